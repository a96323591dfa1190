import PolicyModel
import SourceText

/// Projects policies as departments have them.
struct DepartmentProjector<Reader: Audience> {
  private let configuration: WorkspaceConfiguration
  private let departments: EntryList<UnitEntry>
  private let project: (Policy, [Translation], Language, Identifier) -> Edition<Reader>?

  /// Takes the settings of the workspace, the departments whose names the audience may read, and how one policy with
  /// its translations is projected.
  init(
    _ configuration: WorkspaceConfiguration, _ departments: EntryList<UnitEntry>,
    _ project: @escaping (Policy, [Translation], Language, Identifier) -> Edition<Reader>?
  ) {
    self.configuration = configuration
    self.departments = departments
    self.project = project
  }

  /// The editions of all policies of a workspace, by policy.
  func editions(in workspace: Workspace) -> [Identifier: [DepartmentEdition<Reader>]] {
    guard Reader.visibility >= .internal, !workspace.variants.isEmpty else { return [:] }
    let variants = Dictionary(grouping: workspace.variants, by: \.of.value)
    let translations = Dictionary(
      grouping: workspace.translations.filter { variants[$0.of.value] != nil }, by: \.of.value)
    var editions: [Identifier: [DepartmentEdition<Reader>]] = [:]
    for policy in workspace.policies {
      let id = policy.id.value
      guard let own = variants[id], editions[id] == nil else { continue }
      let found = self.editions(of: policy, own, translations[id] ?? [])
      if !found.isEmpty { editions[id] = found }
    }
    return editions
  }

  /// The editions of one policy, in the order of `tenet.yml`; none outside.
  func editions(of policy: Policy, _ variants: [Variant], _ translations: [Translation])
    -> [DepartmentEdition<Reader>]
  {
    guard Reader.visibility >= .internal, !variants.isEmpty else { return [] }
    let units = configuration.departments
    let owning = Set(variants.map(\.department.value))
    // Each department has the variant of the nearest one that has any: its own, or that of one above.
    var holders: [Identifier: [Identifier]] = [:]
    for unit in units where departments[unit.id.value] != nil {
      let lineage = VariantResolver(for: unit.id.value, among: units).lineage
      if let nearest = lineage.last(where: owning.contains) {
        holders[nearest, default: []].append(unit.id.value)
      }
    }
    return units.map(\.id.value).compactMap { department in
      guard let holdsFor = holders[department], departments[department] != nil else { return nil }
      let resolved = VariantResolver(for: department, among: units).resolve(
        policy, variants: variants, translations: translations)
      return edition(of: resolved, department, holdsFor, variants, policy, translations)
    }
  }

  private func edition(
    of resolved: ResolvedPolicy, _ department: Identifier, _ holdsFor: [Identifier], _ variants: [Variant],
    _ common: Policy, _ translations: [Translation]
  ) -> DepartmentEdition<Reader>? {
    let languages = configuration.languages
    var editions: [Language: Edition<Reader>] = [:]
    var omitted: [Language: [OmittedEntry]] = [:]
    for language in languages {
      editions[language] = project(resolved.policy, resolved.translations, language, department)
      omitted[language] = omittedEntries(resolved, common, variants, translations, language)
    }
    guard !editions.isEmpty else { return nil }
    let variant = variants.first { $0.department.value == department }
    var files: [Language: String] = [:]
    for language in languages {
      files[language] =
        translations.first { $0.department?.value == department && $0.language.value == language }?.path
        ?? variant?.path
    }
    let readable = Set(editions.values.flatMap(\.allElements).map(\.id))
    return DepartmentEdition(
      policy: common.id.value, department: department, holdsFor: holdsFor,
      owner: variant?.owner?.value, files: files, editions: editions,
      origins: resolved.origins.filter { readable.contains($0.key) && !$0.value.isCommon }, omitted: omitted,
      changed: resolved.changed)
  }

  /// What is left out, each element as it stands with the department above: what its readers may read of it.
  private func omittedEntries(
    _ resolved: ResolvedPolicy, _ common: Policy, _ variants: [Variant], _ translations: [Translation],
    _ language: Language
  ) -> [OmittedEntry] {
    Dictionary(grouping: resolved.omitted.enumerated(), by: \.element.department).flatMap {
      department, omissions -> [(Int, OmittedEntry)] in
      guard departments[department] != nil else { return [] }
      let elements = textAbove(department, common, variants, translations, language)
      return omissions.compactMap { order, omitted in
        elements.first { $0.id == omitted.element.id }.map { element in
          let reason = omitted.reason.map { passage($0, language, common.language) }
          return (order, OmittedEntry(element: element, reason: reason, department: department))
        }
      }
    }.sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// What the department above one has, or everybody where there is none.
  private func textAbove(
    _ department: Identifier, _ common: Policy, _ variants: [Variant], _ translations: [Translation],
    _ language: Language
  ) -> [EditionElement] {
    let units = configuration.departments
    guard let above = units.first(where: { $0.id.value == department })?.parent?.value else {
      return project(common, translations.filter { $0.department == nil }, language, department)?.allElements
        ?? []
    }
    let before = VariantResolver(for: above, among: units).resolve(
      common, variants: variants, translations: translations)
    return project(before.policy, before.translations, language, above)?.allElements ?? []
  }

  private func passage(_ text: LocalizedText, _ language: Language, _ source: Language) -> Passage {
    let found = [language, source].first(where: text.covers) ?? language
    return Passage(text: text.text(in: language, fallbacks: [source]), language: found)
  }
}
