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
  /// What paragraphs at the level of the document become.
  package let paragraphs: Paragraphs

  /// Makes options; without arguments, those that write what libcmark writes.
  package init(headingShift: Int = 0, paragraphs: Paragraphs = .elements) {
    self.headingShift = headingShift
    self.paragraphs = paragraphs
  }
}
