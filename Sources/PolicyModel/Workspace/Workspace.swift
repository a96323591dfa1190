import SourceText

/// Everything an organisation has written: the working copies of its policies and what lies beside them.
public struct Workspace: Sendable {
  /// What `tenet.yml` says.
  public let configuration: WorkspaceConfiguration
  /// The policies, by id.
  public let policies: [Policy]
  /// The translations, by file.
  public let translations: [Translation]
  /// The variants, by file.
  public let variants: [Variant]
  /// The registers.
  public let registers: Registers
  /// The press items, by file.
  public let pressItems: [PressItem]
  /// The handbooks, by file.
  public let handbooks: [HandbookOutline]
  /// What variants and translations were last compared with, by policy.
  public let bases: [Identifier: Basis]

  /// Joins the parts.
  package init(
    configuration: WorkspaceConfiguration,
    policies: [Policy],
    translations: [Translation],
    variants: [Variant],
    registers: Registers,
    pressItems: [PressItem],
    handbooks: [HandbookOutline] = [],
    bases: [Identifier: Basis] = [:]
  ) {
    self.configuration = configuration
    self.policies = policies
    self.translations = translations
    self.variants = variants
    self.registers = registers
    self.pressItems = pressItems
    self.handbooks = handbooks
    self.bases = bases
  }

  /// The policy with an id.
  public func policy(_ id: Identifier) -> Policy? { policies.first { $0.id.value == id } }
}
