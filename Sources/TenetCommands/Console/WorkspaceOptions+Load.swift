import PolicyModel
import TenetKit

extension WorkspaceOptions {
  /// Reads and checks the workspace that a command works on.
  ///
  /// When `tenet.yml` cannot be understood, its errors are shown and the command ends.
  func load() async throws -> (pipeline: Pipeline, checked: Pipeline.Checked, workspace: Workspace) {
    let pipeline = Pipeline(try folder())
    let checked = try await pipeline.check(today: day)
    guard let workspace = checked.workspace else {
      ReportShower(pipeline: pipeline).errors(checked.report)
      throw Failure.content
    }
    return (pipeline, checked, workspace)
  }
}
