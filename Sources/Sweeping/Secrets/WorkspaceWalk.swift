internal import PolicyModel
internal import Revisions
import SourceText
internal import Timelines

/// Goes through every text of a workspace and its history, and says of each whether readers of a visibility may read it.
struct WorkspaceWalk {
  let swept: SweptWorkspace
  let visibility: Visibility
  let moment: Moment
  let now: OpenNames
  let policies: [OpenPolicy]

  /// Prepares the walk.
  init(_ swept: SweptWorkspace, for visibility: Visibility, at moment: Moment) {
    self.swept = swept
    self.visibility = visibility
    self.moment = moment
    let now = OpenNames(swept.today, for: visibility)
    self.now = now
    let inForce = Dictionary(
      swept.policies.compactMap { policy in
        policy.timeline.inForce.map { (policy.timeline.policy, $0.text.policy) }
      },
      uniquingKeysWith: { first, _ in first })
    var known: [Identifier: OpenState] = [:]
    func others(_ policy: Identifier, _ element: Identifier?) -> Bool {
      guard let text = inForce[policy] else { return false }
      let state =
        known[policy] ?? OpenState(text, for: visibility, now: now, then: now, others: { _, _ in true })
      known[policy] = state
      return element.map(state.isOpen) ?? !state.isEmpty
    }
    policies = swept.policies.map { OpenPolicy($0, in: swept.today, for: visibility, now, others: others) }
  }

  /// Whether the readers work here: they may know who decided what, and where files lie.
  var isInside: Bool { visibility >= .internal }

  /// Gives every text to a sink.
  func walk(into sink: inout some TextSink) {
    for policy in policies {
      // What stands in several states is named by the one that its author has before her.
      for state in policy.states.reversed() {
        PolicyWalk(policy.id, state, for: visibility).walk(into: &sink)
      }
    }
    for (policy, open) in zip(swept.policies, policies) { walk(ledgerOf: policy, open.states, into: &sink) }
    SettingsWalk(self).walk(into: &sink)
    RegisterWalk(self).walk(into: &sink)
    for comment in swept.comments {
      sink.take(
        comment.text, .text, isOpen: isInside,
        SecretPlace(comment.path, "comment", file: comment.path, line: comment.line))
    }
    for name in ["policy.md", "tenet.yml", "history.jsonl", "basis.json"] {
      sink.take(name, .file, isOpen: isInside, SecretPlace("the workspace", "file name"))
    }
  }

  private func walk(
    ledgerOf policy: SweptWorkspace.SweptPolicy, _ states: [OpenPolicy.State], into sink: inout some TextSink
  ) {
    let id = policy.timeline.policy
    for line in policy.timeline.history?.ledger.lines ?? [] {
      func place(_ part: String) -> SecretPlace {
        SecretPlace(id.text, part, .ledger(line.version.description), file: policy.timeline.history?.path)
      }
      sink.take(line.by, .text, isOpen: isInside, place("'by'"))
      sink.take(line.version.description, .version, isOpen: isInside, place("version"))
      sink.take(line.digest.text, .text, isOpen: isInside, place("digest"))
      for text in line.note.map(\.all) ?? [] { sink.take(text, .text, isOpen: isInside, place("note")) }
      let isTold = states.contains { $0.line?.version == line.version && $0.mayReadAnything }
      for text in line.publicNote.map(\.all) ?? [] {
        sink.take(text, .text, isOpen: isTold, place("public note"))
      }
    }
  }
}
