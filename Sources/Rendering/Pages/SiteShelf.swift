import Editions
import MarkdownTree
import PolicyModel
import Timelines

/// A site in one language, sorted and ready to be made into pages.
struct SiteShelf<Reader: Audience>: Sendable {
  let frame: SiteFrame
  let language: Language
  let words: Words
  let directory: SiteDirectory
  let collation: Collation
  let site: SiteEdition<Reader>
  /// What became of the policies.
  let histories: SiteHistories<Reader>
  /// What changes call departments, roles and channels.
  let unitNames: UnitNames
  /// The policies: what we stand for first, the others by title.
  let editions: [Edition<Reader>]
  /// The pictures by which policies are known elsewhere, that were made for that.
  let cards: [PagePath: MediaFile]
  /// The press items in this language; those that have no text in it in the source language.
  let pressItems: [PressEntry]
  private let policies: Set<Identifier>

  init(
    _ site: SiteEdition<Reader>, _ histories: SiteHistories<Reader>, _ language: Language, frame: SiteFrame,
    mediaFiles: [Identifier: MediaFile], cards: [PagePath: MediaFile]
  ) {
    self.frame = frame
    self.language = language
    self.words = frame.templates.words(in: language)
    self.directory = SiteDirectory(site, language, kind: frame.kind, mediaFiles: mediaFiles)
    self.collation = Collation(language)
    self.site = site
    self.cards = cards
    self.histories = histories
    self.unitNames = UnitNames(site.allNames, in: language, fallbacks: site.languages)
    self.editions = site.shelved(in: language)
    self.policies = Set(editions.map(\.policy))
    let ownItems = Set(site.pressItems.filter { $0.language == language }.map(\.id))
    self.pressItems = site.pressItems.filter {
      $0.language == language || ($0.language == site.languages.first && !ownItems.contains($0.id))
    }
  }

  /// What writers of the page at a path need to know.
  func scene(_ path: PagePath) -> PageScene {
    PageScene(path: path, language: language, words: words, directory: directory)
  }

  /// The same for the page of another state of a policy.
  func scene(_ path: PagePath, showing edition: Edition<Reader>) -> PageScene {
    PageScene(
      path: path, language: language, words: words, directory: directory.pinning(edition, to: path))
  }

  /// The shapes of values for the page at a path.
  func values(_ path: PagePath) -> PageValues { PageValues(scene: scene(path)) }

  /// The page of a part of the site, in this language.
  func path(_ section: SiteAddresses.Section, item: Identifier? = nil) -> PagePath {
    SiteAddresses.section(section, language, item: item)
  }

  /// The same page in every language of the site.
  func paths(_ address: (Language) -> PagePath) -> [Language: PagePath] {
    Dictionary(uniqueKeysWithValues: site.languages.map { ($0, address($0)) })
  }

  /// A text of this language.
  func passage(_ key: String, _ values: KeyValuePairs<String, String> = [:]) -> Passage {
    Passage(text: words(key, values), language: language)
  }

  /// The start page, as the first of the breadcrumbs of the page at a path.
  func home(_ path: PagePath) -> TemplateValue {
    values(path).link(
      Passage(text: frame.name(language), language: language), to: SiteAddresses.start(language))
  }

  /// Plans a page that is made of a template and values.
  func plan(_ path: PagePath, _ page: @escaping @Sendable () -> SiteFrame.Page) -> PlannedPage {
    PlannedPage(path: path) { [frame, language] () throws(TemplateError) in try frame.render(page(), language)
    }
  }

  /// The pages of all policies.
  func policyPages(
    _ notes: ArticleWriter.VisibilityNotes,
    beside: @escaping @Sendable (Edition<Reader>, PageValues) -> TemplateMembers
  ) -> [PlannedPage] {
    editions.indices.map { index in
      plan(SiteAddresses.policy(editions[index].policy, language)) { policyPage(index, notes, beside) }
    }
  }

  private func policyPage(
    _ index: Int, _ notes: ArticleWriter.VisibilityNotes,
    _ beside: (Edition<Reader>, PageValues) -> TemplateMembers
  ) -> SiteFrame.Page {
    let edition = editions[index]
    let facts = PolicyFacts(
      shelf: self, edition: edition, values: values(SiteAddresses.policy(edition.policy, language)))
    let path = SiteAddresses.policy(edition.policy, language)
    let values = values(path)
    var article = HTMLBuffer()
    ArticleWriter(scene(path), policy: edition.policy, visibilityNotes: notes).write(
      edition.elements, into: &article)
    func neighbour(_ index: Int) -> TemplateValue? {
      guard editions.indices.contains(index) else { return nil }
      return values.link(editions[index].title, to: SiteAddresses.policy(editions[index].policy, language))
    }
    let neighbours = TemplateValue.object(present: [
      "previous": neighbour(index - 1), "next": neighbour(index + 1),
    ])
    var page = SiteFrame.Page(
      template: "pages/policy", kind: "policy", paths: paths { SiteAddresses.policy(edition.policy, $0) },
      title: edition.title, eyebrow: words("class-\(edition.policyClass.rawValue)"), lead: edition.summary,
      breadcrumbs: [home(path)])
    page.staleNote = StalePhrases(scene(path)).text(edition.stale)
    page.dates = (nil, histories[edition.policy]?.updated)
    page.picture = picture(of: edition)
    // A card is on no page.
    let shown = page.picture.flatMap { $0.id == nil ? nil : $0 }
    page.data = StructuredData(self)?.policy(edition, path, picture: shown)
    page.values = beside(edition, values)
    page.values["status"] = facts.status
    page.values["facts"] = facts.facts
    page.values["trail"] = facts.trail
    if frame.kind != .pressRoom {
      page.values["lastRead"] = LastRead(histories[edition.policy])?.value
      page.values["card"] = QuickCards(self).link(to: edition, values)
      page.values["strengths"] = StrengthPages.links(self, from: path)
    }
    page.values["contents"] = .optional(ContentsWriter(scene(path)).html(edition.elements))
    page.values["map"] = PolicyMap(edition, on: scene(path))?.value
    page.values["article"] = .optional(article.string)
    page.values["showsStrength"] = edition.allElements.contains { $0.kind == .guideline } ? .flag : nil
    page.values["neighbours"] = editions.count > 1 ? neighbours : nil
    return page
  }

