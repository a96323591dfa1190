public import Diagnostics
internal import Messages
public import PolicyModel
import SourceText
package import Storage

/// The histories of all policies of a workspace.
public struct WorkspaceHistories: Sendable {
  private let byPolicy: [Identifier: PolicyHistory]
  /// What is wrong with the ledgers.
  public let faults: [Diagnostic]

  /// A workspace in which nothing was ever approved.
  public static let none = WorkspaceHistories([])

  /// Takes histories; of two of the same policy the first counts, and a fault tells of the other.
  package init(_ histories: [PolicyHistory]) {
    var byPolicy: [Identifier: PolicyHistory] = [:]
    var faults: [Diagnostic] = []
    for history in histories {
      faults += history.faults
      if let first = byPolicy[history.policy] {
        faults.append(
          Diagnostic(
            rule: LedgerReader.rule, severity: .error,
            message: "the ledger is about '\(history.policy)', which has another one",
            location: SourceLocation(path: history.path),
            help: "keep the ledger beside the policy's policy.md, and remove the copy",
            related: [.init("the other stands here", at: SourceLocation(path: first.path))]))
      } else {
        byPolicy[history.policy] = history
      }
    }
    self.byPolicy = byPolicy
    self.faults = faults
  }

  /// The history of a policy; nil when it was never approved.
  public subscript(policy: Identifier) -> PolicyHistory? { byPolicy[policy] }

  /// All histories by their policies' ids.
  public var all: [PolicyHistory] { byPolicy.values.sorted { $0.policy < $1.policy } }

  /// Reads the ledgers among the paths of a workspace, several at a time; frozen texts are not read.
  package static func read(_ store: some FileStore, paths: some Sequence<String>) async throws
    -> WorkspaceHistories
  {
    let ending = "/" + PolicyHistory.fileName
    let folders = paths.filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) }
      .filter { !$0.split(separator: "/").contains("revisions") }.sorted()
    let batches = stride(from: 0, to: folders.count, by: 64).map { folders[$0..<min($0 + 64, folders.count)] }
    return try await withThrowingTaskGroup(of: [PolicyHistory].self) { group in
      for batch in batches {
        group.addTask { try batch.compactMap { try HistoryReader.read(store, folder: $0) } }
      }
      var histories: [PolicyHistory] = []
      for try await batch in group { histories += batch }
      return WorkspaceHistories(histories.sorted { $0.folder < $1.folder })
    }
  }
}
