import Diagnostics
import Foundation
import PolicyModel
import PolicyReading
import Revisions
import SourceText
import Storage
import TestSupport

/// A workspace on the disk whose policies get approved.
struct ApprovedWorkspace {
  let folder = TemporaryFolder()
  let key: SigningKey?

  var path: String { folder.path }
  var store: DiskStore { DiskStore(root: folder.path) }

  init(key: SigningKey? = nil) throws {
    self.key = key
    let keys = key.map { "keys: { \($0.name): \"\($0.publicKey)\" }\n" } ?? ""
    try folder.write(
      """
      organisation: { name: Nordljus, url: "https://nordljus.example/" }
      languages: [sv, en]
      time-zone: Europe/Stockholm
      departments:
        service: { name: { sv: Kundservice, en: Customer service }, visibility: public }
        claims: { name: Skador, parent: service }
        night-shift: { name: Nattskiftet, parent: claims }
        kitchen: { name: Köket }
      roles: { editor: { name: Redaktör }, cook: { name: Kock } }
      channels: { blog: { name: Blogg } }
      \(keys)
      """, to: "tenet.yml")
    try folder.write(
      "gdpr: { kind: law, title: GDPR }\nleave: { title: Ledigheter }\n", to: "registers/references.yml")
    try folder.write("boat: { file: media/boat.png, alt: En båt }\n", to: "registers/media.yml")
    try folder.write("not a picture", to: "media/boat.png")
    try folder.write("inte heller", to: "media/other.png")
    try folder.write(Self.policy("travel", text: "Vi tar tåget."), to: "travel/policy.md")
    try folder.write(
      "---\ntranslation-of: travel\nlanguage: en\ntitle: Travel\n---\n\n## Train first {#train}\n",
      to: "travel/policy.en.md")
    try folder.write(
      "---\nvariant-of: travel\ndepartment: claims\n---\n\n## {#train .extend}\n\n### Vi cyklar {#bike strength=may}\n",
      to: "travel/departments/claims.md")
    try folder.write(Self.policy("food", text: "Vi äter grönt."), to: "food/policy.md")
  }

  static func policy(_ id: String, text: String) -> String {
    """
    ---
    policy: \(id)
    title: Titel \(id)
    summary: Om \(id).
    owner: role:editor
    visibility: { principle: public }
    ---

    ## Tåg först {#train}

    \(text) Se [lagen](ref:gdpr).

    ![En båt](media:boat)
    """
  }

  /// Reads the workspace as it lies on the disk.
  func read() async throws -> (workspace: Workspace, histories: WorkspaceHistories, paths: Set<String>) {
    let reading = try await WorkspaceReader.read(store)
    let histories = try await WorkspaceHistories.read(store, paths: reading.paths)
    guard let workspace = reading.workspace else { throw Missing(what: "tenet.yml") }
    return (workspace, histories, reading.paths)
  }

  /// The history of a policy; an empty one before its first approval.
  func history(_ policy: String) throws -> PolicyHistory {
    if let history = try HistoryReader.read(store, folder: policy) { return history }
    guard let id = Identifier(policy) else { throw Missing(what: policy) }
    return .none(of: id, folder: policy)
  }

  func draft(_ policy: String) async throws -> RevisionDraft {
    let workspace = try await read().workspace
    guard let policy = workspace.policies.first(where: { $0.id.value.text == policy }) else {
      throw Missing(what: policy)
    }
    return try RevisionDraft(of: policy, in: workspace, from: store)
  }

  /// Approves what lies in a policy's folder, on a day on which it takes effect at once.
  @discardableResult
  func approve(
    _ policy: String, _ version: String, on day: String = "2026-03-02", effective: String? = nil,
    reading history: PolicyHistory? = nil
  ) async throws -> LedgerLine {
    let draft = try await draft(policy)
    let history = try history ?? self.history(policy)
    let version = try Value.version(version)
    let approved = try Value.day(day)
    let effective = try Value.day(effective ?? day)
    return try HistoryWriter(root: path, history: history, key: key).approve(
      { previous in
        LedgerEntry(
          .approve, policy: history.policy, version: version, level: .binding, approved: approved,
          effective: effective, by: "Majken Ek", note: Value.note("Därför."), files: draft.digests,
          key: key?.name, previous: previous)
      }, draft)
  }

  /// Adds a review, or a retirement, of the newest version.
  @discardableResult
  func add(_ event: LedgerEvent, _ policy: String, on day: String) async throws -> LedgerLine {
    let history = try history(policy)
    let version = history.newest?.version ?? .first
    let day = try Value.day(day)
    return try HistoryWriter(root: path, history: history, key: key).add(
      { previous in
        LedgerEntry(
          event, policy: history.policy, version: version, level: event == .review ? .review : nil,
          approved: day, effective: event == .retire ? day : nil, by: "Sixten Granlund", key: key?.name,
          previous: previous)
      }, doing: event == .retire ? .retiring : .reviewing)
  }

  /// Everything that is wrong, as `path:line message`.
  func faults() async throws -> [String] {
    let (workspace, histories, paths) = try await read()
    return try HistoryVerifier.verify(
      root: path, paths: paths, histories: histories, policies: workspace.policies,
      keys: workspace.configuration.keys
    ).report.diagnostics.map { "\($0.location.path):\($0.location.range.start.line) \($0.message)" }
  }
}

/// A workspace lacks what a test asks of it.
struct Missing: Error {
  let what: String
}
