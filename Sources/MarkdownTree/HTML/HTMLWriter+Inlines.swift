extension HTMLWriter {
  mutating func enterInline(_ node: Int) -> Int {
    switch tree.nodes[node].kind {
    case .text:
      writeText(tree.literal(of: node))
    case .softBreak:
      bytes.append(UInt8(ascii: "\n"))
    case .lineBreak:
      bytes.append("<br />\n" as StaticString)
    case .code:
      bytes.append("<code>" as StaticString)
      HTMLEscape.text(tree.literal(of: node), into: &bytes)
      bytes.append("</code>" as StaticString)
    case .htmlInline:
      bytes.append("<!-- raw HTML omitted -->" as StaticString)
    case .emphasis:
      bytes.append("<em>" as StaticString)
      return begin(node)
    case .strong:
      bytes.append("<strong>" as StaticString)
      return begin(node)
    case .link:
      return begin(node, isWritten: writeLinkStart(node))
    case .image:
      writeImage(node)
      return tree.nodes[node].end(at: node)
    default:
      break
    }
    return node + 1
  }

  mutating func leaveInline(_ node: Int) {
    switch tree.nodes[node].kind {
    case .emphasis: bytes.append("</em>" as StaticString)
    case .strong: bytes.append("</strong>" as StaticString)
    default: bytes.append("</a>" as StaticString)
    }
  }

  /// Writes a text; the words that the resolver makes links of lead there once, and never from a link or heading.
  private mutating func writeText(_ text: ArraySlice<UInt8>) {
    var written = text.startIndex
    for link in resolver.links(inText: text) where mayLink && reached.insert(link.destination).inserted {
      HTMLEscape.text(text[written..<link.range.lowerBound], into: &bytes)
      bytes.append("<a href=\"" as StaticString)
      writeAddress(link.destination[...])
      bytes.append(UInt8(ascii: "\""))
      write(link.attributes)
      bytes.append(UInt8(ascii: ">"))
      HTMLEscape.text(text[link.range], into: &bytes)
      bytes.append("</a>" as StaticString)
      written = link.range.upperBound
    }
    HTMLEscape.text(text[written...], into: &bytes)
  }

  private var mayLink: Bool {
    open.allSatisfy { opened in
      switch tree.nodes[opened.node].kind {
      case .link, .heading: false
      default: true
      }
    }
  }

  /// Writes a link's start tag; says whether there is one.
  private mutating func writeLinkStart(_ node: Int) -> Bool {
    let destination = tree.literal(of: node)
    switch resolver.resolve(link: destination) {
    case .dropped:
      return false
    case .unchanged:
      writeLinkStart(node, destination: destination, attributes: [])
    case .replaced(let destination, let attributes):
      writeLinkStart(node, destination: destination[...], attributes: attributes)
    }
    return true
  }

  private mutating func writeLinkStart(
    _ node: Int, destination: ArraySlice<UInt8>, attributes: [HTMLAttribute]
  ) {
    bytes.append("<a href=\"" as StaticString)
    writeAddress(destination)
    writeTitle(of: node)
    bytes.append(UInt8(ascii: "\""))
    write(attributes)
    bytes.append(UInt8(ascii: ">"))
  }

  private mutating func writeImage(_ node: Int) {
    let source = tree.literal(of: node)
    switch resolver.resolve(image: source) {
    case .dropped:
      writeAlternative(of: node)
    case .unchanged:
      writeImage(node, source: source, alternative: nil, attributes: [])
    case .replaced(let source, let alternative, let attributes):
      writeImage(node, source: source[...], alternative: alternative, attributes: attributes)
    }
  }

  private mutating func writeImage(
    _ node: Int, source: ArraySlice<UInt8>, alternative: [UInt8]?, attributes: [HTMLAttribute]
  ) {
    bytes.append("<img src=\"" as StaticString)
    writeAddress(source)
    bytes.append("\" alt=\"" as StaticString)
    if let alternative {
      HTMLEscape.text(alternative[...], into: &bytes)
    } else {
      writeAlternative(of: node)
    }
    writeTitle(of: node)
    bytes.append(UInt8(ascii: "\""))
    write(attributes)
    bytes.append(" />" as StaticString)
  }

  /// Writes what is under a picture as text without marks.
  private mutating func writeAlternative(of image: Int) {
    for node in image + 1..<tree.nodes[image].end(at: image) {
      switch tree.nodes[node].kind {
      case .text, .code, .htmlInline: HTMLEscape.text(tree.literal(of: node), into: &bytes)
      case .softBreak, .lineBreak: bytes.append(UInt8(ascii: " "))
      default: break
      }
    }
  }

  private mutating func writeAddress(_ address: ArraySlice<UInt8>) {
    if !HTMLEscape.isDangerous(address) { HTMLEscape.address(address, into: &bytes) }
  }

  /// Ends the attribute before and leaves the title's open, so that the caller ends either.
  private mutating func writeTitle(of node: Int) {
    guard let title = tree.title(of: node) else { return }
    bytes.append("\" title=\"" as StaticString)
    HTMLEscape.text(title, into: &bytes)
  }
}
