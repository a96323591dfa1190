import Diagnostics
import Messages
import PolicyModel
import SourceText

/// Finds pictures and files of which something is missing that those who use them need.
package struct MediaIncomplete: Rule {
  package static let name = "media-incomplete"
  package static let summary: Message =
    "a picture that leaves the house has alt texts, credit, licence and permission"
  package static let severity = Severity.error

  private static let pictures: Set = ["jpg", "jpeg", "png", "gif", "svg", "webp", "avif", "tif", "tiff"]

  package func check(_ index: WorkspaceIndex, report: (Finding) -> Void) {
    let languages = index.workspace.configuration.languages
    for item in index.workspace.registers.media {
      var missing: [Message] = []
      if Self.pictures.contains(item.fileExtension) {
        let without = languages.filter { item.alt?.covers($0) != true }
        if without.count == languages.count {
          missing.append(Message(verbatim: "alt"))
        } else if !without.isEmpty {
          missing.append("alt in \(without.map { Message(verbatim: "'\($0)'") }.listed)")
        }
      }
      let leavesTheHouse = item.visibility <= .partner
      if leavesTheHouse {
        if item.credit == nil { missing.append(Message(verbatim: "credit")) }
        if item.licence == nil { missing.append(Message(verbatim: "licence")) }
        if item.permission == nil { missing.append(Message(verbatim: "permission")) }
      }
      guard !missing.isEmpty else { continue }
      report(
        Finding(
          "media '\(item.id.value)' is \(item.visibility.rawValue) and has no \(missing.alternatives)",
          at: item.id.location,
          help: leavesTheHouse
            ? "say what it shows (alt), who made it (credit), on what terms (licence) and who allowed it (permission)"
            : "say in 'alt:' what it shows, for those who do not see it",
          severity: leavesTheHouse ? nil : .warning))
    }
  }
}
