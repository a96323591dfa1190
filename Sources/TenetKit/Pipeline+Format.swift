public import PolicyReading
import Storage

extension Pipeline {
  /// Says what `tenet fmt` would do to the files that are asked for by their paths in the workspace.
  public func format(isAskedFor: (String) -> Bool) async throws -> [FormattingOutcome] {
    try await WorkspaceFormatter.format(folder.store, isAskedFor: isAskedFor)
  }

  /// Puts a file's new bytes in place of the old ones, as one step.
  public func write(_ outcome: FormattingOutcome) throws {
    guard let bytes = outcome.bytes else { return }
    try FileReplacement.write(bytes, to: folder.path + "/" + outcome.path)
  }
}
