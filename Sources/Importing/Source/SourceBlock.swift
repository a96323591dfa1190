/// A block of a document that is brought in.
package indirect enum SourceBlock: Sendable, Hashable {
  /// A heading.
  case heading(level: Int, [SourceInline], anchor: SourceAnchor?)
  /// A paragraph.
  case paragraph([SourceInline])
  /// A list.
  case list(SourceList)
  /// A quotation.
  case quote([SourceBlock])
  /// Code, with what its fence says.
  case code(String, info: String)
  /// A table.
  case table(SourceTable)
  /// Something to tell the author of this place.
  case remark(ImportRemark)
}

/// The name by which links lead to a heading.
package struct SourceAnchor: Sendable, Hashable {
  /// The name.
  package let name: String
  /// Whether an author wrote it, so that it may become the element's id.
  package let isWritten: Bool

  /// Joins the parts.
  package init(_ name: String, isWritten: Bool = false) {
    self.name = name
    self.isWritten = isWritten
  }
}

/// A list of a document that is brought in.
package struct SourceList: Sendable, Hashable {
  /// The first number of a numbered list; nil for bullets.
  package var start: Int?
  /// The items.
  package var items: [[SourceBlock]]

  /// Joins the parts.
  package init(start: Int? = nil, items: [[SourceBlock]]) {
    self.start = start
    self.items = items
  }
}

/// A table of a document that is brought in: rows of as many cells as there are columns, merged cells spelled out.
package struct SourceTable: Sendable, Hashable {
  /// The columns.
  package var alignments: [SourceAlignment]
  /// The row of headings.
  package var header: [[SourceInline]]
  /// The rows under it.
  package var rows: [[[SourceInline]]]
}

/// How a column is set.
package enum SourceAlignment: Sendable, Hashable {
  case unspecified
  case left
  case center
  case right
}

extension [SourceBlock] {
  /// The words, block by block.
  package var plainText: String {
    map { block in
      switch block {
      case .heading(_, let inlines, _), .paragraph(let inlines): inlines.plainText
      case .list(let list): list.items.map(\.plainText).joined(separator: "\n")
      case .quote(let blocks): blocks.plainText
      case .code(let code, _): code
      case .table(let table):
        ([table.header] + table.rows).map { $0.map(\.plainText).joined(separator: " ") }
          .joined(separator: "\n")
      case .remark: ""
      }
    }.filter { !$0.isEmpty }.joined(separator: "\n")
  }
}

extension [SourceBlock] {
  /// Whether there are words in them, those of pictures not counted.
  var hasWords: Bool {
    contains { block in
      switch block {
      case .heading(_, let inlines, _), .paragraph(let inlines): !inlines.withoutPictures.words.isBlank
      case .list(let list): list.items.contains(where: \.hasWords)
      case .quote(let blocks): blocks.hasWords
      case .code(let code, _): !code.allSatisfy(\.isWhitespace)
      case .table(let table):
        ([table.header] + table.rows).joined().contains { !$0.withoutPictures.words.isBlank }
      case .remark: false
      }
    }
  }
}
