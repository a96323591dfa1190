import Editions
import MarkdownTree
import PolicyModel
import Quizzes

/// The page with the questions of all policies: for colleagues who test themselves, and for print, with the key on a
/// page of its own at the end.
///
/// It asks without scripts, and nobody learns what somebody answered.
struct QuizPage<Reader: Audience> {
  private let shelf: SiteShelf<Reader>

  init(_ shelf: SiteShelf<Reader>) { self.shelf = shelf }

  /// The page.
  var page: PlannedPage {
    let path = shelf.path(.quiz)
    return shelf.plan(path) { [shelf] in
      var page = SiteFrame.Page(
        template: "pages/quiz", kind: "quiz", paths: shelf.paths { SiteAddresses.section(.quiz, $0) },
        title: shelf.passage("quiz-title"), lead: shelf.passage("quiz-lead"),
        breadcrumbs: [shelf.home(path)], section: .quiz)
      page.values["quiz"] =
        QuizValues(shelf.editions.map { Quiz($0, common: $0) }, shelf.values(path)).value
      return page
    }
  }
}

extension SiteEdition {
  /// Whether any policy has questions with options.
  var hasQuizQuestions: Bool {
    editions.values.contains { $0.contains { $0.allElements.contains { $0.options != nil } } }
  }
}
