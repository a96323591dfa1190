import Editions
import JSONText
import PolicyModel

/// What every page of a site shares: head, menu, languages.
///
/// It is made from a site's edition and knows nothing else.
struct SiteFrame: Sendable {
  /// A page to be framed.
  struct Page {
    /// The template, without its ending.
    var template: String
    /// The class of the page.
    var kind: String
    /// Where it lies in each language that has it.
    var paths: [Language: PagePath]
    /// The pages of which it holds an old or coming state, by language; the pages themselves when it holds none.
    var canonical: [Language: PagePath]?
    /// The heading.
    var title: Passage
    /// What tells the page from others with the same heading, for the window's title.
    var titleNote: String?
    /// A short line above the heading.
    var eyebrow: String?
    /// A paragraph under the heading.
    var lead: Passage?
    /// What of the heading and the paragraph under it has changed since they were translated.
    var staleNote: String?
    /// What search engines show.
    var description: String?
    /// The pages above, from the start page on.
    var breadcrumbs: [TemplateValue] = []
    /// The part of the site it belongs to, for the menu.
    var section: SiteAddresses.Section?
    /// Whether it is a language's start page.
    var isStart = false
    /// The days on which what it tells was published and last changed, for a page that tells one thing.
    var dates: (published: CalendarDate?, changed: CalendarDate?)?
    /// The picture that stands for it elsewhere.
    var picture: SharedPicture?
    /// What it is about, in the words of schema.org.
    var data: JSON?
    /// What its own template takes.
    var values: TemplateMembers = [:]
  }

  let templates: Templates
  let languages: [Language]
  let organisation: Organisation
  let siteName: LocalizedText?
  let url: String?
  let visibility: Visibility
  let kind: SiteKind
  /// The parts of the site that the menu leads to.
  let menu: [SiteAddresses.Section]
  /// What every page says about the site as a whole.
  let notice: SiteNotice?

  /// Takes what pages share from a site's edition.
  init<Reader: Audience>(
    _ site: SiteEdition<Reader>, templates: Templates, kind: SiteKind,
    menu: [SiteAddresses.Section],
    notice: SiteNotice?
  ) {
    self.templates = templates
    self.languages = site.languages
    self.organisation = site.organisation
    self.siteName = site.name
    self.url = site.url
    self.visibility = Reader.visibility
    self.kind = kind
    self.menu = menu
    self.notice = notice
  }

  /// The organisation's name in a language.
  func organisationName(_ language: Language) -> String {
    organisation.name.text(in: language, fallbacks: languages)
  }

  /// The site's name in a language.
  func name(_ language: Language) -> String {
    let words = templates.words(in: language)
    return siteName?.text(in: language, fallbacks: languages)
      ?? words("site-\(kind.rawValue)")
  }

  /// Renders a page in a language.
  func render(_ page: Page, _ language: Language) throws(TemplateError) -> [UInt8] {
    guard let path = page.paths[language] else { return [] }
    let words = templates.words(in: language)
    var values = page.values
    values["root"] = .text(path.root)
    values["page"] = pageValue(page, language, path)
    values["site"] = .object(present: [
      "kind": .text(kind.rawValue), "name": .text(name(language)),
      "home": .text(path.href(to: SiteAddresses.start(language))),
      "accessibility": kind == .pressRoom
        ? .text(path.href(to: SiteAddresses.section(.accessibility, language))) : nil,
    ])
    values["organisation"] = organisationValue(language)
    values["navigation"] = navigation(page, language, path)
    values["languages"] = languageSwitch(page, language, path)
    values["breadcrumbs"] = .items(page.breadcrumbs)
    values["search"] =
      page.section == .search
      ? nil : .object(["href": .text(path.href(to: SiteAddresses.section(.search, language)))])
    return try templates.render(.object(values), with: page.template, in: language)
  }

  /// The organisation as every template knows it.
  func organisationValue(_ language: Language) -> TemplateValue {
    .object(present: ["name": .text(organisationName(language)), "url": .optional(organisation.url)])
  }

