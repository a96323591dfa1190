package import PolicyModel

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
    let change = FileChange(path: "\(folder)/\(Basis.fileName)", bytes: bytes, replacing: old)
    do {
      try FileChange.write([change], in: root, for: LockWork(.accepting, policy))
    } catch WriteFault.writtenMeanwhile {
      throw WriteFault.comparedMeanwhile(policy: policy.text)
    }
  }
}
