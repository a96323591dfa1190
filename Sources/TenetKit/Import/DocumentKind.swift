/// What kind of file a document is, by the ending of its name.
enum DocumentKind: Sendable {
  case markdown
  case plainText
  case html
  /// A kind that pandoc reads by its own name.
  case office(format: String)

  /// The kind of a file; nil for one that cannot be read.
  init?(path: String) {
    switch Self.ending(of: path) {
    case "md", "markdown", "mdown", "mkd", "mdx": self = .markdown
    case "txt", "text": self = .plainText
    case "html", "htm", "xhtml": self = .html
    case "docx", "docm": self = .office(format: "docx")
    case "odt": self = .office(format: "odt")
    case "rtf": self = .office(format: "rtf")
    default: return nil
    }
  }

  /// Whether another program turns files of such a name into what can be read.
  static func canBeConverted(_ path: String) -> Bool {
    ["doc", "dot", "pdf", "pages", "fodt", "ott", "wpd", "gdoc"].contains(ending(of: path))
  }

  private static func ending(of path: String) -> String {
    guard let dot = path.lastIndex(of: ".") else { return "" }
    return path[path.index(after: dot)...].lowercased()
  }
}
