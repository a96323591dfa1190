internal import Batches
internal import MarkdownTree
public import PolicyModel
import SourceText

/// Projects a workspace to what one audience may read.
///
/// Everything derived — contents, counts, lists, file names — is derived from what comes out of here.
///
/// Closed by default: an element is left out when it, or anything above it, may not be read, and also when its
/// scope, approval or condition names something that may not be read, since a rule cut short says another thing.
public struct Projector<Reader: Audience>: Sendable {
  private let workspace: Workspace
  private let moment: Moment
  /// What the audience may read of departments, roles, channels and registers.
  package let registers: RegisterEdition
  private let allNames: RegisterEdition
  private let frozenNames: [Identifier: FrozenNames]
  private let stale: StaleMarks
  private let readable: ReadableElements
  private let translations: [Identifier: [Translation]]

  /// Prepares the projection of a workspace as it stands at a moment.
  public init(_ workspace: Workspace, at moment: Moment) {
    let registers = Self.registers(of: workspace, at: moment)
    self.init(
      workspace, at: moment, registers, frozenNames: [:], stale: .none, past: nil,
      ReadableElements(
        workspace.policies, through: .init(visibility: Reader.visibility, registers: registers)))
  }

  /// Prepares the projection of a workspace that holds revisions.
  ///
  /// `frozenNames` are those of its policies that were frozen with other names than today's. `stale` says which of its
  /// translations and variants have fallen behind. `past` has, besides
  /// everything in the workspace, the departments, roles, channels and references that only old revisions name.
  package init(
    _ workspace: Workspace, at moment: Moment, frozenNames: [Identifier: FrozenNames],
    stale: StaleMarks = .none, past: Workspace?
  ) async {
    let registers = Self.registers(of: workspace, at: moment)
    let gate = ReadableElements.Gate(
      visibility: Reader.visibility, registers: registers, names: frozenNames)
    self.init(
      workspace, at: moment, registers, frozenNames: frozenNames, stale: stale, past: past,
      await ReadableElements(allOf: workspace.policies, through: gate))
  }

  private init(
    _ workspace: Workspace, at moment: Moment, _ registers: RegisterEdition,
    frozenNames: [Identifier: FrozenNames], stale: StaleMarks, past: Workspace?, _ readable: ReadableElements
  ) {
    self.workspace = workspace
    self.moment = moment
    self.frozenNames = frozenNames
    self.stale = stale
    self.registers = registers
    self.allNames =
      past.map {
        RegisterProjector.project(
          $0, to: Reader.visibility, withholding: Self.held(in: workspace, at: moment))
      } ?? registers
    self.readable = readable
    self.translations = Dictionary(grouping: workspace.translations.filter { $0.department == nil }) {
      $0.of.value
    }
  }

  private static func registers(of workspace: Workspace, at moment: Moment) -> RegisterEdition {
    RegisterProjector.project(
      workspace, to: Reader.visibility, withholding: held(in: workspace, at: moment))
  }

  /// The pictures that readers outside do not see yet.
  private static func held(in workspace: Workspace, at moment: Moment) -> Set<Identifier> {
    Reader.visibility < .internal ? HeldMedia.ids(in: workspace, at: moment) : []
  }

  /// Everything the audience may read, for one site; `only` in one of its languages where nothing else is asked for.
  public func project(_ site: Site, only language: Language? = nil) async -> SiteEdition<Reader> {
    let languages = workspace.configuration.languages
    var editions: [Language: [Edition<Reader>]] = [:]
    for language in language.map({ [$0] }) ?? languages {
      let policies = workspace.policies
      editions[language] = await Batches.map(policies.indices) { edition(of: policies[$0], in: language) }
        .compactMap { $0 }
    }
    return SiteEdition(
      site: site, organisation: workspace.configuration.organisation, languages: languages,
      editions: editions,
      departmentEditions: DepartmentProjector(
        workspace.configuration, registers.departments, edition(of:_:in:for:)
      ).editions(in: workspace),
      registers: registers, allNames: allNames, ownedVariants: ownedVariants(),
      pressItems: PressProjector(workspace, readable, registers, at: moment).entries(),
      houseRules: houseRules(of: site))
  }

  private func houseRules(of site: Site) -> LinkTarget? {
    let references = ReadableReferences(of: .preamble, own: [], others: readable.ids, rows: [])
    return site.houseRules.map(\.value).flatMap { references.mayBeRead($0) ? $0 : nil }
  }

  /// A policy of the workspace as a department has it, in one language; nil when the audience may read nothing of it.
  private func edition(
    of resolved: Policy, _ translations: [Translation], in language: Language, for department: Identifier
  ) -> Edition<Reader>? {
    let id = resolved.id.value
    let readable = ReadableElements(
      [resolved],
      through: .init(visibility: Reader.visibility, registers: registers, names: frozenNames),
      others: self.readable.ids)
    return edition(
      of: resolved, in: language, translations, readable,
      ReadableReferences(of: id, own: readable.ids[id] ?? [], others: self.readable.ids, rows: rows(of: id)),
      stale: stale.resolved(for: department, among: workspace.configuration.departments))
  }

