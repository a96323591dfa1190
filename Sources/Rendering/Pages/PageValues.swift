import Editions
import PolicyModel

/// The shapes that templates take again and again, as `docs/templates.md` names them.
struct PageValues {
  let scene: PageScene

  /// A *link* to a page of the site.
  func link(
    _ title: Passage, to page: PagePath, fragment: String? = nil, beside: TemplateMembers = [:]
  )
    -> TemplateValue
  {
    var members = beside
    members["title"] = .text(title.text)
    members["href"] = .text(scene.path.href(to: page, fragment: fragment))
    if let lang = scene.lang(title.language) { members["lang"] = .text(lang) }
    return .object(members)
  }

  /// A *link* whose title is one of the page's own words.
  func link(_ key: String, to page: PagePath, beside: TemplateMembers = [:]) -> TemplateValue {
    link(Passage(text: scene.words(key), language: scene.language), to: page, beside: beside)
  }

  /// A *link* to a place of the directory; nil when it has no page.
  func link(_ place: SiteDirectory.Place?) -> TemplateValue? {
    guard let place, let page = place.page else { return nil }
    return link(place.title, to: page, fragment: place.fragment)
  }

  /// A *link* to what visitors of the organisation's channels are asked to keep to; nil when nothing says so.
  func houseRules(_ target: LinkTarget?) -> TemplateValue? {
    guard let place = target.flatMap({ scene.directory.place(of: $0, in: nil) }), let page = place.page else {
      return nil
    }
    let title = Passage(text: scene.words("house-rules"), language: scene.language)
    return link(title, to: page, fragment: place.fragment)
  }

  /// A *link* to where a file is edited; nil where the site does not say.
  func edit(_ file: String?, _ address: EditAddress?) -> TemplateValue? {
    guard let file, let address else { return nil }
    return .object([
      "title": .text(scene.words("trail-edit")), "href": .text(address.address(of: file)),
      "kind": .text("edit"),
    ])
  }

  /// A *time*.
  func time(_ date: CalendarDate) -> TemplateValue {
    .object(["iso": .text(date.description), "text": .text(scene.words.date(date))])
  }

  /// A *fact* with a text; nil without one.
  func fact(_ key: String, value: String?) -> TemplateValue? {
    guard let value, !value.isEmpty else { return nil }
    return .object(["label": .text(scene.words(key)), "value": .text(value)])
  }

  /// A *fact* with a date; nil without one.
  func fact(_ key: String, date: CalendarDate?) -> TemplateValue? {
    date.map { .object(["label": .text(scene.words(key)), "time": time($0)]) }
  }

  /// A *fact* that names a party; nil when the audience may not know it.
  func fact(_ key: String, party: Party?) -> TemplateValue? {
    guard let place = party.flatMap(scene.directory.place(of:)) else { return nil }
    guard let link = link(place) else { return fact(key, value: place.title.text) }
    return .object(["label": .text(scene.words(key)), "link": link])
  }

  /// The *label* of an element; nil for those that have none.
  func label(_ kind: ElementKind, _ strength: Strength?) -> TemplateValue? {
    ElementLabel(kind, strength).map(label)
  }

  /// A *label*.
  func label(_ label: ElementLabel) -> TemplateValue {
    .object(["name": .text(label.name), "title": .text(scene.words(label.wordKey))])
  }

  /// A *contact*.
  func contact(_ contact: ContactEntry) -> TemplateValue {
    func text(_ text: LocalizedText?) -> TemplateValue? {
      text.flatMap { .optional(scene.directory.passage($0).text) }
    }
    func address(_ scheme: String, _ text: String?) -> TemplateValue? {
      text.map { .object(["title": .text($0), "href": .text(scheme + $0.filter { !$0.isWhitespace })]) }
    }
    let languages = contact.languages.compactMap { Language($0) }.map(scene.words.name(of:))
    let hasDetails =
      contact.email != nil || contact.phone != nil || contact.hours != nil || !languages.isEmpty
    return .object(present: [
      "details": hasDetails ? .flag : nil,
      "id": scene.directory.showsRowIDs ? .text(contact.id.text) : nil,
      "name": text(contact.name) ?? text(contact.role) ?? .optional(contact.email ?? contact.phone)
        ?? .text(scene.words("empty-value")),
      "role": contact.name == nil ? nil : text(contact.role), "email": address("mailto:", contact.email),
      "phone": address("tel:", contact.phone),
      "hours": contact.hours.map { .text(scene.words.hours(scene.directory.passage($0).text)) },
      "speaks": .optional(scene.words.list(languages)),
    ])
  }

