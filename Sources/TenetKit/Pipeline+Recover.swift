public import Messages
import Revisions

extension Pipeline {
  /// Completes or rolls back what an interrupted command left in the workspace, and says what it did, one sentence each.
  ///
  /// Costs nothing when nothing is left, and does nothing while another command works.
  public func recover() throws -> [Message] {
    try Recovery.run(in: folder.path).map { outcome in
      switch outcome.fate {
      case .completed:
        "an interrupted command had approved version \(outcome.version) of '\(outcome.folder)'; its files are in place now"
      case .rolledBack:
        "an interrupted command had begun to approve version \(outcome.version) of '\(outcome.folder)'; that was taken back, and nothing of it is approved"
      }
    }
  }
}
