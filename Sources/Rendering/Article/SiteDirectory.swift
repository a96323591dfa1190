import Editions
import PolicyModel

/// What one audience can be led to on a site, in one language: pages and their titles.
///
/// Made of editions, so that it knows nothing its audience may not read.
package struct SiteDirectory: Sendable {
  /// A place one can be led to.
  package struct Place: Sendable {
    /// What it is called.
    package let title: Passage
    /// The page; nil for what has a name and no page.
    package let page: PagePath?
    /// The place on the page.
    package let fragment: String?
    /// How binding it is, for a guideline.
    package let strength: Strength?
    /// An address outside the site, instead of a page.
    package var external: String?
  }

  let language: Language
  let fallbacks: [Language]
  /// The names that texts may use; on pages of old revisions more than the site has pages for.
  package let registers: RegisterEdition
  let kind: SiteKind
  /// Facts about media files by id.
  let mediaFiles: [Identifier: MediaFile]
  /// The words of the glossary, as they stand in texts.
  let terms: TermFinder
  private let present: RegisterEdition
  private var pinned: [Identifier: PinnedEdition] = [:]
  private let policies: [Identifier: (title: Passage, elements: @Sendable (Identifier) -> EditionElement?)]
  private let illustrations: [ElementAddress: [Place]]
  private let departures: [ElementAddress: [Place]]
  /// The one document that is shown, when it is shown outside its site.
  private(set) var loneDocument: LoneDocument?

  /// An element of a policy.
  private struct ElementAddress: Hashable {
    let policy: Identifier
    let element: Identifier
  }

  /// Lists a site's editions in a language.
  package init<Reader: Audience>(
    _ site: SiteEdition<Reader>, _ language: Language, kind: SiteKind, mediaFiles: [Identifier: MediaFile]
  ) {
    self.language = language
    self.fallbacks = site.languages
    self.registers = site.allNames
    self.present = site.registers
    self.kind = kind
    self.mediaFiles = mediaFiles
    self.terms = TermFinder(site.registers.glossary, in: language)
    let editions = site.editions[language] ?? []
    var policies: [Identifier: (title: Passage, elements: @Sendable (Identifier) -> EditionElement?)] = [:]
    policies.reserveCapacity(editions.count)
    var illustrations: [ElementAddress: [Place]] = [:]
    for edition in editions {
      policies[edition.policy] = (edition.title, { id in edition.element(id) })
      for element in edition.allElements where !element.illustrates.isEmpty {
        let place = Place(
          title: element.title, page: SiteAddresses.policy(edition.policy, language),
          fragment: element.id.text,
          strength: nil)
        for target in element.illustrates {
          switch target {
          case .element(let id):
            illustrations[ElementAddress(policy: edition.policy, element: id), default: []].append(place)
          case .policy(let policy, element: let id?):
            illustrations[ElementAddress(policy: policy, element: id), default: []].append(place)
          default: continue
          }
        }
      }
    }
    self.policies = policies
    self.illustrations = illustrations
    var departures: [ElementAddress: [Place]] = [:]
    for text in site.departmentEditions.values.joined() {
      let name = site.registers.departments[text.department]?.name ?? LocalizedText(text.department.text)
      let page = SiteAddresses.departmentPolicy(text.policy, text.department, language)
      for (element, fragment) in text.ownDepartures(in: language) {
        departures[ElementAddress(policy: text.policy, element: element), default: []].append(
          Place(
            title: Self.passage(name, language, site.languages), page: page, fragment: fragment, strength: nil
          ))
      }
    }
    self.departures = departures
  }

  /// The same directory for a document outside the site, where no page lies beside it.
  package func alone(_ document: LoneDocument) -> SiteDirectory {
    var directory = self
    directory.loneDocument = document
    return directory
  }

  /// The same directory for the page of another state of a policy: what that state has itself is found on the page.
  package func pinning<Reader: Audience>(_ edition: Edition<Reader>, to page: PagePath) -> SiteDirectory {
    var directory = self
    directory.pinned[edition.policy] = PinnedEdition(
      page: page, elements: { id in edition.element(id) },
      illustrating: { id in
        edition.allElements.filter { element in
          element.illustrates.contains(.element(id))
            || element.illustrates.contains(.policy(edition.policy, element: id))
        }
      })
    return directory
  }

  /// Where a reference leads that stands in a policy; nil when the audience cannot be led there.
  package func place(of target: LinkTarget, in policy: Identifier?) -> Place? {
    let place = placeOnSite(of: target, in: policy)
    return place.map { loneDocument?.place(of: $0, language) ?? $0 }
  }

  private func placeOnSite(of target: LinkTarget, in policy: Identifier?) -> Place? {
    switch target {
    case .element(let id):
      return policy.flatMap { element(id, of: $0) }
    case .policy(let id, element: let element?):
      return self.element(element, of: id)
    case .policy(let id, element: nil):
      return policies[id].map {
        Place(title: $0.title, page: SiteAddresses.policy(id, language), fragment: nil, strength: nil)
      }
    case .reference(let id):
      return registers.references[id].map { reference in
        Place(
          title: passage(reference.title), page: nil, fragment: nil, strength: nil, external: reference.url)
      }
    case .media, .external, .relative:
      return nil
    }
  }

  /// The cases that illustrate an element.
  func illustrations(of element: Identifier, in policy: Identifier) -> [Place] {
    let places =
      pinned[policy].map { pinned in
        pinned.illustrating(element).map {
          Place(title: $0.title, page: pinned.page, fragment: $0.id.text, strength: nil)
        }
      } ?? illustrations[ElementAddress(policy: policy, element: element)] ?? []
    return places.map { loneDocument?.place(of: $0, language) ?? $0 }
  }

  /// The departments that have an element in another form or leave it out, on the page of the common text.
  func departures(from element: Identifier, in policy: Identifier) -> [Place] {
    guard pinned[policy] == nil, loneDocument == nil else { return [] }
    return departures[ElementAddress(policy: policy, element: element)] ?? []
  }

  /// The page of a department, role or channel; without a page where the site has none.
  func place(of unit: UnitEntry, _ kind: ScopeTerm.Kind) -> Place {
    let hasPage =
      self.kind.hasPages(for: kind) && loneDocument == nil && present.units(kind)?[unit.id] != nil
    return Place(
      title: passage(unit.name), page: hasPage ? SiteAddresses.group(kind, language, item: unit.id) : nil,
      fragment: nil, strength: nil)
  }

  /// Whether pages may tell the ids of register rows.
  var showsRowIDs: Bool { kind.showsRowIDs }

  /// Who a party is; nil when the audience may not know.
  package func place(of party: Party) -> Place? {
    switch party.kind {
    case .role: return registers.roles[party.id].map { place(of: $0, .role) }
    case .department: return registers.departments[party.id].map { place(of: $0, .department) }
    case .contact:
      return registers.contacts[party.id].flatMap { contact in
        let address = (contact.email ?? contact.phone).map { LocalizedText($0) }
        guard let title = contact.name ?? contact.role ?? address else { return nil }
        let page = loneDocument == nil ? SiteAddresses.section(.contacts, language) : nil
        return Place(
          title: passage(title), page: page, fragment: showsRowIDs ? contact.id.text : nil, strength: nil)
      }
    }
  }

  /// A text in this language, or in the first that has it.
  package func passage(_ text: LocalizedText) -> Passage { Self.passage(text, language, fallbacks) }

  private static func passage(_ text: LocalizedText, _ language: Language, _ fallbacks: [Language]) -> Passage
  {
    let found = text.covers(language) ? language : fallbacks.first { text.covers($0) } ?? language
    return Passage(text: text.text(in: language, fallbacks: fallbacks), language: found)
  }

  private func element(_ id: Identifier, of policy: Identifier) -> Place? {
    if let pinned = pinned[policy], let element = pinned.elements(id) {
      return Place(
        title: element.title, page: pinned.page, fragment: id.text,
        strength: element.kind == .guideline ? element.strength : nil)
    }
    return policies[policy]?.elements(id).map { element in
      Place(
        title: element.title, page: SiteAddresses.policy(policy, language), fragment: id.text,
        strength: element.kind == .guideline ? element.strength : nil)
    }
  }
}

/// A state of a policy that a page shows in the place of the one that the site has.
private struct PinnedEdition: Sendable {
  let page: PagePath
  let elements: @Sendable (Identifier) -> EditionElement?
  let illustrating: @Sendable (Identifier) -> [EditionElement]
}

extension Edition {
  /// The element with an id.
  fileprivate func element(_ id: Identifier) -> EditionElement? {
    for element in elements {
      if element.id == id { return element }
      if let child = element.children.first(where: { $0.id == id }) { return child }
    }
    return nil
  }
}

extension DepartmentEdition {
  /// The elements of the common text that the department itself changed or left out, each with the place to read of it
  /// on the department's page.
  fileprivate func ownDepartures(in language: Language) -> [(element: Identifier, fragment: String)] {
    let changed = origins.filter { _, origin in
      origin.addedBy == nil && origin.steps.contains { $0.department == department }
    }
    let omitted = (omitted[language] ?? []).filter { $0.department == department }
    return changed.keys.map { ($0, $0.text) } + omitted.map { ($0.element.id, "_departures") }
  }
}
