public import Diagnostics
public import Messages
import SourceText

/// Why a revision cannot be read.
public enum RevisionFault: Explained, Sendable {
  /// The policy has no such version.
  case unknownVersion(String, policy: String, known: [String])
  /// The history is broken: nothing may be read by it.
  case brokenHistory([Diagnostic])
  /// The revision's files are what was approved, and cannot be understood.
  case unreadable(folder: String, [Diagnostic])

  /// One sentence for the person at the terminal.
  public var message: Message {
    switch self {
    case .unknownVersion(let version, let policy, let known):
      known.isEmpty
        ? "'\(policy)' has no version \(version): nothing of it was approved yet"
        : "'\(policy)' has no version \(version); it has \(known.joined(separator: ", "))"
    case .brokenHistory(let faults):
      faults.first.map { fault in
        let place = "\(fault.location.path):\(fault.location.range.start.line)"
        return "\(place): \(fault.message); 'tenet verify' tells the whole"
      } ?? "the history is broken"
    case .unreadable(let folder, let faults):
      faults.first.map { "'\(folder)' cannot be read by this version of tenet: \($0.message)" }
        ?? "'\(folder)' cannot be read by this version of tenet: it holds no policy"
    }
  }
}
