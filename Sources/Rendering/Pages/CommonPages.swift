import PolicyModel

/// The two pages that every site has outside its languages: the choice of one, and the page that is not there.
enum CommonPages {
  /// Plans both.
  static func pages(_ frame: SiteFrame) -> [PlannedPage] {
    [
      PlannedPage(path: PagePath(folder: "")) { () throws(TemplateError) in try languages(frame) },
      PlannedPage(path: PagePath(file: "404.html")) { () throws(TemplateError) in try notFound(frame) },
    ]
  }

  private static func languages(_ frame: SiteFrame) throws(TemplateError) -> [UInt8] {
    let path = PagePath(folder: "")
    guard let first = frame.languages.first else { return [] }
    let links = frame.languages.map { language -> TemplateValue in
      .object([
        "code": .text(language.tag), "name": .text(frame.templates.words(in: language)("language-name")),
        "href": .text(path.href(to: SiteAddresses.start(language))),
      ])
    }
    let page = TemplateValue.object(present: [
      "language": .text(first.tag), "robots": frame.visibility == .public ? nil : .text("noindex"),
    ])
    var values = common(frame, first, root: "")
    values["page"] = page
    values["languages"] = .items(links)
    values["first"] = .object(["href": .text(path.href(to: SiteAddresses.start(first)))])
    return try frame.templates.render(.object(values), with: "pages/languages", in: first)
  }

  /// Shown at any address, so that its links begin at the path of the site's own.
  private static func notFound(_ frame: SiteFrame) throws(TemplateError) -> [UInt8] {
    guard let first = frame.languages.first else { return [] }
    let root = rootPath(of: frame.url)
    func home(_ language: Language) -> TemplateValue {
      .object([
        "title": .text(frame.templates.words(in: language)("not-found-link")),
        "href": .text(root + SiteAddresses.start(language).absolute(below: "/").dropFirst()),
      ])
    }
    let words = frame.templates.words(in: first)
    var values = common(frame, first, root: root)
    values["page"] = .object([
      "language": .text(first.tag), "title": .text(words("not-found-title")),
      "lead": .text(words("not-found-text")),
    ])
    values["home"] = home(first)
    values["others"] = .items(
      frame.languages.dropFirst().map { language in
        let words = frame.templates.words(in: language)
        return .object([
          "code": .text(language.tag), "title": .text(words("not-found-title")),
          "text": .text(words("not-found-text")), "home": home(language),
        ])
      })
    return try frame.templates.render(.object(values), with: "pages/not-found", in: first)
  }

  private static func common(_ frame: SiteFrame, _ language: Language, root: String) -> TemplateMembers {
    [
      "root": .text(root),
      "site": .object([
        "kind": .text(frame.kind.rawValue),
        "name": .text(frame.name(language)),
        "home": .text(root + SiteAddresses.start(language).path),
      ]),
      "organisation": frame.organisationValue(language),
    ]
  }

  /// The path of an address: `/policyer/` of `https://press.example/policyer/`.
  private static func rootPath(of url: String?) -> String {
    guard let url, let scheme = url.firstRange(of: "://"),
      let slash = url[scheme.upperBound...].firstIndex(of: "/")
    else { return "/" }
    let path = String(url[slash...])
    return path.hasSuffix("/") ? path : path + "/"
  }
}
