internal import Batches
import PolicyModel
import SourceText
internal import Staleness

/// A workspace with everything that rules look up, found once.
package struct WorkspaceIndex: Sendable {
  /// The workspace.
  package let workspace: Workspace
  /// The paths of all files.
  package let paths: Set<String>
  /// The day it is.
  package let today: CalendarDate
  /// The policies with what belongs to them, by file.
  package let dossiers: [PolicyDossier]
  /// Variants of policies that do not exist.
  package let strayVariants: [Variant]
  /// Translations of policies that do not exist.
  package let strayTranslations: [Translation]
  /// The references register.
  package let references: [Identifier: Reference]
  /// The media register.
  package let media: [Identifier: MediaItem]
  /// The contacts register.
  package let contacts: [Identifier: Contact]
  /// Departments, roles and channels, by what a scope term calls them.
  package let units: [ScopeTerm.Kind: [Identifier: Unit]]
  private let dossierNumbers: [Identifier: Int]

  /// Looks through a workspace; policies are indexed in parallel.
  package init(_ workspace: Workspace, paths: Set<String>, today: CalendarDate) async {
    self.workspace = workspace
    self.paths = paths
    self.today = today
    let variants = Dictionary(grouping: workspace.variants, by: \.of.value)
    let translations = Dictionary(grouping: workspace.translations, by: \.of.value)
    // Two policies with the same id: what belongs to it belongs to the first.
    let numbers = Dictionary(
      workspace.policies.enumerated().map { ($1.id.value, $0) }, uniquingKeysWith: { first, _ in first })
    dossierNumbers = numbers
    dossiers = await Batches.map(workspace.policies.indices) { number in
      let policy = workspace.policies[number]
      let isFirst = numbers[policy.id.value] == number
      let variants = isFirst ? variants[policy.id.value] ?? [] : []
      let translations = isFirst ? translations[policy.id.value] ?? [] : []
      return PolicyDossier(
        policy, variants: variants, translations: translations,
        comparisons: Self.comparisons(policy, variants, translations, in: workspace, paths))
    }
    strayVariants = workspace.variants.filter { numbers[$0.of.value] == nil }
    strayTranslations = workspace.translations.filter { numbers[$0.of.value] == nil }
    let registers = workspace.registers
    references = Self.byID(registers.references, \.id.value)
    media = Self.byID(registers.media, \.id.value)
    contacts = Self.byID(registers.contacts, \.id.value)
    var units: [ScopeTerm.Kind: [Identifier: Unit]] = [:]
    for kind in ScopeTerm.Kind.allCases {
      units[kind] = workspace.configuration.units(kind).map { Self.byID($0, \.id.value) }
    }
    self.units = units
  }

  /// Compares variants and translations with what they are made from; empty when nobody can tell with what they were
  /// compared, because `basis.json` is broken.
  private static func comparisons(
    _ policy: Policy, _ variants: [Variant], _ translations: [Translation], in workspace: Workspace,
    _ paths: Set<String>
  ) -> [FileComparison] {
    guard !variants.isEmpty || !translations.isEmpty else { return [] }
    let basis = workspace.bases[policy.id.value]
    let path = "\(policy.path.dropLast("policy.md".count))\(Basis.fileName)"
    guard basis != nil || !paths.contains(path) else { return [] }
    return ComparedFile.all(
      of: policy, variants: variants, translations: translations,
      departments: workspace.configuration.departments
    ).map { FileComparison($0, with: basis ?? .none) }
  }

  /// The policy with an id, and what belongs to it.
  package func dossier(_ policy: Identifier) -> PolicyDossier? {
    dossierNumbers[policy].map { dossiers[$0] }
  }

  /// The department, role or channel that a term names; nil when there is none, and for fixed values.
  package func unit(_ kind: ScopeTerm.Kind, _ id: Identifier) -> Unit? { units[kind]?[id] }

  private static func byID<Row>(_ rows: [Row], _ id: (Row) -> Identifier) -> [Identifier: Row] {
    Dictionary(rows.map { (id($0), $0) }, uniquingKeysWith: { first, _ in first })
  }
}
