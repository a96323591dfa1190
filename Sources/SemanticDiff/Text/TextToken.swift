/// A word or a sign of a text.
struct TextToken: Sendable {
  /// What it is.
  enum Kind: UInt8, Sendable {
    /// Letters and digits.
    case word
    /// Any other sign that is seen.
    case sign
    /// A line ending that readers see.
    case lineBreak
    /// A picture.
    case image
  }

  /// Where its bytes begin in the text's buffer.
  let start: Int32
  /// Where they end.
  let end: Int32
  /// What it is compared by: equal for words that a reader cannot tell apart.
  let key: UInt64
  /// What it is.
  let kind: Kind
  /// Whether white space stands before it in its block.
  let hasSpaceBefore: Bool
  /// Whether its block or cell begins with it.
  let startsLine: Bool
  /// How it is set, as ``RedlineRun/Style``.
  let style: UInt8
  /// The position of its destination in the text's destinations; -1 for plain text.
  let destination: Int32
}
