package import Messages

/// Why nothing was written to a ledger or another file of a workspace.
package enum WriteFault: Explained, Sendable, Equatable {
  /// Another program writes to a ledger of the workspace.
  case locked(LockWork?, since: String?)
  /// The ledger has moved on since this program read it.
  case movedOn(policy: String, to: Message)
  /// What a policy's variants and translations were compared with was written by another program meanwhile.
  case comparedMeanwhile(policy: String)
  /// A file has been written since this program read it.
  case writtenMeanwhile(path: String)
  /// A file was written by somebody else at the same moment; what was to stand there is kept.
  case keptAside(path: String)
  /// The ledger is broken.
  case broken(policy: String)
  /// A folder of the name stands there that the ledger knows nothing of.
  case strangeFolder(String)

  package var message: Message {
    switch self {
    case .locked(let work, let since?):
      "another tenet is \(work?.message ?? Message("writing")) in this workspace (since \(since)): wait, and run the command again"
    case .locked(let work, since: nil):
      "another tenet is \(work?.message ?? Message("writing")) in this workspace: wait, and run the command again"
    case .movedOn(let policy, let event):
      "'\(policy)' has moved on meanwhile: \(event). Nothing was written; run the command again"
    case .comparedMeanwhile(let policy):
      "another tenet has accepted variants or translations of '\(policy)' meanwhile. Nothing was written; run the command again"
    case .writtenMeanwhile(let path):
      "'\(path)' was written by another program meanwhile. Nothing was written; look at it, and run the command again"
    case .keptAside(let path):
      "'\(path)' was changed meanwhile and stays as it is: what was to stand there lies in '\(PendingFiles.leftFolder)/\(path)'"
    case .broken(let policy):
      "the ledger of '\(policy)' is broken, and nothing is added to it: 'tenet verify \(policy)' tells what is wrong"
    case .strangeFolder(let path):
      "'\(path)' stands there and no line of the ledger knows of it: 'tenet verify' tells more; move it away first"
    }
  }
}
