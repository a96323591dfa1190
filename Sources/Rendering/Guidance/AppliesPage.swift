import Editions
import Guidance
import PolicyModel

/// The page on which a reader asks what applies to her, and the script that answers without a server.
///
/// Without JavaScript it is a list of what applies where.
struct AppliesPage<Reader: Audience> {
  private let shelf: SiteShelf<Reader>
  private let groups: GroupPages<Reader>

  init(_ shelf: SiteShelf<Reader>, _ groups: GroupPages<Reader>) {
    self.shelf = shelf
    self.groups = groups
  }

  /// A site with more rules than this has the lists only: a browser would have to load all of them to answer.
  private static var mostRules: Int { 3000 }

  /// Whether the page answers questions.
  var canAnswer: Bool {
    var left = Self.mostRules
    for edition in shelf.editions {
      left -= edition.allElements.count { GuidanceRules.isRule($0.kind) }
      if left < 0 { return false }
    }
    return true
  }

  /// The page, and the rules that its script loads.
  var pages: [PlannedPage] {
    guard canAnswer else { return [page(asks: false)] }
    return [
      page(asks: true),
      PlannedPage(path: PagePath(file: "\(shelf.language)/applies/rules.js")) {
        [shelf] () throws(TemplateError) in
        GuidanceData(shelf).script
      },
    ]
  }

  private func page(asks: Bool) -> PlannedPage {
    let path = shelf.path(.applies)
    return shelf.plan(path) { [shelf, groups] in
      let values = shelf.values(path)
      let organisation = shelf.frame.organisationName(shelf.language)
      var page = SiteFrame.Page(
        template: "pages/applies", kind: "applies",
        paths: shelf.paths { SiteAddresses.section(.applies, $0) },
        title: shelf.passage("applies-title"), lead: shelf.passage("applies-lead"),
        description: shelf.words("applies-description", ["organisation": organisation]),
        breadcrumbs: [shelf.home(path)], section: .applies)
      if asks {
        page.values["choices"] = .items(Self.choices(shelf))
        page.values["texts"] = .items(Self.texts(shelf.words))
      }
      page.values["everybody"] = values.link("everybody", to: shelf.path(.everybody))
      page.values["lists"] = groups.lists(values)
      page.values["example"] = .text(
        shelf.words("applies-example", ["text": shelf.words("applies-example-question")]))
      return page
    }
  }

  /// What a reader can choose, each with its options; nothing where there is nothing to choose from.
  private static func choices(_ shelf: SiteShelf<Reader>) -> [TemplateValue] {
    func choice(_ name: String, _ options: [(id: String, title: String)]) -> TemplateValue? {
      guard !options.isEmpty else { return nil }
      return .object(present: [
        "name": .text(name), "title": .text(shelf.words("applies-\(name)")),
        "options": .items(options.map { .object(["id": .text($0.id), "title": .text($0.title)]) }),
      ])
    }
    func units(_ units: EntryList<UnitEntry>) -> [(id: String, title: String)] {
      UnitTree.flattened(units, shelf.collation, shelf.directory).map { unit, level in
        // A no-break space stands for each level: options cannot be indented otherwise.
        let indentation = String(repeating: "\u{A0}\u{A0}", count: level - 1)
        return (unit.id.text, indentation + shelf.directory.passage(unit.name).text)
      }
    }
    let registers = shelf.site.registers
    let capacities = (ScopeTerm.Kind.capacity.fixedValues ?? []).map { value in
      (id: value, title: shelf.words("scope-capacity-\(value)"))
    }
    return [
      shelf.frame.kind.hasPages(for: .department)
        ? choice("department", units(registers.departments)) : nil,
      choice("role", units(registers.roles)), choice("channel", units(registers.channels)),
      choice("capacity", capacities),
    ].compactMap { $0 }
  }

  /// The words that the script says.
  private static func texts(_ words: Words) -> [TemplateValue] {
    let keys =
      [
        "applies-why", "applies-depends", "applies-stands-in", "applies-certain", "applies-open",
        "applies-empty",
        "applies-others", "applies-unclear", "applies-nothing", "applies-left-out", "applies-share",
        "applies-all", "provided", "reason", "approval", "and", "or", "link-copied", "quoted",
        "why-everybody",
        "why-until", "only-when", "only-unless", "only-from", "variant-added", "variant-extended",
        "variant-replaced",
      ]
      + ["yes", "no", "ask-first", "must", "should", "should-not", "no-duty", "recommended", "information"]
      .map {
        "verdict-\($0)"
      }
    return keys.map { .object(["key": .text($0), "text": .text(words($0))]) }
  }
}
