import Editions
import MarkdownTree
import PolicyModel
import Rendering

/// A piece of a part of a handbook, whatever format it becomes.
package enum BookBlock: Sendable {
  /// A paragraph.
  case text(Passage)
  /// A remark about what stands near it.
  case note(String)
  /// Text that its author wrote in Markdown; `policy` is where `#id` leads.
  case markdown(MarkdownTree, language: Language, policy: Identifier?)
  /// A heading under that of the part.
  case heading(BookHeading)
  /// Rules in a list.
  case rules([BookRule])
  /// Labels with values.
  case facts([BookFact])
  /// A table whose first row says what stands in the columns.
  case table([[Passage]])
  /// Words and what they mean.
  case terms([BookTerm])
  /// Elements of a policy in full.
  case article(BookArticle)
  /// Answers to choose among, each with its letter.
  case options([MarkdownTree], language: Language, policy: Identifier)
  /// Lines to write on, each with what belongs there.
  case form([String])
}

/// A rule in a list: how binding it is and what it says in one sentence.
package struct BookRule: Sendable {
  /// How binding it is, or what it is.
  package let label: ElementLabel?
  /// What it says.
  package let title: Passage
  /// Where it stands in full.
  package let anchor: String?
  /// What else holds: when, how much, whom to ask.
  package let conditions: [String]
}

/// A label with a value.
package struct BookFact: Sendable {
  /// What it is.
  package let label: String
  /// What is so.
  package let value: Passage
  /// The address that the value is.
  package var address: String?
  /// What is said about it in the book's own words.
  package var remark: String?
}

/// A word and what it means.
package struct BookTerm: Sendable {
  /// Its id in the document.
  package let id: String
  /// The word.
  package let term: Passage
  /// What it means.
  package let text: Passage
}

/// Elements of a policy with everything under them.
package struct BookArticle: Sendable {
  /// The policy.
  package let policy: Identifier
  /// The elements.
  package let elements: [EditionElement]
  /// The kind that the part's heading names already.
  package let unlabelled: ElementKind?
  /// What the department did to them; nil for the common text.
  package let origins: OriginPhrases?

  /// The ids of everything in it.
  var anchors: [String] { elements.subtrees.map { BookShape.anchor(of: $0.id, in: policy) } }

  /// The headings at the highest level.
  var headings: [BookHeading] {
    elements.filter { $0.kind != .preamble }.map {
      BookHeading(id: BookShape.anchor(of: $0.id, in: policy), title: $0.title)
    }
  }
}

/// A case with the rules that it shows, as a slide has it.
package struct BookCase: Sendable {
  /// The policy it stands in.
  package let policy: Passage
  /// What it is called.
  package let title: Passage
  /// What happened.
  package let body: MarkdownTree
  /// The rules that it illustrates.
  package let rules: [BookRule]
  /// The texts of those rules, for whoever leads the discussion.
  package let discussion: [MarkdownTree]
  /// The policy in which the links of the texts lead.
  package let address: Identifier
}
