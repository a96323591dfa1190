/// The blocks of raw HTML that go on until a mark of their own, and not until a blank line.
enum HTMLBlockKind {
  /// `<script>`, `<pre>`, `<style>` or `<textarea>`
  case verbatimElement
  /// `<!-- -->`
  case comment
  /// `<? ?>`
  case instruction
  /// `<!X >`
  case declaration
  /// `<![CDATA[ ]]>`
  case characterData

  /// The kind of a block by its first bytes; nil for one that ends at a blank line.
  init?(startOf html: ArraySlice<UInt8>) {
    if Self.starts(html, with: "<!--") {
      self = .comment
    } else if Self.starts(html, with: "<?") {
      self = .instruction
    } else if Self.starts(html, with: "<![CDATA[") {
      self = .characterData
    } else if Self.starts(html, with: "<!"), let letter = html[safe: html.startIndex + 2], isLetter(letter) {
      self = .declaration
    } else if ["<script", "<pre", "<style", "<textarea"].contains(where: { Self.startsTag(html, $0) }) {
      self = .verbatimElement
    } else {
      return nil
    }
  }

  /// Whether the mark that ends the block stands in it.
  func isEnded(in html: ArraySlice<UInt8>) -> Bool {
    switch self {
    case .comment: Self.contains(html, ["-->"])
    case .instruction: Self.contains(html, ["?>"])
    case .declaration: Self.contains(html, [">"])
    case .characterData: Self.contains(html, ["]]>"])
    case .verbatimElement: Self.contains(html, ["</script>", "</pre>", "</style>", "</textarea>"])
    }
  }

  private static func startsTag(_ html: ArraySlice<UInt8>, _ tag: StaticString) -> Bool {
    guard starts(html, with: tag) else { return false }
    guard let next = html[safe: html.startIndex + tag.utf8CodeUnitCount] else { return true }
    return isSpace(next) || next == UInt8(ascii: ">")
  }

  private static func contains(_ html: ArraySlice<UInt8>, _ marks: [StaticString]) -> Bool {
    html.indices.contains { index in
      (html[index] == UInt8(ascii: "<") || !isLetter(html[index]))
        && marks.contains { starts(html[index...], with: $0) }
    }
  }

  /// Compares the front of HTML with a mark, whatever case its letters are in.
  private static func starts(_ html: ArraySlice<UInt8>, with mark: StaticString) -> Bool {
    mark.withUTF8Buffer { mark in
      guard html.count >= mark.count else { return false }
      return zip(html, mark).allSatisfy { byte, expected in
        byte == expected || (isLetter(expected) && byte | 0x20 == expected)
      }
    }
  }
}
