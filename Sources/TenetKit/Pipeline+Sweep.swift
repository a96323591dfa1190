import Diagnostics
import PolicyModel
import Rendering
import SourceText
import Storage
package import Sweeping
import Timelines

extension Pipeline {
  /// Searches a folder or a file for anything that readers of a visibility may not see: of the workspace as it lies there, of its
  /// ledgers, and of every revision.
  ///
  /// Throws a `StorageError` when there is none, a `RevisionFault` when a revision is not what was approved.
  package func sweep(_ path: String, _ dated: Dated, for visibility: Visibility, at moment: Moment)
    async throws
    -> SweepReport
  {
    let templates = try templates(dated.workspace.workspace)
    let swept = try await SweptWorkspace.read(dated.workspace, from: folder.store)
    let isDocument = FolderListing.kind(of: path) == .file
    let sweeper = Sweeper(
      swept, for: visibility, at: moment, pageTexts: PageTexts(templates.pageTexts), isDocument: isDocument)
    if isDocument { return try await sweeper.sweep(FileTree(path)) }
    return try await sweeper.sweep(FolderTree(path))
  }
}
