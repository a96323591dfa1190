import Editions
import PolicyModel

/// A part of a handbook: what begins on a page of its own.
package struct BookPart: Sendable {
  /// What a part is, by which styles know it.
  package enum Kind: String, Sendable {
    case welcome, chapter, use, summary, contents, duties, policy, cases, procedures, contacts, glossary,
      references, changes
    case card = "quick-card"
    case quiz
    case key = "answer-key"
    case acknowledgement
  }

  /// What it is.
  package let kind: Kind
  /// Its id in the document.
  package let id: String
  /// What it is called.
  package let title: Passage
  /// What stands over the title.
  package var eyebrow: String?
  /// What stands under it.
  package var lead: Passage?
  /// What it says.
  package var blocks: [BookBlock]

  /// Joins the parts.
  init(
    _ kind: Kind, id: String? = nil, title: Passage, eyebrow: String? = nil, lead: Passage? = nil,
    blocks: [BookBlock] = []
  ) {
    self.kind = kind
    self.id = id ?? "_\(kind.rawValue)"
    self.title = title
    self.eyebrow = eyebrow
    self.lead = lead
    self.blocks = blocks
  }

  /// The headings in it that the contents name.
  package var entries: [BookHeading] {
    blocks.flatMap { block -> [BookHeading] in
      switch block {
      case .heading(let heading): [heading]
      case .article(let article): article.headings
      default: []
      }
    }
  }
}

/// A heading inside a part.
package struct BookHeading: Sendable {
  /// Its id in the document; nil for one that nothing leads to.
  package let id: String?
  /// What it says.
  package let title: Passage
}
