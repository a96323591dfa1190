/// How HTML is written.
package struct HTMLOptions: Sendable, Equatable {
  /// What paragraphs at the level of the document become.
  package enum Paragraphs: Sendable {
    /// `<p>` elements.
    case elements
    /// Their content alone: for titles and other single lines.
    case contentOnly
  }

  /// How many levels deeper headings are written than they stand in the document; never deeper than 6.
  package let headingShift: Int
  /// What a screen reader calls a table that is wider than its window; nil to leave that out.
  package let tableLabel: String?
  /// What paragraphs at the level of the document become.
  package let paragraphs: Paragraphs

  /// Makes options; without arguments, those that write what libcmark writes.
  package init(headingShift: Int = 0, paragraphs: Paragraphs = .elements, tableLabel: String? = nil) {
    self.headingShift = headingShift
    self.tableLabel = tableLabel
    self.paragraphs = paragraphs
  }
}
