public import Messages
import Revisions

extension Pipeline {
  /// Completes or rolls back what an interrupted command left in the workspace, and says what it did, one sentence each.
  ///
  /// Costs nothing when nothing is left, and does nothing while another command works.
  public func recover() throws -> [Message] {
    try Recovery.run(in: folder.path).flatMap(messages)
  }

  private func messages(on outcome: Recovery.Outcome) -> [Message] {
    switch outcome {
    case .revision(let folder, let version, .completed):
      ["an interrupted command had approved version \(version) of '\(folder)'; its files are in place now"]
    case .revision(let folder, let version, .rolledBack):
      [
        "an interrupted command had begun to approve version \(version) of '\(folder)'; that was taken back, and nothing of it is approved"
      ]
    case .files(.completed, let left):
      ["an interrupted command had finished new files; they are in place now"]
        + left.map { WriteFault.keptAside(path: $0).message }
    case .files(.rolledBack, _):
      ["an interrupted command had begun to write new files; that was taken back, and none of them is there"]
    }
  }
}
