internal import PolicyModel
internal import Revisions
import SourceText
internal import Timelines

/// The states of one policy, and what readers of a visibility may read of each now.
///
/// The rules of history: a text may stand where it could be read then and, while its id is there, may be read now.
struct OpenPolicy {
  /// When a state holds.
  enum Turn: Equatable {
    /// It is in force, or is a draft that colleagues are shown in that place.
    case present
    /// It was in force, will be for colleagues, or people are asked about it.
    case beside
    /// These readers are not shown it.
    case never
  }

  /// One state.
  struct State {
    let text: PolicyText
    let origin: SecretPlace.Origin
    let line: LedgerLine?
    let surroundings: Workspace
    let turn: Turn
    let open: OpenState
    let closed: Set<Identifier>

    /// Whether an element's text may be read.
    func mayRead(_ element: Element) -> Bool {
      switch turn {
      case .present: open.contains(element)
      case .beside: open.contains(element, without: closed)
      case .never: false
      }
    }

    /// Whether the text of everything with an id may be read.
    func mayRead(_ id: Identifier) -> Bool {
      let elements = open.elements(id)
      return !elements.isEmpty && elements.allSatisfy(mayRead)
    }

    /// Where a file of the state lies in the workspace: a revision has its own.
    func file(_ path: String) -> String {
      guard case .revision(let version) = origin else { return path }
      let folder = text.policy.path.dropLast("policy.md".count)
      return path.hasPrefix(folder) ? "\(folder)revisions/\(version)/\(path.dropFirst(folder.count))" : path
    }

    /// Whether anything of the state may be read, and so its title.
    var mayReadAnything: Bool { turn != .never && text.policy.elements.contains(where: mayRead) }
  }

  /// The policy.
  let id: Identifier
  /// Its states: the revisions in the order of the ledger, then the working copy.
  private(set) var states: [State] = []

  /// Decides about a policy.
  init(
    _ policy: SweptWorkspace.SweptPolicy, in today: Workspace, for visibility: Visibility, _ now: OpenNames,
    others: (Identifier, Identifier?) -> Bool
  ) {
    let timeline = policy.timeline
    id = timeline.policy
    let begun = timeline.begun.map(\.line)
    let coming = Set(timeline.coming.map(\.line))
    func open(_ text: PolicyText, _ then: OpenNames) -> OpenState {
      OpenState(text.policy, for: visibility, now: now, then: then, others: others)
    }
    let opened = policy.revisions.map { open($0.text, OpenNames($0.surroundings, for: visibility)) }
    // What is closed in the newest state that has it, up to the one in force, is closed in all of them.
    var closed: Set<Identifier> = []
    var seen: Set<Identifier> = []
    for line in begun.reversed() {
      guard let index = policy.revisions.firstIndex(where: { $0.line == line }) else { continue }
      let varied = policy.revisions[index].text.variants.flatMap(\.allElements).filter { $0.operation == nil }
      let ids = Set(opened[index].ids).union(varied.map(\.id))
      closed.formUnion(ids.filter { !opened[index].isOpen($0) && !seen.contains($0) })
      seen.formUnion(ids)
    }
    for (revision, open) in zip(policy.revisions, opened) {
      let turn: Turn =
        if revision.line == begun.last, timeline.isInForce {
          .present
        } else if begun.contains(revision.line) || (visibility >= .internal && coming.contains(revision.line))
        {
          .beside
        } else {
          .never
        }
      states.append(
        State(
          text: revision.text, origin: .revision(revision.line.version.description), line: revision.line,
          surroundings: revision.surroundings, turn: turn, open: open, closed: closed))
    }
    if let copy = policy.copy {
      let openTo = timeline.proposal?.policy.consultation.map { $0.openTo?.value ?? .internal }
      let turn: Turn =
        if visibility >= .internal {
          // Colleagues may be shown drafts.
          .present
        } else if let openTo, visibility.mayRead(openTo) {
          .beside
        } else {
          .never
        }
      states.append(
        State(
          text: copy, origin: .workingCopy, line: nil, surroundings: today, turn: turn,
          open: open(copy, OpenNames(today, for: visibility)), closed: closed))
    }
  }

  /// The state in force, whatever may be read of it.
  var present: State? { states.first { $0.turn == .present && $0.line != nil } }
}