  /// A *medium*.
  func medium(_ medium: MediaEntry) -> TemplateValue {
    func text(_ text: LocalizedText?) -> TemplateValue? {
      text.flatMap { .optional(scene.directory.passage($0).text) }
    }
    let file = scene.directory.mediaFiles[medium.id]
    let source = scene.path.href(to: SiteAddresses.media(medium.id, fileExtension: medium.fileExtension))
    let format = ["jpg": "JPEG", "svg": "SVG"][medium.fileExtension] ?? medium.fileExtension.uppercased()
    let details = file.map {
      scene.words(
        "download-details",
        [
          "format": [format, $0.pixels].compactMap { $0 }.joined(separator: ", "),
          "size": scene.words.size($0.byteCount),
        ])
    }
    let download = TemplateValue.object(present: [
      "title": .text(scene.words("download")), "href": .text(source), "details": .optional(details),
    ])
    return .object(present: [
      "id": .text(medium.id.text), "src": .text(source), "alt": text(medium.alt) ?? .text(""),
      "credit": text(medium.credit), "licence": licence(medium),
      "caption": text(medium.caption), "width": file?.width.map { .text(String($0)) },
      "height": file?.height.map { .text(String($0)) }, "download": download,
    ])
  }

  /// On what terms a medium may be used, as a *link* where they can be read.
  private func licence(_ medium: MediaEntry) -> TemplateValue? {
    guard let name = medium.licence.map({ scene.directory.passage($0).text }), !name.isEmpty else {
      return nil
    }
    return .object(present: ["title": .text(name), "href": .optional(LicenceAddress.of(name))])
  }

  /// A *rule*: an element in a list.
  func rule(_ element: EditionElement, of policy: Identifier) -> TemplateValue {
    rule(element, on: SiteAddresses.policy(policy, scene.language))
  }

  /// A *rule* on the page of a policy or of a department's text of it.
  func rule(_ element: EditionElement, on page: PagePath, note: TemplateValue? = nil) -> TemplateValue {
    var members: TemplateMembers = [:]
    members["note"] = note
    members["label"] = label(element.kind, element.strength)
    members["chips"] = .items(chips(element))
    return link(element.title, to: page, fragment: element.id.text, beside: members)
  }

  /// A *link* to a rule with its *label*.
  func marked(_ element: EditionElement, of policy: Identifier) -> TemplateValue {
    marked(element, on: SiteAddresses.policy(policy, scene.language))
  }

  /// A *link* to a rule on a page, with its *label*.
  func marked(_ element: EditionElement, on page: PagePath) -> TemplateValue {
    let label = label(element.kind, element.strength)
    return link(
      element.title, to: page, fragment: element.id.text, beside: TemplateMembers(present: ["label": label]))
  }

  private func chips(_ element: EditionElement) -> [TemplateValue] {
    var chips: [TemplateValue] = []
    func add(_ kind: String, _ title: String) {
      chips.append(.object(["kind": .text(kind), "title": .text(title)]))
    }
    let phrases = ScopePhrases(scene)
    for text in element.appliesTo.map(phrases.texts) ?? [] { add("scope", text) }
    for text in element.notFor.map(phrases.texts) ?? [] {
      add("not-for", "\(scene.words("not-for")): \(text.smallFirst)")
    }
    if let limit = element.limit { add("limit", "\(scene.words("limit")) \(scene.words.limit(limit))") }
    if !element.times.isEmpty { add("times", scene.words.list(element.times.map(scene.words.time))) }
    if let within = element.within { add("within", "\(scene.words("within")) \(scene.words.span(within))") }
    let parties = element.approval.compactMap(scene.directory.place(of:)).map(\.title.text)
    if !parties.isEmpty { add("approval", "\(scene.words("approval")): \(scene.words.list(parties))") }
    return chips
  }
}
