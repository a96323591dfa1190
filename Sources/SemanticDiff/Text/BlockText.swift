internal import MarkdownTree

/// A text as blocks of tokens: what is aligned and compared.
struct BlockText: Sendable {
  /// The bytes of all tokens, as readers see them.
  private(set) var bytes: [UInt8] = []
  /// Every token, in order.
  private(set) var tokens: [TextToken] = []
  /// The blocks, in order.
  private(set) var blocks: [TextBlock] = []
  /// Where links and pictures lead, as written.
  private(set) var destinations: [String] = []

  /// Reads the text of an element.
  init(body tree: MarkdownTree) {
    var reader = BlockTextReader(tree)
    reader.read()
    (bytes, tokens, blocks, destinations) = (
      reader.bytes, reader.tokens, reader.blocks, reader.destinations
    )
  }

  /// Reads a title: inline Markdown, as one block.
  init(title tree: MarkdownTree) {
    var reader = BlockTextReader(tree)
    reader.readInlines()
    (bytes, tokens, blocks, destinations) = (
      reader.bytes, reader.tokens, reader.blocks, reader.destinations
    )
  }

  /// Reads plain text, as one block.
  init(plain text: String) {
    bytes = Array(text.utf8)
    var cut: [TextToken] = []
    bytes.withUnsafeBufferPointer { Tokenizer.cut($0, from: 0, segments: [], into: &cut) }
    tokens = cut
    blocks = [TextBlock(kind: .paragraph, containers: [], cells: [0..<cut.count], key: 0)]
  }

  /// What a stretch of tokens is compared by.
  func key(_ range: Range<Int>) -> UInt64 {
    var hash = KeyHash()
    for token in range { hash.add(tokens[token].key) }
    return hash.value
  }

  /// The text of a token.
  func text(_ token: Int) -> String {
    String(decoding: bytes[Int(tokens[token].start)..<Int(tokens[token].end)], as: UTF8.self)
  }

  /// The text of tokens, with the spaces between them.
  func text(_ range: Range<Int>) -> String {
    var text: [UInt8] = []
    for index in range {
      if tokens[index].hasSpaceBefore, index > range.lowerBound { text.append(0x20) }
      text.append(contentsOf: bytes[Int(tokens[index].start)..<Int(tokens[index].end)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
