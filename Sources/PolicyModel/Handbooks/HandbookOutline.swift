public import SourceText

/// What a file of `handbooks/` says: what a handbook holds, in which order, and for whom.
public struct HandbookOutline: Sendable {
  /// Its name, which is that of its file.
  public let name: Identifier
  /// The file, relative to the workspace.
  public let path: String
  /// What stands on the cover.
  public let title: LocalizedText
  /// What stands under it.
  public let subtitle: LocalizedText?
  /// The picture of the cover: a row of the media register.
  public let picture: Located<Identifier>?
  /// How a new colleague is greeted.
  public let welcome: HandbookText?
  /// The policies, in order; nil for all of them.
  public let policies: [Located<Identifier>]?
  /// The registers, in order.
  public let registers: [HandbookRegister]
  /// Whose department it is for, where the command does not say.
  public let department: Located<Identifier>?
  /// For which role, where the command does not say.
  public let role: Located<Identifier>?
  /// In which language, where the command does not say.
  public let language: Located<Language>?
  /// Who may read the handbook's own texts.
  public let visibility: Visibility
  /// The chapters before the policies.
  public let front: [HandbookChapter]
  /// The chapters after everything else.
  public let back: [HandbookChapter]

  /// Joins the parts.
  package init(
    name: Identifier, path: String, title: LocalizedText, subtitle: LocalizedText? = nil,
    picture: Located<Identifier>? = nil, welcome: HandbookText? = nil,
    policies: [Located<Identifier>]? = nil, registers: [HandbookRegister] = HandbookRegister.allCases,
    department: Located<Identifier>? = nil, role: Located<Identifier>? = nil,
    language: Located<Language>? = nil, visibility: Visibility = .internal, front: [HandbookChapter] = [],
    back: [HandbookChapter] = []
  ) {
    self.name = name
    self.path = path
    self.title = title
    self.subtitle = subtitle
    self.picture = picture
    self.welcome = welcome
    self.policies = policies
    self.registers = registers
    self.department = department
    self.role = role
    self.language = language
    self.visibility = visibility
    self.front = front
    self.back = back
  }

  /// The texts that are Markdown.
  package var texts: [HandbookText] { [welcome].compactMap { $0 } + (front + back).map(\.text) }
}
