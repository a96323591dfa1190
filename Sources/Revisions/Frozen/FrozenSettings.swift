import JSONText
import PolicyModel
import SourceText

/// Writes the `tenet.yml` of a revision: JSON, which YAML readers read, the same bytes for the same values.
struct FrozenSettings {
  private let configuration: WorkspaceConfiguration
  private let used: UsedParts

  /// Takes the workspace's settings and what the policy uses of them.
  init(_ configuration: WorkspaceConfiguration, used: UsedParts) {
    self.configuration = configuration
    self.used = used
  }

  /// The whole file: organisation, languages, time zone, and the units that the policy names, departments with those
  /// above them, since a department is named by its place, and below them, since they are bound as well.
  var text: String {
    let organisation = configuration.organisation
    var own: [(name: String, value: JSON)] = [("name", FrozenText.json(organisation.name))]
    if let url = organisation.url { own.append(("url", .string(url))) }
    if let boilerplate = organisation.boilerplate {
      own.append(("boilerplate", FrozenText.json(boilerplate)))
    }
    var members: [(name: String, value: JSON)] = [
      ("organisation", .object(own)),
      ("languages", .array(configuration.languages.map { .string($0.tag) })),
      ("time-zone", .string(configuration.timeZone)),
    ]
    for (key, kind) in Self.kinds {
      let units = Self.units(configuration.units(kind) ?? [], used.units[kind] ?? [])
      if !units.isEmpty { members.append((key, Self.rows(units))) }
    }
    return JSON.object(members).text(.indented) + "\n"
  }

  private static let kinds: [(key: String, kind: ScopeTerm.Kind)] = [
    ("departments", .department), ("roles", .role), ("channels", .channel),
  ]

  /// The named units with those above and below them, in the order of the file.
  private static func units(_ all: [Unit], _ named: Set<Identifier>) -> [Unit] {
    let parents = Dictionary(
      all.map { ($0.id.value, $0.parent?.value) }, uniquingKeysWith: { first, _ in first })
    func chain(_ id: Identifier) -> [Identifier] {
      var chain = [id]
      while let above = parents[chain[chain.count - 1]] ?? nil, !chain.contains(above) { chain.append(above) }
      return chain
    }
    let above = Set(named.flatMap(chain))
    return all.filter { unit in
      above.contains(unit.id.value) || chain(unit.id.value).contains(where: named.contains)
    }
  }

  private static func rows(_ units: [Unit]) -> JSON {
    .object(units.map { ($0.id.value.text, row($0)) })
  }

  /// The row of one unit.
  static func row(_ unit: Unit) -> JSON {
    var row: [(name: String, value: JSON)] = [("name", FrozenText.json(unit.name))]
    if let parent = unit.parent { row.append(("parent", .string(parent.value.text))) }
    row.append(("visibility", .string(unit.visibility.rawValue)))
    return .object(row)
  }
}
