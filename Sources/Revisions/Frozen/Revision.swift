public import PolicyModel
package import Storage

/// An approved state of a policy, read back whole.
public struct Revision: Sendable {
  /// The line that approved it.
  public let line: LedgerLine
  /// The policy as it was, with its translations and variants and what it uses of the workspace.
  ///
  /// Departments, roles, channels, references and media are as they were. Contacts, accounts, glossary and sites are
  /// always today's, and not in it.
  public let workspace: Workspace
  /// The policy as it was.
  public let policy: Policy
  /// Its files, pictures included, as paths of that workspace.
  package let files: any FileStore
  /// The digests of its files by their paths in the revision's folder.
  package let digests: [String: ContentDigest]

  /// Joins the parts.
  package init(line: LedgerLine, workspace: Workspace, policy: Policy, files: FrozenFiles) {
    self.line = line
    self.workspace = workspace
    self.policy = policy
    self.files = files
    self.digests = files.digests
  }
}
