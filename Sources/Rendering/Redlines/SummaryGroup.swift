import PolicyModel
import SemanticDiff

/// Elements of one kind to which the same happened, as a summary tells them together.
struct SummaryGroup {
  /// What happened, as the key of its words ends: `strengthened`, `polished`.
  let happening: String
  /// What the elements are; nil for the document itself.
  let kind: ElementKind?
  /// How many.
  private(set) var count: Int
  /// The most that one of them matters.
  private(set) var level: ChangeLevel

  /// The order in which kinds of element are told when they matter equally.
  private static let kinds: [ElementKind?] = [
    .guideline, .procedure, .scope, .definition, .principle, .disclosure, .reply, .case, .question, .section,
    .preamble, nil,
  ]
  /// The order in which happenings are told when they matter equally.
  private static let happenings: [String] = [
    "strengthened", "weakened", "says-something-new", "quantity-changed", "scope-widened", "scope-narrowed",
    "approval-changed", "dates-changed", "added", "removed", "visibility-widened", "visibility-narrowed",
    "split", "merged", "moved", "text-moved", "text-added",
    "text-removed", "reworded", "retitled", "reference-changed", "metadata-changed", "id-changed",
    "polished",
  ]

  /// The groups of some changes, the most binding kind of element first and in it what is most binding.
  static func groups(of changes: [Change]) -> [SummaryGroup] {
    var groups: [SummaryGroup] = []
    for change in told(changes) {
      let happening = happening(of: change)
      if let known = groups.firstIndex(where: { $0.happening == happening && $0.kind == change.elementKind })
      {
        groups[known].count += 1
        groups[known].level = max(groups[known].level, change.level)
      } else {
        groups.append(
          SummaryGroup(happening: happening, kind: change.elementKind, count: 1, level: change.level))
      }
    }
    var levels: [ElementKind?: ChangeLevel] = [:]
    for group in groups { levels[group.kind] = max(levels[group.kind] ?? .review, group.level) }
    func rank(_ group: SummaryGroup) -> (Int, Int, Int, Int) {
      (
        -order(levels[group.kind] ?? .review), kinds.firstIndex(of: group.kind) ?? kinds.count,
        -order(group.level), happenings.firstIndex(of: group.happening) ?? happenings.count
      )
    }
    return groups.sorted { rank($0) < rank($1) }
  }

  /// The changes worth telling: what was done to an element's words is left out when something greater happened to
  /// it, so that each element counts once, unless several things happened to it that have nothing to do with each
  /// other.
  private static func told(_ changes: [Change]) -> [Change] {
    let byElement = Dictionary(grouping: changes.enumerated(), by: { $0.element.element })
    var told: Set<Int> = []
    for changes in byElement.values {
      let main = changes.filter { !isDetail($0.element) }
      let level = main.map(\.element.level).max()
      told.formUnion(main.map(\.offset))
      let detail = changes.filter { isDetail($0.element) }.max { a, b in
        (a.element.level, b.offset) < (b.element.level, a.offset)
      }
      if let detail, level.map({ detail.element.level > $0 }) ?? true { told.insert(detail.offset) }
    }
    return changes.enumerated().filter { told.contains($0.offset) }.map(\.element)
  }

  private static func isDetail(_ change: Change) -> Bool {
    switch change.happening {
    case "retitled", "reworded", "text-added", "text-removed", "reference-changed", "metadata-changed",
      "id-changed":
      true
    default: false
    }
  }

  private static func happening(of change: Change) -> String {
    let happening = change.happening
    guard ["reworded", "retitled", "text-added", "text-removed"].contains(happening) else { return happening }
    switch change.level {
    case .binding: return "says-something-new"
    case .substantive: return happening
    case .editorial, .review: return "polished"
    }
  }

  private static func order(_ level: ChangeLevel) -> Int { ChangeLevel.allCases.firstIndex(of: level) ?? 0 }
}
