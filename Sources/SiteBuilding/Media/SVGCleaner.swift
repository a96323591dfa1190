/// A drawing (SVG) without what its program and its maker noted in it, and without anything that acts.
///
/// It is read strictly, tag by tag: comments, instructions, definitions, scripts, notes and everything of other
/// vocabularies is left out, and a file in which a tag does not end is refused.
enum SVGCleaner {
  /// Elements that are left out with all they hold.
  private static let unseen: Set = ["metadata", "script", "foreignObject", "handler", "listener"]

  /// The width and height in pixels; nil where they cannot be told.
  static func size(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
    guard let parts = parts(bytes), let root = parts.first(where: \.isOpening) else { return nil }
    func number(_ text: Substring?) -> Int? {
      let digits = text?.hasSuffix("px") == true ? text?.dropLast(2) : text
      return digits.flatMap { Double($0) }.flatMap { (1...100_000).contains($0) ? Int($0.rounded()) : nil }
    }
    let attributes = root.attributes.reduce(into: [:]) { $0[$1.name] = $1.value }
    if let width = number(attributes["width"]), let height = number(attributes["height"]) {
      return (width, height)
    }
    let box = attributes["viewBox"]?.split { $0 == " " || $0 == "," } ?? []
    guard box.count == 4, let width = number(box[2]), let height = number(box[3]) else { return nil }
    return (width, height)
  }

  /// The drawing with what is seen, whose it is, and nothing else; nil when the file is not a sound drawing.
  static func cleaned(_ bytes: [UInt8], _ rights: MediaRights) -> [UInt8]? {
    guard let parts = parts(bytes), parts.first(where: \.isOpening)?.name == "svg" else { return nil }
    var clean = ""
    var hidden: [Substring] = []
    var depth = 0
    var isStyle = false
    for part in parts {
      switch part.kind {
      case .text:
        if hidden.isEmpty, depth > 0 { clean += isStyle ? part.text.withoutNotes : part.text }
      case .close:
        depth -= 1
        isStyle = false
        guard depth >= 0 else { return nil }
        if hidden.isEmpty { clean += part.text } else { hidden.removeLast() }
      case .open, .empty:
        let isShown = hidden.isEmpty && !part.name.contains(":") && !unseen.contains(String(part.name))
        if part.kind == .open {
          depth += 1
          isStyle = part.name == "style"
          if !isShown { hidden.append(part.name) }
        }
        guard isShown else { continue }
        clean += "<\(part.name)"
        for attribute in part.attributes where isSeen(attribute) {
          clean += " \(attribute.name)=\(attribute.quote)\(attribute.value)\(attribute.quote)"
        }
        clean += part.kind == .empty ? "/>" : ">"
        if depth == 1, part.kind == .open, let packet = rights.packet {
          clean += "<metadata>\(String(decoding: packet, as: UTF8.self))</metadata>"
        }
      }
    }
    return depth == 0 ? Array((clean + "\n").utf8) : nil
  }

  /// An attribute of the drawing itself, that leads nowhere outside and does nothing.
  private static func isSeen(_ attribute: Attribute) -> Bool {
    let name = attribute.name
    if name.hasPrefix("on") || name.hasPrefix("data-") { return false }
    if name == "href" || name == "xlink:href" {
      return attribute.value.hasPrefix("#") || attribute.value.hasPrefix("data:image/")
    }
    return !name.contains(":") || ["xml:space", "xml:lang", "xmlns:xlink"].contains(name)
  }

  private struct Attribute {
    let name: Substring
    let value: Substring
    let quote: Character
  }

  private enum Kind { case text, open, close, empty }

  private struct Part {
    let kind: Kind
    let text: Substring
    var name: Substring = ""
    var attributes: [Attribute] = []

    var isOpening: Bool { kind == .open || kind == .empty }
  }

  /// Tags and what stands between them; nil when something never ends.
  private static func parts(_ bytes: [UInt8]) -> [Part]? {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    var parts: [Part] = []
    var rest = text[...]
    while let start = rest.firstIndex(of: "<") {
      if start != rest.startIndex { parts.append(Part(kind: .text, text: rest[..<start])) }
      rest = rest[start...]
      if rest.hasPrefix("<![CDATA[") {
        guard let after = rest.firstRange(of: "]]>") else { return nil }
        parts.append(Part(kind: .text, text: rest[..<after.upperBound]))
        rest = rest[after.upperBound...]
      } else if let end = ignored(rest) {
        guard let after = rest.firstRange(of: end) else { return nil }
        rest = rest[after.upperBound...]
      } else if rest.hasPrefix("<!") {
        guard let after = endOfDefinition(rest) else { return nil }
        rest = rest[after...]
      } else {
        guard let end = endOfTag(rest), let part = tag(rest[..<end]) else { return nil }
        parts.append(part)
        rest = rest[end...]
      }
    }
    if !rest.allSatisfy(\.isWhitespace) { return nil }
    return parts
  }

  /// How a comment or an instruction ends; nil for anything else.
  private static func ignored(_ text: Substring) -> String? {
    if text.hasPrefix("<!--") { return "-->" }
    return text.hasPrefix("<?") ? "?>" : nil
  }

  /// Where a definition ends; nil when it defines words of its own, without which the rest could not be understood.
  private static func endOfDefinition(_ text: Substring) -> Substring.Index? {
    guard let end = text.firstIndex(of: ">"), !text[..<end].contains("[") else { return nil }
    return text.index(after: end)
  }

  private static func endOfTag(_ text: Substring) -> Substring.Index? {
    var quote: Character?
    for index in text.indices {
      let sign = text[index]
      if let open = quote {
        if sign == open { quote = nil }
      } else if sign == "\"" || sign == "'" {
        quote = sign
      } else if sign == ">" {
        return text.index(after: index)
      }
    }
    return nil
  }

  private static func tag(_ text: Substring) -> Part? {
    if text.hasPrefix("</") { return Part(kind: .close, text: text) }
    let isEmpty = text.hasSuffix("/>")
    var rest = text.dropFirst().dropLast(isEmpty ? 2 : 1)
    let name = rest.prefix { !$0.isWhitespace }
    guard !name.isEmpty else { return nil }
    rest = rest.dropFirst(name.count).drop(while: \.isWhitespace)
    var attributes: [Attribute] = []
    while !rest.isEmpty {
      guard let equals = rest.firstIndex(of: "=") else { return nil }
      let key = rest[..<equals].prefix { !$0.isWhitespace }
      rest = rest[rest.index(after: equals)...].drop(while: \.isWhitespace)
      guard let quote = rest.first, quote == "\"" || quote == "'",
        let end = rest.dropFirst().firstIndex(of: quote)
      else { return nil }
      let value = rest[rest.index(after: rest.startIndex)..<end]
      attributes.append(Attribute(name: key, value: value, quote: quote))
      rest = rest[rest.index(after: end)...].drop(while: \.isWhitespace)
    }
    return Part(kind: isEmpty ? .empty : .open, text: text, name: name, attributes: attributes)
  }
}

extension Substring {
  /// A style sheet without the notes in it.
  fileprivate var withoutNotes: Substring {
    var rest = self
    var clean = ""
    while let start = rest.firstRange(of: "/*") {
      clean += rest[..<start.lowerBound]
      guard let end = rest[start.upperBound...].firstRange(of: "*/") else { return clean[...] }
      rest = rest[end.upperBound...]
    }
    return (clean + rest)[...]
  }
}
