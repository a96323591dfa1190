import Importing
import Messages
import PolicyModel
import PolicyReading
import Revisions
import SourceText
import Storage

/// Makes policies of documents, all of them before anything is written.
struct ImportPlanner {
  let request: ImportRequest
  let workspace: Workspace
  let store: DiskStore
  let wasUsed: @Sendable (Identifier) -> Bool

  /// A document that was read, and what it will be called.
  struct Source {
    let path: String
    let read: DocumentReader.Read
    let mapping: FieldMapping
    var id: Identifier
  }

  /// Reads the documents and makes policies of them.
  func plan(in scratch: ImportScratch) async throws -> ImportPlan {
    let reader = DocumentReader(scratch: scratch.pictures)
    let sources = try ImportSources(request.paths)
    if let id = request.id, sources.files.count > 1 {
      throw ImportRefusal.oneID(id, files: sources.files.count)
    }
    var read: [Source] = []
    for path in sources.files { read.append(try source(path, try await reader.read(path))) }
    try name(&read)
    let ids = Dictionary(
      read.map { (DiskPath.absolute($0.path), $0.id) }, uniquingKeysWith: { first, _ in first })
    var taken: [Identifier: [UInt8]] = [:]
    var policies: [ImportPlan.Policy] = []
    var pictures: [ImportedPictures] = []
    for source in read {
      var (policy, shown) = try policy(source, siblings: request.history == nil ? ids : [:], taken: &taken)
      if let history = request.history {
        var states = HistoryImport(
          policy, history, planner: self, reader: reader, root: "\(scratch.history)/\(policy.id)")
        let outcome = try await states.run()
        (policy, shown) = (outcome.policy, outcome.pictures)
      }
      policies.append(policy)
      pictures.append(shown)
    }
    return ImportPlan(
      policies: policies, passedOver: sources.passedOver, media: try media(pictures), scratch: scratch)
  }

  /// Looks at a document that was read.
  func source(_ path: String, _ read: DocumentReader.Read) throws -> Source {
    let mapping = FieldMapping(read.document.fields)
    if let key = mapping.ownKey { throw ImportRefusal.isOwnFile(path: path, key: key) }
    if read.document.isEmpty { throw ImportRefusal.empty(path: path) }
    return Source(
      path: path, read: read, mapping: mapping, id: request.id ?? mapping.id ?? SourceName(path).id)
  }

  /// A state of a document whose policy has its id already.
  func source(named id: Identifier, _ path: String, _ read: DocumentReader.Read) -> Source {
    Source(path: path, read: read, mapping: FieldMapping(read.document.fields), id: id)
  }

  /// Gives the second of two files of the same name the name of its folder as well, and so a file whose name no policy
  /// can have.
  private func name(_ sources: inout [Source]) throws {
    var paths: [Identifier: String] = [:]
    for index in sources.indices {
      let isTaken = paths[sources[index].id] != nil || NewPolicy.isReserved(sources[index].id, in: workspace)
      if isTaken, request.id == nil {
        sources[index].id = SourceName(sources[index].path).longID
      }
      let id = sources[index].id
      if let other = paths[id] { throw ImportRefusal.sameID(id, path: sources[index].path, other: other) }
      paths[id] = sources[index].path
    }
  }

  /// Makes a policy of a document; `siblings` are the ids of the files that come in together.
  func policy(
    _ source: Source, siblings: [String: Identifier], formerIDs: [Identifier: Identifier] = [:],
    taken: inout [Identifier: [UInt8]]
  ) throws -> (ImportPlan.Policy, ImportedPictures) {
    let (owner, isNamed, ownerRemark) = try owner(source.mapping)
    let habits = WorkspaceHabits(workspace)
    let language = try request.language.map { try workspace.language($0) }
    let pictures = ImportedPictures(
      of: source.read, for: source.id,
      language: language ?? source.mapping.language ?? workspace.configuration.languages[0],
      in: workspace, from: store, taken: &taken)
    let folder = DiskPath.parent(of: DiskPath.absolute(source.path))
    let made = ImportedPolicy(
      source.read.document, source.mapping,
      ImportOrder(
        id: source.id, title: request.title, fallbackTitle: SourceName(source.path).title, language: language,
        owner: owner,
        ownerIsNamed: isNamed, approver: habits.approver ?? owner, reviewEvery: habits.reviewEvery.written,
        images: pictures.ids, policies: { Self.sibling($0, in: folder, siblings) }, formerIDs: formerIDs))
    guard workspace.configuration.languages.contains(made.language) else {
      throw ImportRefusal.noLanguage(
        made.language, path: source.path, known: workspace.configuration.languages)
    }
    try NewPolicy.requireFree(
      source.id, title: made.title, in: workspace, wasUsed: wasUsed,
      instead: "bring it in under another id, with --as")
    let media = pictures.files.map(\.path)
    let policy = ImportPlan.Policy(
      id: source.id, path: "\(source.id)/policy.md", source: source.path, title: made.title,
      language: made.language,
      media: media, remarks: (ownerRemark.map { [$0] } ?? []) + made.remarks + Self.remarks(of: pictures),
      text: made.text)
    return (policy, pictures)
  }

