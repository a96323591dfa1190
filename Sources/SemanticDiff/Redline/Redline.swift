/// Two versions of a document in one: everything of both, in the order of the new version, each piece with its fate.
///
/// Leaving out what was inserted gives the old version, leaving out what was deleted the new one.
package struct Redline: Sendable {
  /// The document's title.
  package let title: [RedlineRun]
  /// Its summary; empty when it has none on either side.
  package let summary: [RedlineRun]
  /// The elements of both versions.
  package let elements: [RedlineElement]

  /// Joins the parts.
  package init(title: [RedlineRun], summary: [RedlineRun], elements: [RedlineElement]) {
    self.title = title
    self.summary = summary
    self.elements = elements
  }
}
