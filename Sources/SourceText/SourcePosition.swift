/// A place in a file: line and column, both counted from 1.
///
/// Lines count every line of the file, the front matter included. Columns count UTF-8 bytes, as libcmark
/// does; what a person sees is counted in characters and made from this at the rim
/// (``SourceFile/characterColumn(of:)``).
public struct SourcePosition: Hashable, Sendable, Comparable {
  /// The line, from 1.
  public let line: Int32
  /// The column in UTF-8 bytes, from 1.
  public let column: Int32

  /// Makes a position from a line and a column, both from 1.
  public init(line: Int, column: Int) {
    self.line = Int32(clamping: line)
    self.column = Int32(clamping: column)
  }

  /// Orders by where they stand.
  public static func < (a: SourcePosition, b: SourcePosition) -> Bool {
    (a.line, a.column) < (b.line, b.column)
  }

  /// The position of a file's first byte.
  public static let start = SourcePosition(line: 1, column: 1)
}
