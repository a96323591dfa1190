import Editions
import Guidance
import JSONText
import MarkdownTree
import PolicyModel
import Revisions
import Timelines

/// What the page *What applies to me* knows, as a script that sets one constant: the rules of the site in one language with
/// everything that `tenet applies` reckons with.
///
/// It is made of editions, like every page, and holds nothing that stands on no page of the site but the questions that
/// people ask. `docs/applies.md` describes it.
struct GuidanceData<Reader: Audience> {
  private let shelf: SiteShelf<Reader>
  private let rules: GuidanceRules
  private let path: PagePath
  private let shower: RuleShower
  private let cases: CaseTexts

  init(_ shelf: SiteShelf<Reader>) {
    self.shelf = shelf
    path = shelf.path(.applies)
    rules = GuidanceRules(shelf.site, shelf.editions, in: shelf.language)
    shower = RuleShower(shelf.editions, Self.versions(shelf.histories), shelf.scene(path))
    cases = CaseTexts(rules)
  }

  private static func versions(_ histories: SiteHistories<Reader>) -> [Identifier: RuleVersion] {
    Dictionary(
      histories.all.compactMap { history in
        guard !history.isDraft, let shown = history.inForce, let record = shown.record else { return nil }
        return (history.policy, RuleVersion(number: record.version.description, since: shown.date))
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The script.
  var script: [UInt8] { Array("const tenetRules = \(json.text());\n".utf8) }

  private var json: JSON {
    [
      "day": .string(shelf.histories.day.description), "names": names,
      "departments": .object(departments), "policies": .object(policies), "cases": .array(cases.all),
      "rules": .array(rules.all.map(rule)),
    ]
  }

  // MARK: Names

  /// What the conditions of rules are called, in sentences and in questions.
  private var names: JSON {
    let searched = ConditionWords(shelf.site.registers, in: shelf.language)
    var names: [(String, JSON)] = []
    for kind in ScopeTerm.Kind.allCases {
      let ids = shelf.site.registers.units(kind)?.map(\.id) ?? kind.fixedIDs
      names += ids.map { id in
        let term = ScopeTerm(kind, id)
        return (
          term.description, [.string(shower.phrases.phrase(term)), .string(searched.words(of: term))]
        )
      }
    }
    for contact in shelf.site.registers.contacts {
      guard let party = Party(written: "contact:\(contact.id)") else { continue }
      let name = shelf.directory.place(of: party)?.title.text ?? ""
      names.append((party.description, [.string(name), .string(searched.words(of: party))]))
    }
    return .object(names)
  }

  /// Each department with its name and those above it, its own first.
  private var departments: [(String, JSON)] {
    let units = shelf.site.registers.departments
    return UnitTree.flattened(units, shelf.collation, shelf.directory).map { unit, level in
      let lineage = UnitTree.lineage(of: unit, in: units).map { JSON.string($0.id.text) }
      return (
        unit.id.text,
        ["name": .string(shelf.directory.passage(unit.name).text), "lineage": .array(lineage)]
      )
    }
  }

  // MARK: Rules

  private var policies: [(String, JSON)] {
    shelf.editions.map { ($0.policy.text, .string(shower.place(of: $0.policy))) }
  }

  private func rule(_ rule: GuidanceRule) -> JSON {
    let element = rule.element
    let shown = shower.show(rule)
    var members: [(String, JSON)] = [
      ("policy", .string(rule.policy.text)), ("element", .string(element.id.text)),
      ("kind", .string(element.kind.rawValue)), ("title", .string(element.title.text)),
      ("heading", .string(rule.heading)), ("text", .string(element.body.searchedText)),
      ("html", .string(html(rule))),
      ("href", .string(path.href(to: shown.page) + "#\(element.id)")),
    ]
    func add(_ name: String, _ value: JSON?) { value.map { members.append((name, $0)) } }
    func add(_ name: String, _ values: [JSON]) {
      if !values.isEmpty { members.append((name, .array(values))) }
    }
    add("strength", element.strength.map { .string($0.rawValue) })
    add("label", shown.label.map { [.string($0.name), .string(shelf.words($0.wordKey))] })
    add("scopes", rule.scopes.map(json))
    add("exceptions", rule.exceptions.map(json))
    add("approval", element.approval.map { .string($0.description) })
    add("before", element.before.map { .string($0.text) })
    add(
      "has",
      [("limit", element.limit != nil), ("times", !element.times.isEmpty), ("within", element.within != nil)]
        .filter(\.1).map { .string($0.0) })
    add(
      "duties",
      shown.duties.map { row in
        [.string(row.label), .string(row.entries.map(\.text).joined(separator: "; "))]
      })
    add("effective", element.effective.map { .string($0.description) })
    add("until", element.until.map { [.string($0.description), .string(shelf.words.date($0))] })
    add("provided", element.provided.flatMap { address(of: $0, in: rule.policy) })
    switch rule.departments {
    case .allExcept(let others): add("except", others.sorted().map { .string($0.text) })
    case .only(let holders): add("only", holders.sorted().map { .string($0.text) })
    }
    add("variant", rule.variant.map { .string($0.text) })
    if let step = rule.origin.steps.last {
      add("origin", [.string(step.act.rawValue), .string(step.department.text)])
      add("added", rule.origin.addedBy == nil ? nil : .bool(true))
    }
    if !rule.omissions.isEmpty {
      add(
        "omissions",
        .object(
          rule.omissions.sorted { $0.key < $1.key }.map { ($0.key.text, .optional($0.value?.text)) }))
    }
    add("cases", rules.cases(of: rule).compactMap(cases.number))
    add("asked", rules.asked(for: rule).map(JSON.string))
    return .object(members)
  }

  private func html(_ rule: GuidanceRule) -> String {
    var html = HTMLBuffer()
    BodyWriter(shelf.scene(path), policy: rule.policy).write(rule.element.body, firstHeading: 4, into: &html)
    return html.string
  }

  private func address(of target: LinkTarget, in policy: Identifier) -> JSON? {
    switch target {
    case .element(let element): [.string(policy.text), .string(element.text)]
    case .policy(let policy, element: let element?): [.string(policy.text), .string(element.text)]
    default: nil
    }
  }

  private func json(_ scope: Scope) -> JSON {
    .array(scope.alternatives.map { .array($0.terms.map { .string($0.description) }) })
  }
}

/// The texts of cases and questions that illustrate rules, each once.
private struct CaseTexts {
  private(set) var all: [JSON] = []
  private var numbers: [ObjectIdentifier: Int] = [:]

  init(_ rules: GuidanceRules) {
    for element in rules.all.flatMap(rules.cases) where numbers[ObjectIdentifier(element)] == nil {
      numbers[ObjectIdentifier(element)] = all.count
      all.append(.string(element.title.text + "\n" + element.body.searchedText))
    }
  }

  /// Where the text of an element stands among them.
  func number(of element: EditionElement) -> JSON? { numbers[ObjectIdentifier(element)].map(JSON.number) }
}

extension ScopeTerm.Kind {
  /// The values of a kind that `tenet.yml` does not name.
  fileprivate var fixedIDs: [Identifier] { fixedValues?.compactMap { Identifier($0) } ?? [] }
}

extension MarkdownTree {
  /// The stretches of text in which words are looked for, one a line: no word goes across two.
  fileprivate var searchedText: String {
    nodes.indices.filter { [.text, .code].contains(nodes[$0].kind) }.map { string(of: $0) }.joined(
      separator: "\n")
  }
}
