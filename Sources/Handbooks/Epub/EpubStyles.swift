/// The style sheet of a book as reading devices take it: without pages, which they make themselves.
enum EpubStyles {
  /// The styles without comments and without the last chapter, which is about paper.
  static func styles(_ bytes: [UInt8]) -> [UInt8] {
    let text = String(decoding: bytes, as: UTF8.self)
    let end = text.firstRange(of: "/* 9 Paper")?.lowerBound ?? text.endIndex
    return Array(text[..<end].utf8)
  }
}