  /// The pages of everything that is not in force, and of what changed.
  func historyPages(_ notes: ArticleWriter.VisibilityNotes) -> [PlannedPage] {
    [WhatIsNewPage(self).page] + RevisionPages(self, notes).pages + RedlinePages(self).pages
      + ChangeLogPages(self).pages + ProposalPages(self, notes).pages
  }

  /// A policy in a list.
  func entry(_ edition: Edition<Reader>, _ values: PageValues) -> TemplateValue {
    let guidelines = edition.allElements.count { $0.kind == .guideline }
    var members: TemplateMembers = [:]
    members["summary"] = .optional(edition.summary?.text)
    members["meta"] = guidelines > 0 ? .text(words.count("guidelines", guidelines)) : nil
    members["state"] = histories[edition.policy].flatMap(state)
    return values.link(edition.title, to: SiteAddresses.policy(edition.policy, language), beside: members)
  }
}

extension SiteEdition {
  /// The policies in the order in which readers find them: what we stand for first, the others by title.
  package func shelved(in language: Language) -> [Edition<Reader>] {
    let sorted = Collation(language).sorted(editions[language] ?? []) { $0.title.text }
    return sorted.filter { $0.policyClass == .ideology } + sorted.filter { $0.policyClass != .ideology }
  }
}

extension SiteShelf {
  /// What a list says of a policy besides its title: the one thing that a reader should know first.
  private func state(_ history: SiteHistory<Reader>) -> TemplateValue? {
    func note(_ kind: String, _ text: String) -> TemplateValue {
      .object(["kind": .text(kind), "text": .text(text)])
    }
    if history.isDraft { return note("draft", words("state-draft")) }
    if history.proposal != nil { return note("proposal", words("state-proposal")) }
    if let coming = history.coming.first {
      return note("coming", words("state-next", ["date": words.date(coming.date)]))
    }
    if let next = history.reviews?.next, next < histories.day {
      return note("overdue", words("state-overdue"))
    }
    return nil
  }

  /// What a policy is called, as far as this audience ever knew it.
  func title(of history: SiteHistory<Reader>) -> Passage {
    let edition =
      history.inForce?.editions[language] ?? history.revisions.last?.editions[language]
      ?? history.coming.first?.editions[language] ?? history.proposal?.editions[language]
    return edition?.title ?? Passage(text: history.policy.text, language: language)
  }

  /// Whether a policy has a page of its own.
  private func hasPage(_ history: SiteHistory<Reader>) -> Bool {
    if case .retired = history.standing { return !history.revisions.isEmpty }
    return policies.contains(history.policy)
  }

  /// The pages that old and coming states of a policy lead search engines to; nil when there is none.
  func canonical(of history: SiteHistory<Reader>) -> [Language: PagePath]? {
    hasPage(history) ? paths { SiteAddresses.policy(history.policy, $0) } : nil
  }

  /// The pages above one of a policy's further pages.
  func breadcrumbs(to history: SiteHistory<Reader>, from path: PagePath) -> [TemplateValue] {
    guard hasPage(history) else { return [home(path)] }
    let policy = SiteAddresses.policy(history.policy, language)
    return [home(path), values(path).link(title(of: history), to: policy)]
  }

  /// A page with nothing on it, for what cannot be: a text that a language lacks.
  func nothing(_ path: PagePath) -> SiteFrame.Page {
    SiteFrame.Page(
      template: "pages/policy", kind: "policy", paths: [language: path], title: passage("policy-empty"))
  }

  /// The policies that are no longer in force, each with its last text; lists of colleagues name them.
  func retired(_ path: PagePath) -> TemplateValue? {
    let values = values(path)
    return .items(
      histories.all.compactMap { history in
        guard case .retired(let date) = history.standing, !history.revisions.isEmpty else { return nil }
        let text = words("status-retired-text", ["date": words.date(date)])
        return values.link(
          title(of: history), to: SiteAddresses.policy(history.policy, language),
          beside: ["state": .object(["kind": .text("retired"), "text": .text(text)])])
      })
  }
}

extension MarkdownTree {
  /// The first paragraph as plain text; nil when there is none.
  var firstParagraph: String? {
    for (ordinal, node) in children(of: 0).enumerated() where nodes[node].kind == .paragraph {
      let text = fragment(ordinal..<ordinal + 1).plainText()
      if !text.isEmpty { return text }
    }
    return nil
  }
}