  private func pageValue(_ page: Page, _ language: Language, _ path: PagePath) -> TemplateValue {
    let words = templates.words(in: language)
    let isForeign = page.title.language != language
    let note = words("only-in-language", ["language": words.name(of: page.title.language)])
    let canonical = page.canonical.map { $0[language] } ?? path
    return .object(present: [
      "language": .text(language.tag), "kind": .text(page.kind), "title": .text(page.title.text),
      "isStart": page.isStart ? .flag : nil, "titleNote": .optional(page.titleNote),
      "eyebrow": .optional(page.eyebrow),
      "lead": .optional(page.lead?.text), "lang": isForeign ? .text(page.title.language.tag) : nil,
      "translationNote": isForeign ? .text(note) : nil, "staleNote": .optional(page.staleNote),
      "description": .optional(page.description ?? page.lead?.text),
      "robots": visibility == .public && page.section != .search ? nil : .text("noindex"),
      "canonical": url.flatMap { url in canonical.map { .text($0.absolute(below: url)) } },
      "alternates": page.canonical == nil ? alternates(page) : nil, "feeds": feeds(path, language),
      "openGraph": openGraph(page, language, canonical), "structuredData": page.data.map { .text($0.text()) },
      "notice": notice.map { .text($0.text(words)) },
    ])
  }

  /// The feeds of the press room in a language, as seen from a page; nil where there are none.
  func feeds(_ path: PagePath, _ language: Language) -> TemplateValue? {
    guard kind == .pressRoom, url != nil else { return nil }
    let title = templates.words(in: language)("press-items-page-title")
    return .items(
      PressFeed.Format.allCases.map { format in
        .object([
          "type": .text(format.type), "title": .text("\(title) (\(format.name))"), "name": .text(format.name),
          "href": .text(path.href(to: PressFeed.path(format, language))),
        ])
      })
  }

  /// What the page is where its address is shared; nil for colleagues, and for pages without an address of their own.
  private func openGraph(_ page: Page, _ language: Language, _ canonical: PagePath?) -> TemplateValue? {
    guard visibility < .internal, let url, let canonical else { return nil }
    let others = page.canonical == nil ? languages.filter { $0 != language && page.paths[$0] != nil } : []
    let title = page.isStart ? name(language) : page.title.text
    return OpenGraph(
      kind: page.dates == nil ? .website : .article, title: title,
      description: page.description ?? page.lead?.text
        ?? [title, page.titleNote].compactMap { $0 }.joined(separator: ": "),
      siteName: "\(organisationName(language)): \(name(language))", url: canonical.absolute(below: url),
      language: language, others: others, picture: page.picture, published: page.dates?.published,
      changed: page.dates?.changed
    ).template
  }

  private func alternates(_ page: Page) -> TemplateValue? {
    guard let url, page.paths.count > 1 else { return nil }
    func alternate(_ code: String, _ path: PagePath) -> TemplateValue {
      .object(["code": .text(code), "href": .text(path.absolute(below: url))])
    }
    var items = languages.compactMap { language in page.paths[language].map { alternate(language.tag, $0) } }
    if let first = languages.compactMap({ page.paths[$0] }).first {
      items.append(alternate("x-default", first))
    }
    return .items(items)
  }

  private func languageSwitch(_ page: Page, _ language: Language, _ path: PagePath) -> TemplateValue? {
    guard languages.count > 1 else { return nil }
    return .items(
      languages.map { other in
        .object(present: [
          "code": .text(other.tag), "name": .text(templates.words(in: other)("language-name")),
          "href": .text(path.href(to: page.paths[other] ?? SiteAddresses.start(other))),
          "current": other == language ? .flag : nil,
        ])
      })
  }

  private func navigation(_ page: Page, _ language: Language, _ path: PagePath) -> TemplateValue? {
    let words = templates.words(in: language)
    func item(_ key: String, _ target: PagePath, isCurrent: Bool) -> TemplateValue {
      .object(present: [
        "title": .text(words(key)), "href": .text(path.href(to: target)),
        "current": target == path ? .text("page") : isCurrent ? .text("true") : nil,
      ])
    }
    let start = item(
      kind == .pressRoom ? "nav-press-room" : "nav-policies", SiteAddresses.start(language),
      isCurrent: page.kind == "policy")
    let sections = menu.map { section in
      item(wordKey(section), SiteAddresses.section(section, language), isCurrent: page.section == section)
    }
    return .items([start] + sections)
  }

  /// The key of what the menu calls a part of the site.
  func wordKey(_ section: SiteAddresses.Section) -> String {
    switch section {
    case .departments: "nav-departments"
    case .roles: "nav-roles"
    case .channels: "nav-channels"
    case .everybody: "everybody"
    case .cases: "nav-cases"
    case .accounts: "nav-accounts"
    case .glossary: "nav-glossary"
    case .contacts: "nav-\(kind.contactsKey)"
    case .press: "nav-press-items"
    case .media: "nav-media"
    case .new: "nav-new"
    case .applies: "nav-applies"
    case .strengths: "strengths-title"
    case .accessibility: "accessibility-title"
    case .search: "search"
    case .health: "nav-health"
    case .quiz: "nav-quiz"
    }
  }
}
