internal import Storage

/// A revision's folder while it is being approved: `revisions/.pending-2.1.0`.
struct PendingRevision {
  /// The version.
  let version: RevisionVersion
  /// The folder `revisions` of the policy, as a path on the disk.
  let folder: String

  private static let prefix = ".pending-"

  /// The folder while the revision is pending.
  var pendingPath: String { "\(folder)/\(Self.prefix)\(version)" }

  /// The folder of the revision once it is approved.
  var finalPath: String { "\(folder)/\(version)" }

  /// Writes the files and waits until all of them are on the disk.
  func stage(_ files: [String: [UInt8]]) throws(StorageError) {
    let staging = StagingFolder(root: pendingPath)
    try DiskFolder.create(pendingPath)
    var folders: Set = [pendingPath, folder, DiskPath.parent(of: folder)]
    for (path, bytes) in files.sorted(by: { $0.key < $1.key }) {
      try staging.write(path, bytes)
      let full = "\(pendingPath)/\(path)"
      try Durability.sync(full)
      var above = DiskPath.parent(of: full)
      while folders.insert(above).inserted { above = DiskPath.parent(of: above) }
    }
    for path in folders { try Durability.sync(path) }
  }

  /// Gives the folder its final name.
  func complete() throws(StorageError) { try Durability.rename(pendingPath, to: finalPath) }

  /// Takes everything back.
  func rollBack() { DiskFolder.remove(pendingPath) }

  /// What is pending in a policy's folder on the disk.
  static func all(in policyFolder: String) -> [PendingRevision] {
    let folder = policyFolder + "/revisions"
    let names = (try? DiskFolder.names(in: folder)) ?? []
    return names.sorted().compactMap { name in
      guard name.hasPrefix(prefix), let version = RevisionVersion(name.dropFirst(prefix.count)) else {
        return nil
      }
      return PendingRevision(version: version, folder: folder)
    }
  }
}
