import Editions
import Guidance
import MarkdownTree
import PolicyModel

/// What applies to somebody, or the answer to her question, to be shown outside a site.
package struct ShownGuidance: Sendable {
  /// What is shown.
  package enum Content: Sendable {
    /// Everything that applies.
    case rules([AppliedRule])
    /// An answer to a question as it was asked.
    case answer(Answer, to: String)
  }

  let content: Content
  let reader: GuidanceReader
  let day: CalendarDate
  let shower: RuleShower
  let siteURL: String?

  /// Takes what applies to a reader on a day, the site it is from, and the versions of its policies in force.
  package init<Reader: Audience>(
    _ content: Content, to reader: GuidanceReader, on day: CalendarDate, of site: SiteEdition<Reader>,
    in language: Language, versions: [Identifier: RuleVersion], words: Words
  ) {
    self.content = content
    self.reader = reader
    self.day = day
    siteURL = site.url
    let kind: SiteKind = Reader.visibility >= .internal ? .intranet : .partner
    let scene = PageScene(
      path: SiteAddresses.start(language), language: language, words: words,
      directory: SiteDirectory(site, language, kind: kind, mediaFiles: [:]))
    shower = RuleShower(site.editions[language] ?? [], versions, scene)
  }

  /// What is known of the reader, in words: *Claims · on Facebook*.
  var readerPhrases: [String] {
    reader.terms.map { shower.phrases.phrase($0).capitalisedFirst }
  }

  /// The address of a rule on the site; nil where the site's own is not known.
  func address(of rule: ShownRule) -> String? {
    siteURL.map { rule.page.absolute(below: $0) + "#\(rule.rule.element.id)" }
  }
}
