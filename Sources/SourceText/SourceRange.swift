/// A stretch of a file, from `start` up to but not including `end`.
public struct SourceRange: Hashable, Sendable, Comparable {
  /// Where the first byte stands.
  public let start: SourcePosition
  /// Where the byte after the last one stands.
  public let end: SourcePosition

  /// Makes a range; an `end` before `start` makes an empty range at `start`.
  public init(_ start: SourcePosition, _ end: SourcePosition) {
    self.start = start
    self.end = max(start, end)
  }

  /// Makes a range on one line, `length` bytes long.
  public init(line: Int, column: Int, length: Int) {
    self.init(
      SourcePosition(line: line, column: column), SourcePosition(line: line, column: column + length))
  }

  /// Orders by where they stand.
  public static func < (a: SourceRange, b: SourceRange) -> Bool {
    (a.start, a.end) < (b.start, b.end)
  }

  /// The empty range before a file's first byte: for what concerns the file as a whole.
  public static let start = SourceRange(.start, .start)
}
