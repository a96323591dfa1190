import Editions
import MarkdownTree
import PolicyModel

/// The pages that only a press room has: its start page, press items, pictures.
struct PressPages<Reader: OutsideAudience> {
  private let shelf: SiteShelf<Reader>
  /// The press items in this language; those that have no text in it in the source language.
  private let items: [PressEntry]

  /// How many press items the start page shows before a link to all of them.
  private static var shownItems: Int { 3 }
  private static var shownChanges: Int { 3 }

  init(_ shelf: SiteShelf<Reader>) {
    self.shelf = shelf
    self.items = shelf.pressItems
  }

  private var askedByThePress: [ContactEntry] {
    let contacts = shelf.site.registers.contacts
    return shelf.site.contact.flatMap { contacts[$0] }.map { [$0] } ?? Array(contacts)
  }

  /// Whom the press may ask: the site's contact, or everybody whose name may leave the house.
  ///
  /// `ids` are those whom a press item names, if it names any.
  func contacts(_ values: PageValues, named ids: [Identifier] = []) -> TemplateValue? {
    let named = ids.compactMap { shelf.site.registers.contacts[$0] }
    let title = shelf.words("\(shelf.frame.kind.contactsKey == "contacts" ? "ask" : "press")-contact")
    return .items(
      (named.isEmpty ? askedByThePress : named).map(values.contact), beside: ["title": .text(title)])
  }

  /// The start page.
  var startPage: PlannedPage {
    let path = SiteAddresses.start(shelf.language)
    return shelf.plan(path) { [self] in
      let organisation = shelf.frame.organisationName(shelf.language)
      let values = shelf.values(path)
      var page = SiteFrame.Page(
        template: "pages/press-start", kind: "press-start", paths: shelf.paths(SiteAddresses.start),
        title: shelf.passage("press-room-title", ["organisation": organisation]),
        lead: shelf.passage("press-room-lead", ["organisation": organisation]),
        description: shelf.words("press-room-description", ["organisation": organisation]))
      page.isStart = true
      page.data = StructuredData(shelf)?.organisation(askedByThePress)
      let ideology = shelf.editions.first { $0.policyClass == .ideology }
      page.values["creed"] = ideology.flatMap { creed($0, values) }
      let more: TemplateMembers =
        items.count > Self.shownItems ? ["all": values.link("more-press-items", to: shelf.path(.press))] : [:]
      page.values["news"] = .items(items.prefix(Self.shownItems).map { news($0, values) }, beside: more)
      page.values["policies"] = .items(
        shelf.editions.filter { $0.policy != ideology?.policy }.map { shelf.entry($0, values) })
      let changes = WhatIsNewPage(shelf)
      page.values["latest"] = changes.latest(path, shown: Self.shownChanges)
      page.values["proposals"] = changes.proposals(path)
      page.values["boilerplate"] = boilerplate
      page.values["contacts"] = contacts(values)
      return page
    }
  }

  /// The page of all press items.
  var indexPage: PlannedPage {
    let path = shelf.path(.press)
    return shelf.plan(path) { [self] in
      let values = shelf.values(path)
      var page = SiteFrame.Page(
        template: "pages/press-items", kind: "press-items",
        paths: shelf.paths { SiteAddresses.section(.press, $0) },
        title: shelf.passage("press-items-page-title"), lead: shelf.passage("press-items-lead"),
        breadcrumbs: [shelf.home(path)], section: .press)
      var years: [(year: Int, news: [TemplateValue])] = []
      for item in items {
        if years.last?.year != item.published.year { years.append((item.published.year, [])) }
        years[years.count - 1].news.append(news(item, values))
      }
      page.values["feeds"] = shelf.frame.feeds(path, shelf.language)
      page.values["years"] = .items(
        years.map { .object(present: ["title": .text(String($0.year)), "news": .items($0.news)]) })
      return page
    }
  }

  /// The feed in each of its forms; none on a site without an address of its own.
  var feedPages: [PlannedPage] {
    guard shelf.frame.url != nil else { return [] }
    return PressFeed.Format.allCases.map { format in
      PlannedPage(path: PressFeed.path(format, shelf.language)) { [shelf] in
        PressFeed(shelf)?.bytes(as: format) ?? []
      }
    }
  }

  /// The page of each press item, and the item as plain text.
  var itemPages: [PlannedPage] {
    items.map(itemPage)
      + items.map { item in
        PlannedPage(path: textPath(item)) { [shelf] in Array(PressText(item, shelf).whole.utf8) }
      }
  }

  private func textPath(_ item: PressEntry) -> PagePath {
    PagePath(file: "\(shelf.language)/press/\(item.id)/text.txt")
  }

