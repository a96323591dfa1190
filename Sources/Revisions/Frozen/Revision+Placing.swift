public import PolicyModel
import SourceText

extension Revision {
  /// Today's workspace with this policy as it was.
  ///
  /// Its text, translations and variants, and the departments, roles, channels, references and media that it uses are
  /// those of the revision. All else is today's.
  public func placed(in today: Workspace) -> Workspace {
    let id = policy.id.value
    let now = today.configuration
    let then = workspace.configuration
    return Workspace(
      configuration: WorkspaceConfiguration(
        organisation: now.organisation, languages: now.languages, timeZone: now.timeZone,
        departments: Self.merged(then.departments, over: now.departments, by: \.id.value),
        roles: Self.merged(then.roles, over: now.roles, by: \.id.value),
        channels: Self.merged(then.channels, over: now.channels, by: \.id.value), sites: now.sites,
        rules: now.rules, keys: now.keys),
      policies: today.policies.filter { $0.id.value != id } + [policy],
      translations: today.translations.filter { $0.of.value != id } + workspace.translations,
      variants: today.variants.filter { $0.of.value != id } + workspace.variants,
      registers: Registers(
        accounts: today.registers.accounts, contacts: today.registers.contacts,
        glossary: today.registers.glossary,
        media: Self.merged(workspace.registers.media, over: today.registers.media, by: \.id.value),
        questions: today.registers.questions,
        references: Self.merged(
          workspace.registers.references, over: today.registers.references, by: \.id.value)),
      pressItems: today.pressItems, handbooks: today.handbooks,
      bases: today.bases.filter { $0.key != id }.merging(workspace.bases) { _, then in then })
  }

  /// Rows as they were in the place of those of the same id, and those that are gone since at the end.
  private static func merged<Row>(_ then: [Row], over now: [Row], by id: (Row) -> Identifier) -> [Row] {
    let old = Dictionary(then.map { (id($0), $0) }, uniquingKeysWith: { first, _ in first })
    let present = Set(now.map(id))
    return now.map { old[id($0)] ?? $0 } + then.filter { !present.contains(id($0)) }
  }
}
