internal import Messages
import PolicyModel

/// What a program does while it has the lock of a workspace.
package struct LockWork: Sendable, Equatable {
  /// The kinds of work, as the lock's file writes them.
  package enum Kind: String, Sendable, CaseIterable {
    case approving
    case reviewing
    case retiring
    case accepting
    case beginning
    case recording
  }

  /// What is done.
  let kind: Kind
  /// The policy it is done to; the file that is begun.
  let policy: String

  /// Names work on a policy.
  package init(_ kind: Kind, _ policy: Identifier) {
    self.kind = kind
    self.policy = policy.text
  }

  /// Names work on a file.
  package init(beginning path: String) {
    self.kind = .beginning
    self.policy = path
  }

  /// Names what is added to a file.
  package init(recordingIn path: String) {
    self.kind = .recording
    self.policy = path
  }

  /// Reads what a lock's file says; nil for what no program of this version writes.
  init?(written text: String) {
    let parts = text.split(separator: "'", omittingEmptySubsequences: false)
    guard parts.count == 3, let kind = Kind(rawValue: String(parts[0].dropLast())) else { return nil }
    self.kind = kind
    self.policy = String(parts[1])
  }

  /// The form in which a lock's file says it.
  var written: String { "\(kind.rawValue) '\(policy)'" }

  /// Words that follow "is": `approving 'travel'`.
  var message: Message {
    switch kind {
    case .approving: "approving '\(policy)'"
    case .reviewing: "reviewing '\(policy)'"
    case .retiring: "retiring '\(policy)'"
    case .accepting: "accepting variants and translations of '\(policy)'"
    case .beginning: "beginning '\(policy)'"
    case .recording: "writing in '\(policy)'"
    }
  }
}
