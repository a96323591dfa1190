/// In which file of a publication a part lies, and where the links between parts lead.
struct EpubPlaces {
  private var files: [String: String] = [:]
  private var owners: [String: String] = [:]

  /// Gives every part a file.
  init(_ parts: [BookPart]) {
    for (index, part) in parts.filter({ $0.kind != .contents }).enumerated() {
      let number = index < 9 ? "0\(index + 1)" : "\(index + 1)"
      files[part.id] = "\(number)-\(part.kind.rawValue).xhtml"
    }
    for part in parts { note(part) }
  }

  private mutating func note(_ part: BookPart) {
    guard let file = files[part.id] else { return }
    owners[part.id] = file
    for block in part.blocks {
      switch block {
      case .heading(let heading): if let id = heading.id { owners[id] = file }
      case .terms(let terms): for term in terms { owners[term.id] = file }
      case .article(let article): for anchor in article.anchors { owners[anchor] = file }
      default: continue
      }
    }
  }

  /// The file of a part.
  func file(of part: BookPart) -> String { files[part.id] ?? "" }

  /// The text of a part with its links to other parts led to their files.
  func resolved(_ html: String, in file: String) -> String {
    var text = ""
    text.reserveCapacity(html.utf8.count + html.utf8.count / 16)
    var rest = html[...]
    while let link = rest.firstRange(of: "href=\"#") {
      text += rest[..<link.lowerBound]
      rest = rest[link.upperBound...]
      let id = String(rest.prefix { $0 != "\"" })
      let owner = owners[id] ?? file
      text += "href=\"\(owner == file ? "" : owner)#"
    }
    return text + rest
  }
}
