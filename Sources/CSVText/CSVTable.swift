public import SourceText

/// A table as it stands in a file: cells with their places.
public struct CSVTable: Sendable {
  /// What stands at one place.
  public typealias Cell = Located<String>

  /// The first line.
  public let header: [Cell]
  /// The others, each with as many cells as the first; empty lines left out.
  public let rows: [[Cell]]
}
