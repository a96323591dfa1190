/// A block of text: a paragraph, a heading in the text, a line of code, a row of a table.
package struct RedlineBlock: Sendable {
  /// What became of it.
  package enum Fate: Sendable, Hashable {
    /// It stayed as it was.
    case equal
    /// Some of its words changed.
    case changed
    /// It came.
    case inserted
    /// It went.
    case deleted
    /// It came here from another place, perhaps with changed words.
    case movedHere
    /// It went from here to another place, where it is shown.
    case movedAway
  }

  /// What it is.
  package enum Kind: Sendable, Hashable {
    /// Text.
    case paragraph
    /// A heading inside the text.
    case heading(level: Int)
    /// Code; its runs hold line endings.
    case code(info: String)
    /// A row of a table.
    case row(isHeader: Bool)
    /// A line across the page.
    case rule
  }

  /// What a block stands in.
  package enum Container: Sendable, Hashable {
    /// A quotation; the number tells neighbours apart.
    case quote(Int)
    /// A list with bullets.
    case bullets(Int)
    /// A numbered list.
    case numbers(Int, start: Int)
    /// An item of the list that stands before it.
    case item(Int)
    /// A table, around its rows.
    case table(Int)
  }

  /// What became of it.
  package let fate: Fate
  /// What it is.
  package let kind: Kind
  /// What it stands in, from the outside in; numbers of inserted and kept blocks are the new version's.
  package let containers: [Container]
  /// Its words; a row has one list for each cell, any other block one list.
  package let cells: [[RedlineRun]]

  /// Joins the parts.
  package init(fate: Fate, kind: Kind, containers: [Container], cells: [[RedlineRun]]) {
    self.fate = fate
    self.kind = kind
    self.containers = containers
    self.cells = cells
  }
}
