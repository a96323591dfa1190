/// Escapes text so that Markdown shows it as it is, with as few backslashes as will do.
enum MarkdownEscape {
  /// Text of a line.
  static func text(_ text: String, _ line: MarkdownLine, isLineStart: Bool) -> String {
    let scalars = Array(text.unicodeScalars)
    var escaped = String.UnicodeScalarView()
    var index = 0
    if isLineStart, line == .paragraph {
      let digits = scalars.prefix { ("0"..."9").contains($0) }.count
      if (1...9).contains(digits), let sign = scalars[safe: digits], sign == "." || sign == ")",
        isSpaceOrEnd(scalars, digits + 1)
      {
        escaped += scalars[..<digits] + ["\\", sign]
        index = digits + 1
      } else if beginsBlock(scalars) {
        escaped.append("\\")
        escaped.append(scalars[0])
        index = 1
      }
    }
    while index < scalars.count {
      let scalar = scalars[index]
      switch scalar {
      case "\n", "\r": escaped += "&#\(scalar.value);".unicodeScalars
      case _ where hasMeaning(scalars, index): escaped += ["\\", scalar]
      default: escaped.append(scalar)
      }
      index += 1
    }
    return String(escaped)
  }

  /// Whether a sign would be read as something else than itself in the middle of a line.
  private static func hasMeaning(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    let next = scalars[safe: index + 1]
    switch scalars[index] {
    case "\\", "`", "*", "[", "]": return true
    case "_": return !(isLetterOrDigit(index > 0 ? scalars[index - 1] : nil) && isLetterOrDigit(next))
    case "<": return next == nil || isLetterOrDigit(next) || next == "/" || next == "!" || next == "?"
    case "&": return beginsEntity(scalars[(index + 1)...])
    default: return false
    }
  }

  /// Whether the first sign of a line would begin a block, or make a block of the line before.
  private static func beginsBlock(_ scalars: [Unicode.Scalar]) -> Bool {
    let next = scalars[safe: 1]
    switch scalars.first {
    case "#": return isSpaceOrEnd(scalars, scalars.prefix { $0 == "#" }.count)
    case ">", "=", "|": return true
    case "+": return isSpaceOrEnd(scalars, 1)
    case "-": return isSpaceOrEnd(scalars, 1) || next == "-" || next == ":" || next == "|"
    case ":": return next == "-"
    case "~": return next == "~"
    default: return false
    }
  }

  /// An emphasised text, the white space at whose ends would keep its marks from being marks.
  static func edges(of content: String) -> String {
    func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }
    var scalars = Array(content.unicodeScalars)
    if let last = scalars.last, isSpace(last) {
      scalars.removeLast()
      scalars += "&#\(last.value);".unicodeScalars
    }
    if let first = scalars.first, isSpace(first) {
      scalars.removeFirst()
      scalars = Array("&#\(first.value);".unicodeScalars) + scalars
    }
    return String(String.UnicodeScalarView(scalars))
  }

  /// The address of a link, in pointed brackets where it needs them.
  static func destination(_ destination: String, hasTitle: Bool) -> String {
    var open = 0
    var isBalanced = true
    for character in destination {
      if character == "(" { open += 1 }
      if character == ")" { open -= 1 }
      if open < 0 { isBalanced = false }
    }
    let needsBrackets =
      (destination.isEmpty && hasTitle) || !isBalanced || open != 0 || destination.hasPrefix("<")
      || destination.unicodeScalars.contains { $0.value <= 0x20 || $0.value == 0x7F }
    let escaped = escaping(destination, needsBrackets ? ["\\", "<", ">"] : ["\\"])
    return needsBrackets ? "<\(escaped)>" : escaped
  }

  /// The title of a link, in quotation marks.
  static func title(_ title: String) -> String { "\"\(escaping(title, ["\\", "\""]))\"" }

  /// What stands behind the fence of a code block.
  static func info(_ info: String) -> String { escaping(info, ["\\"]) }

  private static func escaping(_ text: String, _ signs: Set<Unicode.Scalar>) -> String {
    let scalars = Array(text.unicodeScalars)
    var escaped = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      if scalar == "\n" || scalar == "\r" {
        escaped += "&#\(scalar.value);".unicodeScalars
      } else if scalar == "&", beginsEntity(scalars[(index + 1)...]) {
        // Here entities are read before backslashes, so that one does not keep them from being read.
        escaped += "&amp;".unicodeScalars
      } else if signs.contains(scalar) {
        escaped += ["\\", scalar]
      } else {
        escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  private static func beginsEntity(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let name = scalars.prefix { isLetterOrDigit($0) || $0 == "#" }
    return !name.isEmpty && scalars[safe: name.endIndex] == ";"
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar, scalar.isASCII else { return false }
    return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
  }

  private static func isSpaceOrEnd(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    guard let scalar = scalars[safe: index] else { return true }
    return scalar == " " || scalar == "\t"
  }
}
