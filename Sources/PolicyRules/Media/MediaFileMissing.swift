import Diagnostics
import Messages
import PolicyModel
import PolicyReading
import SourceText

/// Finds rows of the media register whose file is not there.
package struct MediaFileMissing: Rule {
  package static let name = "media-file-missing"
  package static let summary: Message = "the files that the media register names are there"
  package static let severity = Severity.error

  package func check(_ index: WorkspaceIndex, report: (Finding) -> Void) {
    let missing = index.workspace.registers.media.map(\.file).filter { !index.paths.contains($0.value) }
    guard !missing.isEmpty else { return }
    let known = index.paths.filter { $0.hasPrefix("media/") }.sorted()
    for file in missing {
      let nearest = Suggestion.nearest(to: file.value, among: known)
      report(
        Finding(
          "the file '\(file.value)' is not in the workspace", at: file.location,
          help: nearest.map { "did you mean '\($0)'?" }
            ?? "put it there, or write the path from the workspace's folder: 'media/…'"))
    }
  }
}
