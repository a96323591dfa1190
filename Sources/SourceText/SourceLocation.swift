/// A stretch of a named file.
public struct SourceLocation: Hashable, Sendable, Comparable {
  /// The file's path, relative to the workspace, with `/` between its parts.
  public let path: String
  /// The stretch of it.
  public let range: SourceRange

  /// Makes a location; without a range it means the file as a whole.
  public init(path: String, range: SourceRange = .start) {
    self.path = path
    self.range = range
  }

  /// Orders by where they stand.
  public static func < (a: SourceLocation, b: SourceLocation) -> Bool {
    (a.path, a.range) < (b.path, b.range)
  }
}
