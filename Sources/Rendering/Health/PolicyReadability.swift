import Editions
import MarkdownTree
import PolicyModel

/// How easy each policy is to read in the language of the page, the hardest first.
struct PolicyReadability<Reader: InsideAudience> {
  private let shelf: SiteShelf<Reader>
  private let values: PageValues

  /// Writes for a page.
  init(_ shelf: SiteShelf<Reader>, _ values: PageValues) {
    self.shelf = shelf
    self.values = values
  }

  /// The rows, as many as a list has at most; nil when no text is long enough to be measured.
  var table: TemplateValue? {
    let measured = shelf.editions.compactMap { edition in
      let readability = Readability(edition)
      return readability.lix.map { (edition: edition, lix: $0, readability: readability) }
    }.sorted { ($1.lix, $0.edition.policy) < ($0.lix, $1.edition.policy) }
    let most = HealthPage<Reader>.mostShown
    return .items(
      measured.prefix(most).map { edition, lix, readability in
        let members = TemplateMembers(present: [
          "lix": .text(String(lix)), "sentence": readability.wordsInSentence.map { .text(String($0)) },
          "step": readability.step.map { .text(shelf.words("readability-\($0.rawValue)")) },
          "owner": values.fact("fact-owner", party: edition.governance?.owner),
        ])
        return values.link(
          edition.title, to: SiteAddresses.policy(edition.policy, shelf.language),
          beside: members)
      },
      beside: TemplateMembers(present: ["more": shelf.more(than: most, of: measured.count)]))
  }
}

extension Readability {
  /// Counts what of a text is in its own language: titles and bodies.
  fileprivate init<Reader: Audience>(_ edition: Edition<Reader>) {
    self.init()
    for element in edition.allElements {
      if element.title.language == edition.language { add(element.title.text) }
      if element.bodyLanguage == edition.language { add(element.body.plainText()) }
    }
  }
}
