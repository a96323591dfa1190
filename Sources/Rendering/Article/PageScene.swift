import Editions
import PolicyModel

/// What every writer of a page needs to know: where the page lies, its language, its words, and what the site's
/// other pages are called.
struct PageScene: Sendable {
  /// Where the page lies.
  let path: PagePath
  /// Its language.
  let language: Language
  /// Its words.
  let words: Words
  /// What the site has.
  let directory: SiteDirectory

  /// The attribute ` lang="…"` when a text is in another language than the page; else nothing.
  func lang(_ language: Language) -> String? { language == self.language ? nil : language.tag }
}
