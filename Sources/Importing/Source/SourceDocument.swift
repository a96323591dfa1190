/// A document that is brought in, as its reader understood it: what every kind of file is turned into first.
package struct SourceDocument: Sendable {
  /// A block at the top, and the line of the source on which it begins where the source has lines.
  package struct Placed: Sendable, Hashable {
    /// The block.
    package var block: SourceBlock
    /// Its line, from 1.
    package var line: Int?

    /// Joins the parts.
    package init(_ block: SourceBlock, line: Int? = nil) {
      self.block = block
      self.line = line
    }
  }

  /// What the file says of itself: the front matter, or the properties of a Word document.
  package var fields: [SourceField]
  /// The blocks.
  package var blocks: [Placed]
  /// What concerns the file as a whole.
  package var remarks: [ImportRemark]

  /// Joins the parts.
  package init(fields: [SourceField] = [], blocks: [Placed], remarks: [ImportRemark] = []) {
    self.fields = fields
    self.blocks = blocks
    self.remarks = remarks
  }

  /// The addresses of its pictures, each once, in the order in which they stand there.
  package var imageSources: [String] {
    var sources: [String] = []
    for placed in blocks { Self.collect([placed.block], &sources) }
    return sources
  }

  private static func collect(_ blocks: [SourceBlock], _ sources: inout [String]) {
    for block in blocks {
      switch block {
      case .heading(_, let inlines, _), .paragraph(let inlines): collect(inlines, &sources)
      case .list(let list): for item in list.items { collect(item, &sources) }
      case .quote(let blocks): collect(blocks, &sources)
      case .table(let table):
        for row in [table.header] + table.rows { for cell in row { collect(cell, &sources) } }
      case .code, .remark: continue
      }
    }
  }

  private static func collect(_ inlines: [SourceInline], _ sources: inout [String]) {
    for inline in inlines {
      switch inline {
      case .image(_, let source): if !sources.contains(source) { sources.append(source) }
      case .emphasis(let content), .strong(let content), .link(let content, _): collect(content, &sources)
      case .note(let blocks): collect(blocks, &sources)
      case .text, .lineBreak, .code, .remark: continue
      }
    }
  }
}

/// Something that a file says of itself: `description: How we travel`.
package struct SourceField: Sendable, Hashable {
  /// What it is called there.
  package let key: String
  /// What it says; several values with commas between them.
  package let value: String
  /// The line of the source.
  package let line: Int?

  /// Joins the parts.
  package init(_ key: String, _ value: String, line: Int? = nil) {
    self.key = key
    self.value = value
    self.line = line
  }
}

extension SourceDocument {
  /// Whether there is nothing to read in it: neither words nor pictures.
  package var isEmpty: Bool {
    blocks.map(\.block).plainText.allSatisfy(\.isWhitespace) && imageSources.isEmpty
  }

  /// What a picture shows, as the document says it; empty when it says nothing.
  package func alt(of source: String) -> String {
    var found = ""
    for placed in blocks where found.isEmpty { Self.find(source, in: [placed.block], &found) }
    return found
  }

  private static func find(_ source: String, in blocks: [SourceBlock], _ found: inout String) {
    for block in blocks {
      switch block {
      case .heading(_, let inlines, _), .paragraph(let inlines): find(source, in: inlines, &found)
      case .list(let list): for item in list.items { find(source, in: item, &found) }
      case .quote(let blocks): find(source, in: blocks, &found)
      case .table(let table):
        for row in [table.header] + table.rows { for cell in row { find(source, in: cell, &found) } }
      case .code, .remark: continue
      }
    }
  }

  private static func find(_ source: String, in inlines: [SourceInline], _ found: inout String) {
    for inline in inlines {
      switch inline {
      case .image(let alt, source) where found.isEmpty: found = alt
      case .emphasis(let content), .strong(let content), .link(let content, _):
        find(source, in: content, &found)
      case .note(let blocks): find(source, in: blocks, &found)
      default: continue
      }
    }
  }
}
