package import PolicyModel
import SourceText
package import Storage

/// The files of a revision before it is approved: exactly the bytes that approval would freeze.
package struct RevisionDraft: Sendable {
  /// The policy.
  package let policy: Identifier
  /// The policy's folder, relative to the workspace.
  package let policyFolder: String
  /// The bytes by their paths in the revision's folder.
  package let files: [String: [UInt8]]
  /// The digests by the same paths.
  package let digests: [String: ContentDigest]
  /// The same without `basis.json`, which is frozen with the text and is none.
  package var textDigests: [String: ContentDigest] { digests.withoutBasis }
  let rows: NamedRows

  /// Takes the working copy of a policy from a workspace and its store.
  ///
  /// Throws a ``DraftFault`` when a file cannot be part of a revision, and a `StorageError` when one cannot be read.
  package init(of policy: Policy, in workspace: Workspace, from store: some FileStore) throws {
    let id = policy.id.value
    let translations = workspace.translations.filter { $0.of.value == id }
    let variants = workspace.variants.filter { $0.of.value == id }
    let used = UsedParts(policy: policy, translations: translations, variants: variants)
    let folder = String(policy.path.dropLast("/policy.md".count))
    var files: [String: [UInt8]] = [:]
    for path in [policy.path] + translations.map(\.path) + variants.map(\.path) {
      let inside = path.hasPrefix(folder + "/") ? String(path.dropFirst(folder.count + 1)) : nil
      guard let inside, FrozenPath.isSafe(inside), FrozenPath.isOfPolicy(inside) else {
        throw DraftFault(path: path, folder: folder)
      }
      files[inside] = try store.read(path, limit: 8 * 1024 * 1024)
    }
    if workspace.bases[id] != nil {
      files[Basis.fileName] = try store.read("\(folder)/\(Basis.fileName)", limit: 8 * 1024 * 1024)
    }
    let settings = FrozenSettings(workspace.configuration, used: used)
    files["tenet.yml"] = Array(settings.text.utf8)
    let media = workspace.registers.media.filter { used.media.contains($0.id.value) }
    let references = workspace.registers.references.filter { used.references.contains($0.id.value) }
    if let text = FrozenRegisters.references(references) {
      files["registers/references.yml"] = Array(text.utf8)
    }
    if let text = FrozenRegisters.media(media) { files["registers/media.yml"] = Array(text.utf8) }
    for item in media {
      files[item.file.value] = try store.read(item.file.value, limit: 256 * 1024 * 1024)
    }
    self.policy = id
    self.policyFolder = folder
    self.files = files
    self.digests = files.mapValues { ContentDigest(of: $0) }
    self.rows = NamedRows(workspace, used: used)
  }

  /// Reads the draft back as the small workspace that the revision would be.
  ///
  /// What a reader of this version cannot understand is never approved: this throws a ``RevisionFault`` then.
  package func read() async throws -> (workspace: Workspace, policy: Policy) {
    let files = FrozenFiles(
      MemoryStore(Dictionary(uniqueKeysWithValues: files.map { ("draft/\($0.key)", $0.value) })),
      folder: "draft",
      policyFolder: policyFolder, digests: digests)
    return try await RevisionReader.read(files, policy: policy, folder: policyFolder)
  }
}
