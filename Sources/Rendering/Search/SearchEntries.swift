import Editions
import MarkdownTree
import PolicyModel
import SearchIndex

/// Everything of a site in one language that a search can find, in the order in which readers find it: policies, each
/// with its elements and what departments have instead, press items, words, accounts, people to ask.
///
/// It is made of editions, like every page, and holds nothing that stands on no page of the site but the questions that
/// people ask.
struct SearchEntries<Reader: Audience> {
  private let shelf: SiteShelf<Reader>
  private let phrases: ScopePhrases
  private let departmentsUnder: [Identifier: [Identifier]]
  private let asked: [Address: [String]]

  private struct Address: Hashable {
    let policy: Identifier
    let element: Identifier
  }

  /// Takes a site in one language.
  init(_ shelf: SiteShelf<Reader>) {
    self.shelf = shelf
    phrases = ScopePhrases(shelf.scene(shelf.path(.search)))
    let departments = shelf.site.registers.departments
    var under: [Identifier: [Identifier]] = [:]
    for department in departments {
      for above in UnitTree.lineage(of: department, in: departments) {
        under[above.id, default: []].append(department.id)
      }
    }
    departmentsUnder = under
    asked = shelf.site.registers.questions.reduce(into: [:]) { asked, question in
      asked[Address(policy: question.policy, element: question.element), default: []] +=
        question.asked[shelf.language] ?? []
    }
  }

  /// Hands over one entry after the other.
  func visit(_ take: (SearchEntry) throws -> Void) rethrows {
    for edition in shelf.editions {
      try take(entry(of: edition))
      try visit(edition.elements, of: edition.policy, under: [], take)
      for text in shelf.site.departmentEditions[edition.policy] ?? [] { try visit(text, take) }
    }
    for item in shelf.frame.menu.contains(.press) ? shelf.pressItems : [] {
      try take(
        SearchEntry(
          kind: .pressItem, title: Passage(text: item.headline, language: item.language),
          href: href(shelf.path(.press, item: item.id)), text: item.body.plainText()))
    }
    try shelf.frame.menu.forEach { section in
      switch section {
      case .glossary: try visitTerms(take)
      case .accounts: try visitAccounts(take)
      case .contacts: try visitContacts(take)
      default: break
      }
    }
  }

  // MARK: Policies

  private func entry(of edition: Edition<Reader>) -> SearchEntry {
    let preamble = edition.elements.first { $0.kind == .preamble }?.body
    let summary = edition.summary?.text
    let texts = [summary, preamble?.plainText()].compactMap { $0 }
    return SearchEntry(
      kind: .policy, title: edition.title,
      href: href(SiteAddresses.policy(edition.policy, shelf.language)), text: texts.joined(separator: "\n"))
  }

  private func visit(
    _ elements: [EditionElement], of policy: Identifier, under scopes: [Scope],
    _ take: (SearchEntry) throws -> Void
  ) rethrows {
    for element in elements {
      let scopes = scopes + [element.appliesTo].compactMap { $0 }
      if let entry = entry(of: element, of: policy, scopes) { try take(entry) }
      try visit(element.children, of: policy, under: scopes, take)
    }
  }

  /// What a department itself has added or changed.
  private func visit(_ text: DepartmentEdition<Reader>, _ take: (SearchEntry) throws -> Void) rethrows {
    guard let edition = text.editions[shelf.language] else { return }
    let page = href(SiteAddresses.departmentPolicy(text.policy, text.department, shelf.language))
    let name = shelf.site.registers.departments[text.department].map { shelf.directory.passage($0.name).text }
    for element in edition.allElements
    where text.origin(of: element.id).steps.contains(where: { $0.department == text.department }) {
      guard var entry = entry(of: element, of: text.policy, [element.appliesTo].compactMap { $0 }, page: page)
      else { continue }
      entry.departments = shelf.site.registers.departments.map(\.id).filter(text.holdsFor.contains)
      entry.conditions.insert(name ?? text.department.text, at: 0)
      entry.ways.append(entry.conditions[0])
      try take(entry)
    }
  }

  private func entry(
    of element: EditionElement, of policy: Identifier, _ scopes: [Scope], page: String = ""
  ) -> SearchEntry? {
    guard let kind = EntryKind(element) else { return nil }
    let terms = scopes.flatMap(\.terms)
    let named = Set(terms.filter { $0.kind == .department }.flatMap { departmentsUnder[$0.value] ?? [] })
    let conditions = element.appliesTo.map(phrases.texts) ?? []
    return SearchEntry(
      kind: kind, title: element.title, href: "\(page)#\(element.id)",
      text: element.bodyWithoutOptions.plainText(),
      ways: conditions + [element.before?.text].compactMap { $0 }
        + (asked[Address(policy: policy, element: element.id)] ?? []),
      conditions: conditions, departments: Array(named),
      channels: terms.filter { $0.kind == .channel }.map(\.value))
  }

  // MARK: Registers

  private func visitTerms(_ take: (SearchEntry) throws -> Void) rethrows {
    let page = href(shelf.path(.glossary))
    for term in shelf.site.registers.glossary {
      try take(
        SearchEntry(
          kind: .term, title: shelf.directory.passage(term.term), href: "\(page)#\(term.id)",
          text: shelf.directory.passage(term.text).text))
    }
  }

  private func visitAccounts(_ take: (SearchEntry) throws -> Void) rethrows {
    let page = href(shelf.path(.accounts))
    for account in shelf.site.registers.accounts {
      guard let handle = account.handle ?? account.url else { continue }
      let channel = account.channel.flatMap { shelf.site.registers.channels[$0] }
      let name = channel.map { shelf.directory.passage($0.name).text }
      let purpose = account.purpose.map { shelf.directory.passage($0).text }
      try take(
        SearchEntry(
          kind: .account, title: Passage(text: handle, language: shelf.language),
          href: shelf.directory.showsRowIDs ? "\(page)#\(account.id)" : page, text: purpose ?? "",
          ways: [name].compactMap { $0 }, conditions: [name].compactMap { $0 },
          channels: [channel?.id].compactMap { $0 }))
    }
  }

  private func visitContacts(_ take: (SearchEntry) throws -> Void) rethrows {
    let page = href(shelf.path(.contacts))
    for contact in shelf.site.registers.contacts {
      let names = [contact.name, contact.role].compactMap { $0 }.map(shelf.directory.passage)
      guard let title = names.first else { continue }
      let texts = names.dropFirst().map(\.text) + [contact.email, contact.phone].compactMap { $0 }
      try take(
        SearchEntry(
          kind: .contact, title: title,
          href: shelf.directory.showsRowIDs ? "\(page)#\(contact.id)" : page,
          text: texts.joined(separator: ", ")))
    }
  }

  /// The address of a page from the folder of the language on.
  private func href(_ page: PagePath) -> String { SiteAddresses.start(shelf.language).href(to: page) }
}
