import Diagnostics
import Messages
import PolicyModel
import SourceText
internal import Staleness

/// Tells the author of a variant or translation what it has fallen behind.
struct StaleFindings {
  private let comparison: FileComparison
  private let dossier: PolicyDossier

  /// Takes what was found about a file of a policy.
  init(_ comparison: FileComparison, in dossier: PolicyDossier) {
    self.comparison = comparison
    self.dossier = dossier
  }

  /// Reports each element at its heading.
  func report(_ report: (Finding) -> Void) {
    let file = comparison.file
    for stale in comparison.stale {
      let place = file.source.location(of: stale.touched.key)
      report(
        Finding(
          message(stale), at: stale.touched.place, help: help,
          related: place.map { [.init("this is how it stands now", at: $0)] } ?? []))
    }
    for key in comparison.missed {
      // What is gone from the policy itself is an error of another rule.
      guard let id = key.id, let place = file.named[id], dossier.elementsByID[id] != nil else { continue }
      report(
        Finding(
          "\(key.name) was there when this was last compared, and the departments above leave it out now",
          at: place, help: help))
    }
  }

  private func message(_ stale: StaleElement) -> Message {
    let key = stale.touched.key
    if stale.isNew, let target = stale.touched.omittedWith {
      return
        "\(key.name) is new under '#\(target)', and is left out with it although nobody has looked at it"
    }
    guard key.id != nil else {
      return "\(key.name) says another thing than when this was last compared"
    }
    let parts = stale.parts.map(\.changed).listed
    return "\(key.name) says another thing than when this was last compared: \(parts) changed"
  }

  private var help: Message {
    let command = comparison.file.command
    return comparison.file.subject.language == nil
      ? "look whether the variant still fits, then run '\(command)'"
      : "bring the translation up to date, then run '\(command)'"
  }
}

extension BasisKey {
  /// What messages call it: `'#daily-limit'`.
  fileprivate var name: Message {
    switch self {
    case .title: "the title"
    case .summary: "the summary"
    case .element(let id): Message(verbatim: "'#\(id)'")
    }
  }
}

extension StalePart {
  /// What changed, as the message about an element says it.
  fileprivate var changed: Message {
    switch self {
    case .title: "its title"
    case .summary: "its summary"
    case .conditions: "its conditions"
    case .text: "its text"
    }
  }
}
