/// Texts as scalars of YAML.
package enum YAMLScalar {
  /// A text in quotation marks, whatever signs it holds; line breaks and control characters become spaces.
  package static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case _ where isControl(scalar): quoted += " "
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// A text as people write it: in quotation marks only where YAML would read it in another way without them.
  package static func written(_ text: String) -> String {
    let isPlain =
      text.first?.isLetter == true && text.last?.isWhitespace == false && text.last != ":"
      && !text.contains(": ") && !text.contains(" #") && !text.unicodeScalars.contains(where: isControl)
    return isPlain ? text : quoted(text)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }
}
