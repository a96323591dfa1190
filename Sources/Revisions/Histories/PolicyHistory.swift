public import Diagnostics
public import PolicyModel

/// One policy's ledger, and what it says about the days: which revision is in force, which are coming.
public struct PolicyHistory: Sendable {
  /// The policy.
  public let policy: Identifier
  /// The policy's folder, relative to the workspace.
  public let folder: String
  /// The ledger; of a broken one the lines that could be read.
  public let ledger: Ledger
  /// What is wrong with the ledger; nothing is built on a history that has faults.
  public let faults: [Diagnostic]

  /// Joins the parts.
  package init(policy: Identifier, folder: String, ledger: Ledger, faults: [Diagnostic] = []) {
    self.policy = policy
    self.folder = folder
    self.ledger = ledger
    self.faults = faults
  }

  /// A policy that was never approved.
  public static func none(of policy: Identifier, folder: String) -> PolicyHistory {
    PolicyHistory(policy: policy, folder: folder, ledger: Ledger([]))
  }

  /// The ledger's path in a policy's folder.
  package static let fileName = "history.jsonl"

  /// The ledger's path, relative to the workspace.
  package var path: String { "\(folder)/\(Self.fileName)" }

  /// The folder that holds the revisions, relative to the workspace.
  package var revisionsFolder: String { "\(folder)/revisions" }

  /// Every approval in order.
  public var approvals: [LedgerLine] { ledger.approvals }

  /// Every review in order.
  public var reviews: [LedgerLine] { ledger.reviews }

  /// The newest revision, in force or not; nil when none was ever approved.
  public var newest: LedgerLine? { ledger.approvals.last }

  /// The approval of a version; nil when it was never approved.
  public func approval(of version: RevisionVersion) -> LedgerLine? { ledger.approval(of: version) }
}
