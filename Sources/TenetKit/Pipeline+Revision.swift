import PolicyModel
public import Revisions
import SourceText
import Storage

extension Pipeline {
  /// Reads one version of a policy back; throws a `RevisionFault` when there is no such version or when it is broken.
  public func revision(_ version: RevisionVersion, of history: PolicyHistory) async throws -> Revision {
    try await RevisionReader.read(version, of: history, from: folder.store)
  }
}
