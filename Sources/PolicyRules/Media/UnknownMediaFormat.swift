import Diagnostics
import Messages
import PolicyModel
import SourceText

/// Finds files for readers outside whose hidden metadata a build cannot take away.
package struct UnknownMediaFormat: Rule {
  package static let name = "unknown-media-format"
  package static let summary: Message =
    "files for readers outside are of a kind whose metadata can be taken away"
  package static let severity = Severity.warning

  /// The endings of formats that are written without metadata.
  private static let known: Set = ["jpg", "jpeg", "png", "gif", "webp", "svg"]

  package func check(_ index: WorkspaceIndex, report: (Finding) -> Void) {
    for item in index.workspace.registers.media
    where item.visibility < .internal && !Self.known.contains(item.fileExtension) {
      report(
        Finding(
          "'\(item.file.value)' goes to readers outside with the metadata that it has",
          at: item.file.location,
          help:
            "publish a picture as JPEG, PNG, WebP, GIF or SVG; look through any other file for names, places and comments"
        ))
    }
  }
}