  /// One policy of the workspace in one language; nil when the audience may read nothing of it.
  public func edition(of policy: Policy, in language: Language) -> Edition<Reader>? {
    let id = policy.id.value
    return edition(
      of: policy, in: language, translations[id] ?? [], readable,
      ReadableReferences(of: id, own: readable.ids[id] ?? [], others: readable.ids, rows: rows(of: id)),
      stale: stale)
  }

  /// Another state of a policy than the workspace's, in every language; empty when the audience may read nothing of it.
  ///
  /// The elements with the ids in `closed` are left out whatever they say of themselves. References to other policies
  /// lead to what the workspace has of them.
  package func editions(
    ofState policy: Policy, _ translations: [Translation], names: FrozenNames, closed: Set<Identifier>,
    stale: StaleMarks = .none
  ) -> [Language: Edition<Reader>] {
    let id = policy.id.value
    let readable = ReadableElements(
      [policy],
      through: .init(
        visibility: Reader.visibility, registers: allNames, names: [id: names], closed: closed),
      others: self.readable.ids)
    let references = ReadableReferences(
      of: id, own: readable.ids[id] ?? [], others: self.readable.ids,
      rows: Set(allNames.references.map(\.id).filter { names.mayRefer(to: $0, as: Reader.visibility) }))
    var editions: [Language: Edition<Reader>] = [:]
    for language in workspace.configuration.languages {
      editions[language] = edition(
        of: policy, in: language, translations, readable, references, stale: stale)
    }
    return editions
  }

  /// Another state of a policy as departments have it; empty outside.
  package func departmentEditions(
    ofState policy: Policy, _ variants: [Variant], _ translations: [Translation], names: FrozenNames,
    closed: Set<Identifier>
  ) -> [DepartmentEdition<Reader>] {
    DepartmentProjector<Reader>(workspace.configuration, registers.departments) {
      policy, translations, language, _ in
      editions(ofState: policy, translations, names: names, closed: closed)[language]
    }.editions(of: policy, variants, translations)
  }

  /// The ids of those elements of a state of a policy that the audience may read, and of those that it may not.
  package func ids(ofState policy: Policy, names: FrozenNames) -> (
    open: Set<Identifier>, closed: Set<Identifier>
  ) {
    let readable = ReadableElements(
      [policy],
      through: .init(
        visibility: Reader.visibility, registers: allNames, names: [policy.id.value: names]),
      others: self.readable.ids)
    let open = readable.ids[policy.id.value] ?? []
    return (open, Set(policy.allElements.map(\.id)).subtracting(open))
  }

  private func rows(of policy: Identifier) -> Set<Identifier> {
    let names = frozenNames[policy] ?? .none
    return Set(registers.references.map(\.id).filter { names.mayRefer(to: $0, as: Reader.visibility) })
  }

  private func edition(
    of policy: Policy, in language: Language, _ translations: [Translation], _ readable: ReadableElements,
    _ references: ReadableReferences, stale: StaleMarks = .none
  ) -> Edition<Reader>? {
    let id = policy.id.value
    guard policy.elements.contains(where: { readable.contains($0, of: id) }) else { return nil }
    let translation = language == policy.language ? nil : translations.first { $0.language.value == language }
    let texts = Dictionary(
      (translation?.allElements ?? []).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    func marks(_ key: BasisKey) -> [StaleMark] {
      stale.marks(key, of: policy.id.value, in: language, to: Reader.visibility)
    }
    func project(_ element: Element) -> EditionElement? {
      guard readable.contains(element, of: id) else { return nil }
      let text = ElementText(element, translation: texts[element.id], from: policy.language, to: language)
      return EditionElement(
        element, in: text, references: references, stale: marks(.element(element.id)),
        children: element.children.compactMap(project))
    }
    func passage(_ translated: Located<String>?, _ source: Located<String>?) -> Passage? {
      translated.map { Passage(text: $0.value, language: language) }
        ?? source.map { Passage(text: $0.value, language: policy.language) }
    }
    return Edition(
      policy: policy.id.value, policyClass: policy.policyClass, language: language,
      sourceLanguage: policy.language,
      title: passage(translation?.title, policy.title)
        ?? Passage(text: policy.id.value.text, language: language),
      summary: passage(translation?.summary, policy.summary),
      governance: governance(of: policy, in: translation?.path ?? policy.path),
      stale: marks(.title) + marks(.summary), elements: policy.elements.compactMap(project))
  }

  private func ownedVariants() -> [Identifier: [OwnedVariant]] {
    guard Reader.visibility >= .internal else { return [:] }
    let policies = Dictionary(
      workspace.policies.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
    let owned = workspace.variants.compactMap { variant -> OwnedVariant? in
      let (id, department) = (variant.of.value, variant.department.value)
      guard let policy = policies[id], readable.ids[id] != nil, registers.departments[department] != nil
      else { return nil }
      return OwnedVariant(
        policy: id, department: department, owner: variant.owner?.value ?? policy.owner?.value,
        isStale: !stale.variant(of: department, in: id).isEmpty)
    }
    return Dictionary(grouping: owned, by: \.policy)
  }

  private func governance(of policy: Policy, in file: String) -> Governance? {
    guard Reader.visibility >= .internal else { return nil }
    return Governance(
      owner: policy.owner?.value, approver: policy.approver?.value, reviewEvery: policy.reviewEvery?.value,
      file: file)
  }
}
