import Editions
import PolicyModel

/// The pages of accounts, glossary and contacts, on every site that has something to show there.
struct RegisterPages<Reader: Audience> {
  private let shelf: SiteShelf<Reader>

  init(_ shelf: SiteShelf<Reader>) { self.shelf = shelf }

  /// The pages that the menu leads to.
  var pages: [PlannedPage] {
    shelf.frame.menu.compactMap { section in
      switch section {
      case .accounts: accountsPage
      case .glossary: glossaryPage
      case .contacts: contactsPage
      default: nil
      }
    }
  }

  private func page(_ section: SiteAddresses.Section, _ path: PagePath, title: String, lead: String)
    -> SiteFrame.Page
  {
    SiteFrame.Page(
      template: "pages/\(section.rawValue)", kind: section.rawValue,
      paths: shelf.paths { SiteAddresses.section(section, $0) }, title: shelf.passage(title),
      lead: shelf.passage(lead), breadcrumbs: [shelf.home(path)], section: section)
  }

  private var accountsPage: PlannedPage {
    let path = shelf.path(.accounts)
    return shelf.plan(path) { [self] in
      let values = shelf.values(path)
      var page = page(.accounts, path, title: "accounts-title", lead: "accounts-lead")
      let registers = shelf.site.registers
      let byChannel = Dictionary(grouping: registers.accounts) { $0.channel }
      let channels = registers.channels.compactMap { channel -> TemplateValue? in
        guard let accounts = byChannel[channel.id] else { return nil }
        let place = shelf.directory.place(of: channel, .channel)
        return .object(present: [
          "title": .text(place.title.text), "href": place.page.map { .text(path.href(to: $0)) },
          "accounts": .items(accounts.map { account($0, values) }),
        ])
      }
      page.values["channels"] = .items(channels)
      page.values["houseRules"] = values.houseRules(shelf.site.houseRules)
      return page
    }
  }

  private func account(_ account: AccountEntry, _ values: PageValues) -> TemplateValue {
    func text(_ text: LocalizedText?) -> String? { text.map { shelf.directory.passage($0).text } }
    let facts = [
      values.fact("account-sender", value: text(account.sender)),
      values.fact("account-owner", party: account.owner),
      values.fact("account-deputy", party: account.deputy),
      values.fact("hours", value: text(account.hours).map(shelf.words.hours)),
      values.fact("account-tone", value: text(account.tone)),
      values.fact("account-opened", date: account.opened),
    ]
    return .object(present: [
      "id": shelf.directory.showsRowIDs ? .text(account.id.text) : nil,
      "handle": .optional(account.handle) ?? .optional(account.url) ?? .text(shelf.words("empty-value")),
      "url": .optional(account.url), "purpose": .optional(text(account.purpose)),
      "facts": .items(facts.compactMap { $0 }),
    ])
  }

  private var glossaryPage: PlannedPage {
    let path = shelf.path(.glossary)
    return shelf.plan(path) { [self] in
      var page = page(.glossary, path, title: "glossary-title", lead: "glossary-lead")
      let directory = shelf.directory
      let terms = shelf.collation.sorted(shelf.site.registers.glossary) { directory.passage($0.term).text }
      var letters: [(letter: String, terms: [TemplateValue])] = []
      for term in terms {
        let word = directory.passage(term.term)
        let letter = shelf.collation.initial(of: word.text)
        if letters.last?.letter != letter { letters.append((letter, [])) }
        letters[letters.count - 1].terms.append(self.term(term, word))
      }
      page.values["letters"] = .items(
        letters.map { .object(present: ["title": .text($0.letter), "terms": .items($0.terms)]) })
      return page
    }
  }

  private func term(_ term: GlossaryEntry, _ word: Passage) -> TemplateValue {
    var text = HTMLBuffer()
    text.text(shelf.directory.passage(term.text).text)
    return .object(present: [
      "id": .text(term.id.text), "term": .text(word.text), "text": .text(text.string),
      "anchorLabel": .text(shelf.words("link-to", ["title": word.text])),
      "lang": word.language == shelf.language ? nil : .text(word.language.tag),
    ])
  }

  private var contactsPage: PlannedPage {
    let path = shelf.path(.contacts)
    return shelf.plan(path) { [self] in
      let values = shelf.values(path)
      let key = shelf.frame.kind.contactsKey
      var page = page(
        .contacts, path, title: key == "contacts" ? "contacts-title" : key, lead: "\(key)-lead")
      page.values["contacts"] = .items(shelf.site.registers.contacts.map(values.contact))
      return page
    }
  }
}