  private func itemPage(_ item: PressEntry) -> PlannedPage {
    let path = shelf.path(.press, item: item.id)
    return shelf.plan(path) { [self] in
      let values = shelf.values(path)
      let notices = PressNotices(item, shelf.words)
      var page = SiteFrame.Page(
        template: "pages/press-item", kind: "press-item",
        paths: shelf.paths { SiteAddresses.section(.press, $0, item: item.id) },
        title: Passage(text: item.headline, language: item.language), description: notices.summary,
        breadcrumbs: [shelf.home(path), values.link("press-items-page-title", to: shelf.path(.press))],
        section: .press)
      let pictures = shelf.pictures(item.media)
      page.dates = (item.published, item.changed)
      page.picture = pictures.first(where: \.isForCards)
      page.data = StructuredData(shelf)?.newsArticle(item, path, pictures)
      var body = HTMLBuffer()
      BodyWriter(shelf.scene(path), policy: nil).write(item.body, firstHeading: 2, into: &body)
      page.values["dateline"] = .object(present: [
        "time": values.time(item.published), "place": .optional(item.place),
      ])
      page.values["status"] = notices.status(values)
      page.values["corrections"] = notices.template
      page.values["body"] = .optional(body.string)
      page.values["about"] = .items(
        item.about.compactMap { values.link(shelf.directory.place(of: $0, in: nil)) })
      page.values["media"] = .items(
        item.media.compactMap { shelf.site.registers.media[$0] }.map(values.medium))
      page.values["boilerplate"] = boilerplate
      page.values["contacts"] = contacts(values, named: item.contacts)
      // The address of the text stays, with the notice; nobody is led there for it.
      page.values["text"] =
        item.withdrawal == nil ? values.link("press-item-as-text", to: textPath(item)) : nil
      return page
    }
  }

  /// The page of pictures to take, and a list of whom to name under each.
  var mediaPages: [PlannedPage] {
    let credits = PlannedPage(path: creditsPath) { [shelf] in
      let pictures = shelf.pictures(shelf.site.registers.media.map(\.id))
      let lines = pictures.map { PictureLine.text($0, shelf.words) }
      return Array((lines.joined(separator: "\n\n") + "\n").utf8)
    }
    return [mediaPage] + (shelf.frame.url == nil ? [] : [credits])
  }

  private var creditsPath: PagePath { PagePath(file: "\(shelf.language)/media/credits.txt") }

  private var mediaPage: PlannedPage {
    let path = shelf.path(.media)
    return shelf.plan(path) { [self] in
      let values = shelf.values(path)
      var page = SiteFrame.Page(
        template: "pages/media", kind: "media", paths: shelf.paths { SiteAddresses.section(.media, $0) },
        title: shelf.passage("media-page-title"), lead: shelf.passage("media-lead"),
        breadcrumbs: [shelf.home(path)], section: .media)
      page.data = StructuredData(shelf)?.gallery(
        page.title.text, path, shelf.pictures(shelf.site.registers.media.map(\.id)))
      page.values["media"] = .items(shelf.site.registers.media.map(values.medium))
      page.values["credits"] =
        shelf.frame.url == nil ? nil : values.link("media-credits", to: creditsPath)
      page.values["ways"] = .items(
        [SiteAddresses.Section.accounts, .press].filter(shelf.frame.menu.contains).map {
          values.link("nav-\($0 == .press ? "press-items" : $0.rawValue)", to: shelf.path($0))
        } + [values.houseRules(shelf.site.houseRules)].compactMap { $0 })
      page.values["contacts"] = contacts(values)
      return page
    }
  }

  private func creed(_ edition: Edition<Reader>, _ values: PageValues) -> TemplateValue? {
    let page = SiteAddresses.policy(edition.policy, shelf.language)
    let principles = edition.elements.filter { $0.kind == .principle }
    return .items(
      principles.map { principle in
        values.link(
          principle.title, to: page, fragment: principle.id.text,
          beside: TemplateMembers(present: [
            "statement": TemplateValue.optional(principle.body.firstParagraph)
          ])
        )
      }, beside: ["policy": values.link(edition.title, to: page)])
  }

  private func news(_ item: PressEntry, _ values: PageValues) -> TemplateValue {
    var beside: TemplateMembers = ["time": values.time(item.published)]
    let notices = PressNotices(item, shelf.words)
    beside["summary"] = item.withdrawal == nil ? .optional(notices.summary) : nil
    beside["state"] = notices.state
    return values.link(
      Passage(text: item.headline, language: item.language), to: shelf.path(.press, item: item.id),
      beside: beside)
  }

  private var boilerplate: TemplateValue? {
    let organisation = shelf.frame.organisationName(shelf.language)
    guard let text = shelf.site.organisation.boilerplate else { return nil }
    return .object([
      "title": .text(shelf.words("boilerplate-title", ["organisation": organisation])),
      "text": .text(shelf.directory.passage(text).text),
    ])
  }
}
