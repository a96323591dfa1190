import Editions
import MarkdownTree
import PolicyModel
import Quizzes
import Rendering

/// A policy as the reader of a handbook has it, cut into what its chapter tells and what other parts do.
struct BookPolicy<Reader: Audience> {
  /// The policy with everything that concerns the reader.
  let edition: Edition<Reader>
  /// Her department's own form; nil where she has the common text.
  let own: DepartmentEdition<Reader>?
  /// What its chapter tells.
  let chapter: [EditionElement]
  /// What happened once.
  let cases: [EditionElement]
  /// How things are done.
  let procedures: [EditionElement]
  /// The sections that stand over nothing else than cases or procedures, and go with them.
  let introductions: [EditionElement]
  /// The questions by which she can test herself.
  let questions: [QuizQuestion]

  /// Takes a policy of a site for a reader of a handbook.
  init(_ common: Edition<Reader>, of site: SiteEdition<Reader>, for reader: HandbookReader) {
    own = reader.department.flatMap { site.departmentEdition(of: common.policy, for: $0) }
    var edition = own?.editions[common.language] ?? common
    if let lineage = reader.lineage { edition = edition.narrowed(toDepartment: lineage) }
    if let role = reader.role { edition = edition.narrowed(to: role) }
    self.edition = edition
    chapter = edition.elements.chapter
    cases = edition.elements.all(.case)
    procedures = edition.elements.all(.procedure)
    introductions = edition.elements.introductions
    questions =
      Quiz(edition, common: common) { question in
        reader.department.map { site.seesChange(question, of: common.policy, in: $0) } ?? false
      }.questions
  }

  /// The id of its chapter.
  var anchor: String { BookShape.anchor(of: nil, in: edition.policy) }

  /// The ids of everything of it that stands in the book.
  var anchors: [String] {
    [anchor]
      + (chapter + cases + procedures).subtrees.map { BookShape.anchor(of: $0.id, in: edition.policy) }
  }
}

extension [EditionElement] {
  /// The elements that a chapter tells: without what has a part of its own, and without the sections that then stand
  /// over nothing.
  fileprivate var chapter: [EditionElement] { filter(\.isToldInChapter).map { $0.pruned(\.isToldInChapter) } }

  /// The sections with a text of their own over nothing that a chapter tells.
  fileprivate var introductions: [EditionElement] {
    flatMap { element in
      element.isToldInChapter
        ? element.children.introductions : element.kind == .section && !element.body.isEmpty ? [element] : []
    }
  }

  /// The elements of a kind, each with what stands under it.
  fileprivate func all(_ kind: ElementKind) -> [EditionElement] {
    flatMap { $0.kind == kind ? [$0] : $0.children.all(kind) }
  }
}

extension EditionElement {
  /// Whether it is told in the chapter of its policy, and not in a part of its own.
  fileprivate var isToldInChapter: Bool {
    if [.case, .procedure].contains(kind) || options != nil { return false }
    return kind != .section || children.isEmpty || children.contains(where: \.isToldInChapter)
  }
}
