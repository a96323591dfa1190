import ArgumentParser
import Diagnostics
import Messages
import PolicyModel
import PolicyReading
import Revisions
import SourceText
import TenetKit

/// Finds the policy that a command line names.
struct PolicyChoice {
  let pipeline: Pipeline
  let checked: Pipeline.Checked

  /// What a command does with a policy.
  enum Fate {
    case shown, accepted, approved, reviewed, retired, varied, translated

    /// What is told when it cannot be done to a policy that cannot be read.
    func refusal(of name: String) -> Message {
      switch self {
      case .shown: "'\(name)' cannot be shown until it can be read"
      case .accepted: "'\(name)' cannot be accepted until it can be read"
      case .approved: "'\(name)' cannot be approved until it can be read"
      case .reviewed: "'\(name)' cannot be reviewed until it can be read"
      case .retired: "'\(name)' cannot be retired until it can be read"
      case .varied: "'\(name)' cannot be varied until it can be read"
      case .translated: "'\(name)' cannot be translated until it can be read"
      }
    }
  }

  /// The working copy of a policy, for what the command would do with it.
  func policy(_ name: String, toBe fate: Fate) throws -> Policy {
    let policies = checked.workspace?.policies ?? []
    if let id = Identifier(name), let found = policies.first(where: { $0.id.value == id }) { return found }
    let unread = checked.report.diagnostics.filter {
      $0.severity == .error && $0.location.path.hasPrefix("\(name)/policy.")
    }
    if !unread.isEmpty {
      ReportShower(pipeline: pipeline).errors(DiagnosticReport(unread))
      Console.tell(fate.refusal(of: name))
      throw Failure.content
    }
    throw unknown(name, among: policies.map(\.id.value.text))
  }

  /// The history of a policy, whether its working copy is there or not; nil when it was never approved.
  func history(_ name: String) throws -> PolicyHistory? {
    let policies = checked.workspace?.policies.map(\.id.value) ?? []
    if let id = Identifier(name) {
      if let history = checked.histories[id] { return history }
      if policies.contains(id) { return nil }
    }
    throw unknown(name, among: policies.map(\.text) + checked.histories.all.map(\.policy.text))
  }

  private func unknown(_ name: String, among names: [String]) -> ValidationError {
    let known = Set(names).sorted()
    let wayOut: Message =
      if let nearest = Suggestion.nearest(to: name, among: known) ?? known.first(where: { $0.contains(name) })
      {
        "Did you mean '\(nearest)'?"
      } else if known.count <= 12 {
        known.isEmpty ? "The workspace has none yet." : "There are: \(known.joined(separator: ", "))."
      } else {
        "The workspace has \(known.count); their ids stand in the first lines of their files."
      }
    return Failure.usage("There is no policy '\(name)'. \(wayOut)")
  }
}
