import PolicyModel

/// A policy whose elements come and go, open and close, move and change their words, and what may be found of each state.
struct GeneratedPast {
  /// An element of one state.
  struct Part {
    let id: String
    let parent: String?
    /// What it is open to, and everything that it stands under or depends on.
    let visibility: Visibility
    /// The ids that must not have been closed since.
    let needs: [String]
    /// Every text that it has.
    let numbers: [Int]
  }

  /// When a state holds.
  enum Turn: Equatable {
    case begun
    case coming
    case proposal(Visibility)
    case draft
  }

  /// One state.
  struct State {
    var files: [String: String]
    var parts: [Part]
    var turn: Turn
    /// Texts that may be found by whoever may read anything of the state: its title.
    var general: [Int]
    /// Texts that only a department has, and what they are open to.
    var varied: [(Int, Visibility)] = []
  }

  /// What the ledger tells of a state.
  struct Line {
    let by: String
    let note: String
    let publicNote: String?
    let effective: String
  }

  let id: String
  private(set) var states: [State] = []
  /// The lines of the states that were approved, in their order.
  private(set) var lines: [Line] = []
  /// The settings that each of them was frozen with.
  private(set) var settings: [String] = []
  let isRetired: Bool
  /// Whether the working copy is the last revision, to the byte.
  let isCopyApproved: Bool
  private(set) var readers: [Int: Set<Visibility>] = [:]

  private let languages: [String]
  private let units: GeneratedUnits

  /// Generates one.
  init(_ number: Int, languages: [String], _ units: GeneratedUnits, using writer: inout TextWriter) {
    id = writer.id("regel")
    self.languages = languages
    self.units = units
    let count = writer.chance(5) ? 0 : writer.number(1...(writer.chance(3) ? 4 : 2))
    let hasComing = count > 1 && writer.chance(5)
    isRetired = count > 0 && !hasComing && writer.chance(8)
    isCopyApproved = count > 0 && writer.chance(2)
    var draft = PolicyDraft(id: id, languages: languages, using: &writer)
    for revision in 0..<count {
      if revision > 0 { draft.change(using: &writer) }
      let isLast = revision == count - 1
      let turn: Turn = hasComing && isLast ? .coming : .begun
      states.append(
        // What is the working copy to the byte was frozen with the names of today.
        draft.state(
          turn, revision: isLast && isCopyApproved ? nil : revision, mayUseLost: !(isLast && isCopyApproved),
          units, using: &writer))
      settings.append(units.settings(languages, revision: isLast && isCopyApproved ? nil : revision))
      lines.append(
        Line(
          by: writer.text(2), note: writer.text(6), publicNote: writer.chance(2) ? writer.text(6) : nil,
          effective: turn == .coming ? "2027-01-10" : "2026-0\(revision + 1)-10"))
    }
    if !isCopyApproved {
      if count > 0 { draft.change(using: &writer) }
      let openTo = writer.visibility()
      let turn: Turn = writer.chance(2) ? .proposal(openTo) : .draft
      states.append(draft.state(turn, revision: nil, mayUseLost: false, units, using: &writer))
    }
    for state in states { open(state) }
    for (line, state) in zip(lines, states) {
      add(TextWriter.numbers(in: line.by + line.note), [.internal, .restricted])
      add(
        TextWriter.numbers(in: line.publicNote ?? ""),
        Visibility.allCases.filter { reader in state.parts.contains { mayStand($0, of: state, reader) } })
    }
  }

  /// The files of the working copy.
  var workingCopy: [String: String] { states.last?.files ?? [:] }

  private mutating func add(_ numbers: [Int], _ allowed: some Sequence<Visibility>) {
    for number in numbers { readers[number, default: []].formUnion(allowed) }
  }

  private mutating func open(_ state: State) {
    for reader in Visibility.allCases {
      var isAnything = false
      for part in state.parts {
        let mayStand = mayStand(part, of: state, reader)
        add(part.numbers, mayStand ? [reader] : [])
        isAnything = isAnything || mayStand
      }
      add(state.general, isAnything ? [reader] : [])
    }
    for (number, visibility) in state.varied {
      let isShown = state.turn != .draft
      add([number], isShown ? GeneratedWorkspace.readers(of: max(visibility, .internal)) : [])
    }
    for number in state.files.values.flatMap({ TextWriter.numbers(in: $0) }) where readers[number] == nil {
      // What is written nowhere but in a comment.
      readers[number] = []
    }
    add(TextWriter.numbers(in: id), [])
    for reader in Visibility.allCases where state.parts.contains(where: { mayStand($0, of: state, reader) }) {
      add(TextWriter.numbers(in: id), [reader])
    }
  }

  /// Whether an element's texts may be found: it could be read then and, while its id is there, may be read now.
  private func mayStand(_ part: Part, of state: State, _ reader: Visibility) -> Bool {
    guard reader.mayRead(part.visibility) else { return false }
    switch state.turn {
    case .draft: return false
    case .proposal(let openTo): guard reader.mayRead(openTo) else { return false }
    case .coming: guard reader >= .internal else { return false }
    case .begun: break
    }
    return part.needs.allSatisfy { id in
      let newest = states.last { $0.turn == .begun && $0.parts.contains { $0.id == id } }
      return newest?.parts.allSatisfy { $0.id != id || reader.mayRead($0.visibility) } ?? true
    }
  }
}
