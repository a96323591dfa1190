import Editions
import PolicyModel

/// What every writer of a page needs to know: where the page lies, its language, its words, and what the site's
/// other pages are called.
package struct PageScene: Sendable {
  /// Where the page lies.
  package let path: PagePath
  /// Its language.
  package let language: Language
  /// Its words.
  package let words: Words
  /// What the site has.
  package let directory: SiteDirectory

  /// The attribute ` lang="…"` when a text is in another language than the page; else nothing.
  package func lang(_ language: Language) -> String? { language == self.language ? nil : language.tag }

  /// Joins the parts.
  package init(path: PagePath, language: Language, words: Words, directory: SiteDirectory) {
    self.path = path
    self.language = language
    self.words = words
    self.directory = directory
  }

  /// How several policies stand in the document; nil for a page of a site and a document of one policy.
  var book: BookShape? { directory.loneDocument?.book }

  /// The levels by which headings stand lower than on a page of one policy.
  var levels: Int { book == nil ? 0 : BookShape.levels }

  /// The id of an element on the page.
  func anchor(of element: Identifier, in policy: Identifier) -> String {
    book == nil ? element.text : BookShape.anchor(of: element, in: policy)
  }
}
