package import Storage

/// The files of one revision as a small workspace: `tenet.yml`, registers and media as they are, the policy's own
/// files in the folder in which the policy lies.
///
/// Every byte that is read was approved: a file whose digest is another than the ledger's is refused.
package struct FrozenFiles: FileStore {
  private let store: any FileStore
  private let folder: String
  private let pendingFolder: String?
  private let policyFolder: String
  /// The digests that the ledger gives, by the paths in the revision's folder.
  let digests: [String: ContentDigest]

  /// Takes a store, the revision's folder in it, the one it has while it is pending, the policy's folder, and the digests
  /// that the ledger gives.
  init(
    _ store: any FileStore, folder: String, pendingFolder: String? = nil, policyFolder: String,
    digests: [String: ContentDigest]
  ) {
    self.store = store
    self.folder = folder
    self.pendingFolder = pendingFolder
    self.policyFolder = policyFolder
    self.digests = digests
  }

  /// The files that the ledger names.
  package func entries() -> [FileEntry] {
    digests.keys.map { FileEntry(path: shown($0)) }.sorted { $0.path < $1.path }
  }

  package func read(_ path: String, limit: Int) throws(StorageError) -> [UInt8] {
    let ownFolder = policyFolder + "/"
    let frozen = path.hasPrefix(ownFolder) ? String(path.dropFirst(ownFolder.count)) : path
    guard let digest = digests[frozen], shown(frozen) == path else {
      throw StorageError(.notFound, path: path)
    }
    let bytes = try readWherever(frozen, limit: limit)
    guard ContentDigest(of: bytes) == digest else {
      throw StorageError(.notAsApproved, path: "\(folder)/\(frozen)")
    }
    return bytes
  }

  /// Reads a file from the revision's folder, or from the one that it has for the moment between its line and its name.
  private func readWherever(_ path: String, limit: Int) throws(StorageError) -> [UInt8] {
    do {
      return try store.read("\(folder)/\(path)", limit: limit)
    } catch {
      guard error.code == .notFound, let pendingFolder,
        let bytes = try? store.read("\(pendingFolder)/\(path)", limit: limit)
      else { throw error }
      return bytes
    }
  }

  /// The path in the small workspace of a file in the revision's folder.
  private func shown(_ path: String) -> String {
    FrozenPath.isOfPolicy(path) ? "\(policyFolder)/\(path)" : path
  }
}