  private static func remarks(of pictures: ImportedPictures) -> [PlacedRemark] {
    pictures.files.map { file in
      PlacedRemark(
        ImportRemark(
          .guess, .image,
          "'\(file.path)' stands in registers/media.yml and is for colleagues alone, until credit, licence and permission stand there too"
        ))
    }
  }

  /// Who looks after the policy: whoever was named, whom the document names, whoever looks after most policies.
  private func owner(_ mapping: FieldMapping) throws -> (owner: Party, isNamed: Bool, PlacedRemark?) {
    if let owner = request.owner {
      return (try workspace.known(owner), true, mapping.owner.map(Self.notAsked))
    }
    if let field = mapping.owner, let party = party(field.value) { return (party, true, nil) }
    guard let usual = WorkspaceHabits(workspace).owner else { throw NewRefusal.nobodyToOwn }
    return (usual, false, mapping.owner.map(Self.unknown))
  }

  private static func notAsked(_ field: SourceField) -> PlacedRemark {
    PlacedRemark(
      ImportRemark(
        .leftOut, .frontMatter, "another owner was named on the command line",
        words: "\(field.key): \(field.value)"),
      sourceLine: field.line)
  }

  private static func unknown(_ field: SourceField) -> PlacedRemark {
    PlacedRemark(
      ImportRemark(
        .leftOut, .frontMatter, "a policy belongs to a role, department or contact, and none has this name",
        words: "\(field.key): \(field.value)"), sourceLine: field.line)
  }

  /// The role, department or contact of a name, or with that id.
  private func party(_ name: String) -> Party? {
    if let party = Party(written: name), workspace.ids(party.kind).contains(party.id) { return party }
    let units =
      workspace.configuration.roles.map { (Party.Kind.role, $0) }
      + workspace.configuration.departments.map { (Party.Kind.department, $0) }
    let unit = units.first { _, unit in
      unit.id.value.text == name || unit.name.says(name)
    }
    if let unit { return Party(written: "\(unit.0.rawValue):\(unit.1.id.value)") }
    let contact = workspace.registers.contacts.first { contact in
      contact.id.value.text == name
        || contact.name?.says(name) == true
    }
    return contact.flatMap { Party(written: "contact:\($0.id.value)") }
  }

  /// The policy that a file beside a document becomes; links to pages of sites leave out the ending.
  private static func sibling(_ address: String, in folder: String, _ siblings: [String: Identifier])
    -> Identifier?
  {
    let plain =
      address.split(omittingEmptySubsequences: false, whereSeparator: { "?#".contains($0) }).first.map(
        String.init) ?? ""
    guard !plain.isEmpty, !plain.contains(":"), !plain.hasPrefix("/") else { return nil }
    let path = DiskPath.absolute(folder + "/" + plain.decodedAddress)
    let candidates = [path, path + ".md", path + "/index.md", path + "/_index.md"]
    return candidates.lazy.compactMap { siblings[$0] }.first
  }

  /// The files of pictures, and the register with their rows.
  private func media(_ pictures: [ImportedPictures]) throws -> [FileChange] {
    var changes: [FileChange] = []
    for file in pictures.flatMap(\.files) {
      let there = store.holds(file.path) ? try store.read(file.path, limit: .max) : nil
      guard there == nil || there == file.bytes else {
        throw NewRefusal.exists(
          path: file.path,
          instead: "move that file away, or bring the document in under another id, with --as")
      }
      changes.append(FileChange(path: file.path, bytes: file.bytes, replacing: there))
    }
    let rows = pictures.flatMap(\.rows)
    guard !rows.isEmpty else { return changes }
    let path = "registers/media.yml"
    let old = store.holds(path) ? try store.read(path, limit: FileLimits.fileSize) : nil
    var bytes = old ?? []
    if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
    bytes += rows.joined().utf8
    changes.append(FileChange(path: path, bytes: bytes, replacing: old))
    return changes
  }
}

extension LocalizedText {
  /// Whether it is a text in one of its languages.
  fileprivate func says(_ text: String) -> Bool { common == text || byLanguage.values.contains(text) }
}
