import Editions
import PolicyModel
import Rendering

extension HandbookAssembler {
  /// A register as a part; nil when the audience may read nothing of it.
  func register(_ register: HandbookRegister) -> BookPart? {
    switch register {
    case .contacts: contacts
    case .accounts: accounts
    case .glossary: glossary
    case .references: references
    }
  }

  private var contacts: BookPart? {
    let entries = site.registers.contacts.compactMap { contact -> [BookBlock]? in
      guard let name = contact.name ?? contact.role ?? contact.email.map({ LocalizedText($0) }) else {
        return nil
      }
      let words = texts.scene.words
      let spoken = contact.languages.compactMap { Language($0) }.map(words.name(of:))
      let facts = [
        contact.name == nil ? nil : texts.fact("book-contact-role", contact.role),
        texts.fact(
          "book-contact-phone", contact.phone,
          address: contact.phone.map { "tel:" + $0.filter { !$0.isWhitespace } }),
        texts.fact("book-contact-email", contact.email, address: contact.email.map { "mailto:" + $0 }),
        texts.fact("hours", contact.hours.map { words.hours(texts.passage($0).text) }),
        texts.fact("book-contact-languages", spoken.isEmpty ? nil : words.list(spoken)),
      ]
      return [
        .heading(BookHeading(id: nil, title: texts.passage(name))), .facts(facts.compactMap { $0 }),
      ]
    }
    return part(.contacts, "book-contacts", "book-contacts-lead", entries.flatMap { $0 })
  }

  private var accounts: BookPart? {
    let header = ["book-account", "book-account-purpose", "account-sender", "hours"].map { texts.own($0) }
    let rows = site.registers.accounts.map { account -> [Passage] in
      let channel = account.channel.flatMap { site.registers.channels[$0] }.map {
        texts.passage($0.name).text
      }
      let name = [channel, account.handle ?? account.url].compactMap { $0 }.joined(separator: ": ")
      let none = Passage(text: texts.scene.words("empty-value"), language: reader.language)
      return [
        Passage(text: name, language: reader.language), account.purpose.map(texts.passage) ?? none,
        account.sender.map(texts.passage) ?? none,
        account.hours.map {
          Passage(text: texts.scene.words.hours(texts.passage($0).text), language: reader.language)
        }
          ?? none,
      ]
    }
    guard !rows.isEmpty else { return nil }
    return BookPart(
      .contacts, id: "_accounts", title: texts.own("accounts-title"), lead: texts.own("accounts-lead"),
      blocks: [.table([header] + rows)])
  }

  private var glossary: BookPart? {
    let terms = Collation(reader.language).sorted(site.registers.glossary) { texts.passage($0.term).text }
    let entries = terms.map { term in
      BookTerm(id: "_term-\(term.id)", term: texts.passage(term.term), text: texts.passage(term.text))
    }
    return part(.glossary, "glossary-title", "glossary-lead", entries.isEmpty ? [] : [.terms(entries)])
  }

  private var references: BookPart? {
    let entries = site.registers.references.map { reference in
      BookFact(
        label: texts.scene.words.has("book-kind-\(reference.kind)")
          ? texts.scene.words("book-kind-\(reference.kind)") : reference.kind.capitalisedFirst,
        value: texts.passage(reference.title), address: reference.url)
    }
    return part(
      .references, "book-references", "book-references-lead", entries.isEmpty ? [] : [.facts(entries)])
  }

  private func part(_ kind: BookPart.Kind, _ title: String, _ lead: String, _ blocks: [BookBlock])
    -> BookPart?
  {
    blocks.isEmpty ? nil : BookPart(kind, title: texts.own(title), lead: texts.own(lead), blocks: blocks)
  }
}
