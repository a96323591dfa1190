internal import Editions
internal import PolicyModel
import SourceText
internal import Storage

/// Departments, roles, channels, references and media of several points in time: today's, and what only revisions have.
struct JoinedSurroundings {
  private var departments: Rows<Unit>
  private var roles: Rows<Unit>
  private var channels: Rows<Unit>
  private var references: Rows<Reference>
  private var media: Rows<MediaItem>
  /// Where the pictures lie that today's workspace does not have.
  private(set) var frozenMedia: [Identifier: any FileStore] = [:]

  private let today: Workspace

  /// Begins with today's.
  init(_ today: Workspace) {
    self.today = today
    let configuration = today.configuration
    departments = Rows(configuration.departments, id: \.id.value)
    roles = Rows(configuration.roles, id: \.id.value)
    channels = Rows(configuration.channels, id: \.id.value)
    references = Rows(today.registers.references, id: \.id.value)
    media = Rows(today.registers.media, id: \.id.value)
  }

  /// Fills in what a revision has and nobody had before.
  mutating func fill(from frozen: Workspace, files: any FileStore) {
    let configuration = frozen.configuration
    departments.fill(configuration.departments)
    roles.fill(configuration.roles)
    channels.fill(configuration.channels)
    references.fill(frozen.registers.references)
    for id in media.fill(frozen.registers.media) { frozenMedia[id] = files }
  }

  /// Today's workspace with these, and with some policies in the place of its own.
  func workspace(_ texts: [PolicyText]) -> Workspace {
    let configuration = today.configuration
    return Workspace(
      configuration: WorkspaceConfiguration(
        organisation: configuration.organisation, languages: configuration.languages,
        timeZone: configuration.timeZone, departments: departments.all, roles: roles.all,
        channels: channels.all, sites: configuration.sites, rules: configuration.rules,
        keys: configuration.keys),
      policies: texts.map(\.policy), translations: texts.flatMap(\.translations),
      variants: texts.flatMap(\.variants),
      registers: Registers(
        accounts: today.registers.accounts, contacts: today.registers.contacts,
        glossary: today.registers.glossary, media: media.all, questions: today.registers.questions,
        references: references.all),
      pressItems: today.pressItems, handbooks: today.handbooks,
      bases: Dictionary(
        texts.compactMap { text in text.basis.map { (text.policy.id.value, $0) } },
        uniquingKeysWith: { first, _ in first }))
  }
}

/// Rows by id, of which the first counts.
private struct Rows<Row> {
  private(set) var all: [Row]
  private var ids: Set<Identifier>
  private let id: (Row) -> Identifier

  init(_ rows: [Row], id: @escaping (Row) -> Identifier) {
    self.all = rows
    self.ids = Set(rows.map(id))
    self.id = id
  }

  /// Adds the rows whose ids are new, and names them.
  @discardableResult
  mutating func fill(_ rows: [Row]) -> [Identifier] {
    let new = rows.filter { ids.insert(id($0)).inserted }
    all += new
    return new.map(id)
  }
}
