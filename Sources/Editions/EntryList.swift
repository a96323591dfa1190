public import PolicyModel

/// Entries in the order of their file, found by id.
public struct EntryList<Entry: Sendable>: Sendable, RandomAccessCollection {
  private let entries: [Entry]
  private let positions: [Identifier: Int]

  /// Takes entries and how to tell their ids; of two with the same id the first counts.
  package init(_ entries: [Entry], id: (Entry) -> Identifier) {
    self.entries = entries
    self.positions = Dictionary(
      entries.enumerated().map { (id($0.element), $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  /// The entry with an id.
  public subscript(id: Identifier) -> Entry? { positions[id].map { entries[$0] } }

  /// The entry at a position.
  public subscript(position: Int) -> Entry { entries[position] }

  /// Where the entries begin.
  public var startIndex: Int { entries.startIndex }

  /// Where the entries end.
  public var endIndex: Int { entries.endIndex }
}
