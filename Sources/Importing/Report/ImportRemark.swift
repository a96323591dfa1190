import Messages

/// Something about a document that was brought in which its author should look at.
package struct ImportRemark: Sendable, Hashable {
  /// How an author takes it.
  package enum Weight: String, Sendable, CaseIterable {
    /// The program guessed: right, or wrong?
    case guess
    /// It stands in the new file in another form.
    case changed
    /// It does not stand in the new file; the words are told here.
    case leftOut = "left-out"
  }

  /// What it is about.
  package enum Kind: String, Sendable, CaseIterable {
    case language
    case title
    case owner
    case summary
    case strength
    case element
    case headingLevel = "heading-level"
    case contents
    case list
    case table
    case mergedCells = "merged-cells"
    case image
    case footnote
    case insertion
    case deletion
    case comment
    case link
    case formatting
    case frontMatter = "front-matter"
    case markup
    case encoding
    case history
  }

  /// How an author takes it.
  package let weight: Weight
  /// What it is about.
  package let kind: Kind
  /// What the program did, and why.
  package let message: Message
  /// Words of the source, as they stand there.
  package let words: String?

  /// Joins the parts.
  package init(_ weight: Weight, _ kind: Kind, _ message: Message, words: String? = nil) {
    self.weight = weight
    self.kind = kind
    self.message = message
    self.words = words.flatMap { $0.isEmpty ? nil : $0 }
  }
}

/// A remark with its place.
package struct PlacedRemark: Sendable, Hashable {
  /// What there is to say.
  package let remark: ImportRemark
  /// The line of the new file, from 1; nil for what concerns the file as a whole.
  package var line: Int?
  /// The line of the source, where the source has lines.
  package let sourceLine: Int?
  /// The heading of the source under which it stands.
  package let under: String?

  /// Joins the parts.
  package init(_ remark: ImportRemark, line: Int? = nil, sourceLine: Int? = nil, under: String? = nil) {
    self.remark = remark
    self.line = line
    self.sourceLine = sourceLine
    self.under = under
  }
}
