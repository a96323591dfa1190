/// How HTML is written.
package struct HTMLOptions: Sendable, Equatable {
  /// What paragraphs at the level of the document become.
  package enum Paragraphs: Sendable {
    /// `<p>` elements.
    case elements
    /// Their content alone: for titles and other single lines.
    case contentOnly
  }

  /// What a screen reader calls a table that is wider than its window; nil to leave that out.
  package let tableLabel: String?
  /// What paragraphs at the level of the document become.
  package let paragraphs: Paragraphs

  /// Makes options; without arguments, those that write what libcmark writes.
  package init(paragraphs: Paragraphs = .elements, tableLabel: String? = nil) {
    self.tableLabel = tableLabel
    self.paragraphs = paragraphs
  }
}
