import Editions
import PolicyModel

/// The pages of departments, roles and channels: what applies there besides what applies to everybody; and the page
/// of what applies to everybody.
struct GroupPages<Reader: Audience> {
  private let shelf: SiteShelf<Reader>
  private let index: ScopeIndex

  /// A page that would hold more rules than this names the policies only.
  private static var mostRules: Int { 400 }

  init(_ shelf: SiteShelf<Reader>) {
    self.shelf = shelf
    self.index = ScopeIndex(shelf.editions.map { ($0.policy, $0.elements) }, shelf.site.registers)
  }

  /// The kinds that have pages and the units of each.
  private var kinds: [(kind: ScopeTerm.Kind, section: SiteAddresses.Section, units: EntryList<UnitEntry>)] {
    let registers = shelf.site.registers
    return [
      (.department, .departments, registers.departments), (.role, .roles, registers.roles),
      (.channel, .channels, registers.channels),
    ].filter { !$0.units.isEmpty && shelf.frame.kind.hasPages(for: $0.kind) }
  }

  /// Every page.
  var pages: [PlannedPage] {
    [everybodyPage]
      + kinds.flatMap { kind, section, units in
        [indexPage(kind, section, units)] + units.map { page($0, kind, section, units) }
      }
  }

  /// The ways in from the start page: each kind with its first units.
  func ways(_ path: PagePath, shown: Int) -> TemplateValue? {
    let values = shelf.values(path)
    return .items(
      kinds.map { kind, section, units in
        // To those who work with us a group without rules says nothing.
        let top = units.filter { unit in
          shelf.frame.kind == .intranet ? unit.parent == nil : !index.entries(kind, unit.id).isEmpty
        }
        let links = top.prefix(shown).map { values.link(shelf.directory.place(of: $0, kind)) }.compactMap {
          $0
        }
        var beside: TemplateMembers = [:]
        beside["groups"] = .items(links)
        if links.count < units.count {
          beside["more"] = values.link("more-\(section.rawValue)", to: shelf.path(section))
        }
        return values.link("nav-\(section.rawValue)", to: shelf.path(section), beside: beside)
      })
  }

  /// What applies where, for the page that answers questions: each kind with its units, each unit with its rules.
  func lists(_ values: PageValues) -> TemplateValue? {
    .items(
      kinds.compactMap { kind, section, units in
        let lists = UnitTree.flattened(units, shelf.collation, shelf.directory).compactMap {
          unit, _ -> TemplateValue? in
          let rules =
            kind == .department
            ? DepartmentRules(shelf, unit.id, index).links(values)
            : index.entries(kind, unit.id).map { values.marked($0.element, of: $0.policy) }
          guard !rules.isEmpty else { return nil }
          return .object(present: [
            "unit": values.link(
              shelf.directory.passage(unit.name), to: shelf.path(section, item: unit.id)),
            "count": .text(shelf.words.count("guidelines", rules.count)),
            "rules": rules.count <= Self.mostRules ? .items(rules) : nil,
          ])
        }
        guard let lists = TemplateValue.items(lists) else { return nil }
        return .object(["title": .text(shelf.words("\(section.rawValue)-title")), "units": lists])
      })
  }

  private func indexPage(
    _ kind: ScopeTerm.Kind, _ section: SiteAddresses.Section, _ units: EntryList<UnitEntry>
  )
    -> PlannedPage
  {
    let path = shelf.path(section)
    return shelf.plan(path) { [shelf, index] in
      let values = shelf.values(path)
      var page = SiteFrame.Page(
        template: "pages/groups", kind: "groups", paths: shelf.paths { SiteAddresses.section(section, $0) },
        title: shelf.passage("\(section.rawValue)-title"), lead: shelf.passage("\(section.rawValue)-lead"),
        breadcrumbs: [shelf.home(path)], section: section)
      page.values["everybody"] = values.link("everybody", to: shelf.path(.everybody))
      page.values["groups"] = .items(
        UnitTree.flattened(units, shelf.collation, shelf.directory).map { unit, level in
          let count =
            kind == .department
            ? DepartmentRules(shelf, unit.id, index).count : index.entries(kind, unit.id).count
          var beside: TemplateMembers = ["level": .text(String(min(level, 3)))]
          beside["count"] = count > 0 ? .text(shelf.words.count("guidelines", count)) : nil
          return values.link(
            shelf.directory.passage(unit.name),
            to: SiteAddresses.section(section, shelf.language, item: unit.id),
            beside: beside)
        })
      return page
    }
  }

  private func page(
    _ unit: UnitEntry, _ kind: ScopeTerm.Kind, _ section: SiteAddresses.Section, _ units: EntryList<UnitEntry>
  ) -> PlannedPage {
    let path = shelf.path(section, item: unit.id)
    return shelf.plan(path) { [shelf, index] in
      let values = shelf.values(path)
      let name = shelf.directory.passage(unit.name)
      var page = SiteFrame.Page(
        template: "pages/group", kind: "group",
        paths: shelf.paths { SiteAddresses.section(section, $0, item: unit.id) }, title: name,
        lead: shelf.passage("\(kind.rawValue)-lead", ["name": name.text]),
        breadcrumbs: [shelf.home(path), values.link("\(section.rawValue)-title", to: shelf.path(section))],
        section: section)
      page.values["everybody"] = values.link("everybody", to: shelf.path(.everybody))
      let above = unit.parent.flatMap { units[$0] }.map { [$0] } ?? []
      let related = above + units.filter { $0.parent == unit.id }
      page.values["related"] = .items(related.compactMap { values.link(shelf.directory.place(of: $0, kind)) })
      page.values["policies"] =
        kind == .department
        ? DepartmentRules(shelf, unit.id, index).policies(values)
        : Self.policies(index.entries(kind, unit.id), shelf, values)
      page.values["looksAfter"] = OwnedPolicies(shelf, values).list(
        of: Party(written: "\(kind.rawValue):\(unit.id)"))
      return page
    }
  }

  private var everybodyPage: PlannedPage {
    let path = shelf.path(.everybody)
    return shelf.plan(path) { [shelf, index] in
      let values = shelf.values(path)
      var page = SiteFrame.Page(
        template: "pages/group", kind: "group", paths: shelf.paths { SiteAddresses.section(.everybody, $0) },
        title: shelf.passage("everybody-title"), lead: shelf.passage("everybody-lead"),
        breadcrumbs: [shelf.home(path)], section: .everybody)
      page.values["policies"] = Self.policies(index.everybody, shelf, values)
      return page
    }
  }

  /// Entries by policy, in the order of the site's policies.
  private static func policies(
    _ entries: [ScopeIndex.Entry], _ shelf: SiteShelf<Reader>, _ values: PageValues
  )
    -> TemplateValue?
  {
    let byPolicy = Dictionary(grouping: entries, by: \.policy)
    let showsRules = entries.count <= mostRules
    return .items(
      shelf.editions.compactMap { edition in
        guard let entries = byPolicy[edition.policy] else { return nil }
        let link = values.link(edition.title, to: SiteAddresses.policy(edition.policy, shelf.language))
        let rules =
          showsRules ? TemplateValue.items(entries.map { values.rule($0.element, of: $0.policy) }) : nil
        return .object(present: ["policy": link, "rules": rules])
      })
  }
}
