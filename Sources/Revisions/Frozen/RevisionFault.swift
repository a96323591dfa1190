public import Diagnostics
import SourceText

/// Why a revision cannot be read.
public enum RevisionFault: Error, Sendable, CustomStringConvertible {
  /// The policy has no such version.
  case unknownVersion(String, policy: String, known: [String])
  /// The history is broken: nothing may be read by it.
  case brokenHistory([Diagnostic])
  /// The revision's files are what was approved, and cannot be understood.
  case unreadable(folder: String, [Diagnostic])

  /// One sentence for the person at the terminal.
  public var description: String {
    switch self {
    case .unknownVersion(let version, let policy, let known):
      known.isEmpty
        ? "'\(policy)' has no version \(version): nothing of it was approved yet"
        : "'\(policy)' has no version \(version); it has \(known.joined(separator: ", "))"
    case .brokenHistory(let faults):
      faults.first.map { "\($0.location.path):\($0.location.range.start.line): \($0.message)" }
        .map { "\($0); 'tenet verify' tells the whole" } ?? "the history is broken"
    case .unreadable(let folder, let faults):
      "'\(folder)' cannot be read by this version of tenet: \(faults.first?.message ?? "it holds no policy")"
    }
  }
}
