import PolicyModel

/// Makes sentences of groups: numbers in words, nouns with their gender, a noun said once and then understood.
struct SummaryGrammar {
  let words: Words

  /// Everything in one sentence.
  ///
  /// For example: `Två riktlinjer blev strängare, en flyttades, ett nytt fall.`
  func sentence(_ groups: [SummaryGroup], most: Int) -> String {
    let shown = groups.count <= most ? groups : Array(groups.prefix(most - 1))
    var clauses: [String] = []
    var spoken: ElementKind??
    for group in shown {
      clauses.append(clause(group, isUnderstood: spoken == .some(group.kind)))
      spoken = group.kind
    }
    let rest = groups.dropFirst(shown.count).map(\.count).reduce(0, +)
    if rest > 0 { clauses.append(words.count("summary-more", rest, ["count": number(rest, nil)])) }
    return clauses.joined(separator: ", ").capitalisedFirst + "."
  }

  /// What there is, when all of it came or went: `två principer och tre riktlinjer`.
  func inventory(_ groups: [SummaryGroup]) -> String {
    words.list(
      groups.compactMap { group in group.kind.map { "\(number(group.count, $0)) \(noun($0, group.count))" } })
  }

  private func clause(_ group: SummaryGroup, isUnderstood: Bool) -> String {
    let count = number(group.count, group.kind)
    guard let kind = group.kind else {
      let ofDocument = "summary-document-\(group.happening)"
      if words.has(ofDocument) { return words(ofDocument) }
      return words.count("summary-\(group.happening)", 1, ["what": words("noun-document-the")])
    }
    if group.happening == "added" {
      return words.count(
        isUnderstood ? "summary-added-again" : "summary-added", group.count,
        ["count": count, "new": new(kind, group.count), "noun": noun(kind, group.count)])
    }
    let what =
      if kind == .preamble, group.count == 1 {
        words("noun-preamble-the")
      } else if isUnderstood {
        count
      } else {
        "\(count) \(noun(kind, group.count))"
      }
    return words.count("summary-\(group.happening)", group.count, ["what": what])
  }

  /// A number in words up to twelve.
  private func number(_ number: Int, _ kind: ElementKind?) -> String {
    switch number {
    case 1: words("count-1-\(gender(kind))")
    case 2...12: words("count-\(number)")
    default: String(number)
    }
  }

  private func noun(_ kind: ElementKind, _ count: Int) -> String {
    words.count("noun-\(kind.rawValue)", count)
  }

  private func new(_ kind: ElementKind, _ count: Int) -> String {
    words("new-\(count == 1 ? gender(kind) : "other")")
  }

  private func gender(_ kind: ElementKind?) -> String {
    kind.map { words("noun-\($0.rawValue)-gender") } ?? "common"
  }
}
