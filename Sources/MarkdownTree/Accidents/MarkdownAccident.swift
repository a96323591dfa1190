import SourceText

/// Something in a document that is not what its author will have meant it to be.
package struct MarkdownAccident: Sendable, Hashable {
  /// What happened.
  package let kind: Kind
  /// Where: the line or the mark that misled.
  package let range: SourceRange

  /// What happened.
  package enum Kind: String, Sendable, CaseIterable {
    /// A heading made by a line of `===` or `---` under a paragraph.
    case setextHeading
    /// A line that resembles a heading and is none, or is one only inside a list or quote.
    case almostHeading
    /// A line that resembles an attribute line and does not stand directly under a heading.
    case almostAttributes
    /// A fenced code block that never ends.
    case unclosedFence
    /// A `<!--` without its `-->`.
    case unclosedComment
    /// A block of raw HTML that runs on because its end is missing.
    case unclosedHTMLBlock
    /// A link reference definition that no link uses.
    case unusedLinkDefinition
  }
}
