/// What pages have in common that stand outside a site and need nothing else.
enum LonePage {
  /// The styles, without comments and indentation.
  static func styles(_ templates: Templates) -> String {
    let bytes = templates.assets["styles/tenet.css"] ?? []
    let text = String(decoding: bytes, as: UTF8.self).replacing(
      #/\/\*.*?\*\//#.dotMatchesNewlines(), with: "")
    // Nothing in a style sheet may end the element that it stands in.
    let lines = text.replacing("</", with: "<\\/").split(separator: "\n").map { line in
      line.drop { $0 == " " || $0 == "\t" }
    }
    return lines.filter { !$0.isEmpty }.joined(separator: "\n") + "\n"
  }
}
