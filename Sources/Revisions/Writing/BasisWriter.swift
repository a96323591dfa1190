package import PolicyModel
internal import Storage

/// Puts a policy's `basis.json` in the place of the one before as one step, one program at a time.
package struct BasisWriter: Sendable {
  private let root: String
  private let policy: Identifier
  private let folder: String

  /// Takes the workspace's folder, a policy, and the policy's folder relative to the workspace's.
  package init(root: String, policy: Identifier, folder: String) {
    self.root = root
    self.policy = policy
    self.folder = folder
  }

  /// Writes the bytes; `old` are those that this program has read, nil when there was no file.
  package func write(_ bytes: [UInt8], replacing old: [UInt8]?) throws {
    let lock = try WorkspaceLock.take(in: root, for: LockWork(.accepting, policy))
    if lock.isAfterInterruption { _ = try Recovery.finishAll(in: root) }
    let path = "\(folder)/\(Basis.fileName)"
    let isThere = DiskPath.exists("\(root)/\(path)")
    let now = isThere ? try DiskStore(root: root).read(path, limit: .max) : nil
    guard now == old else {
      try lock.release()
      throw WriteFault.comparedMeanwhile(policy: policy.text)
    }
    try FileReplacement.write(bytes, to: "\(root)/\(path)")
    try lock.release()
  }
}
