/// Braces in headings, where they would open attributes.
enum Braces {
  /// A heading with a backslash before every brace that stands outside of code.
  static func escaped(_ heading: String) -> String {
    var escaped = ""
    var isCode = false
    for character in heading {
      if character == "`", escaped.last != "\\" { isCode.toggle() }
      if character == "{", !isCode, escaped.last != "\\" { escaped.append("\\") }
      escaped.append(character)
    }
    return escaped
  }
}
