import PolicyModel
import SemanticDiff

/// What a person would say who had compared two versions: one or two sentences, and whom they bind.
///
/// `Två riktlinjer blev strängare, en flyttades, ett nytt fall. Gäller: Kundservice.`
package struct DifferenceSummary: Sendable {
  /// The sentences.
  package let text: String

  /// How much of a document a difference is about.
  package enum Extent: Sendable {
    /// Some of it: both versions exist.
    case part
    /// All of it is new.
    case begun
    /// All of it is gone.
    case ended
  }

  /// The most clauses that one can take in at a time.
  private static let most = 6

  /// Sums up the changes of a document.
  package init(_ changes: [Change], extent: Extent, words: Words, names: UnitNames) {
    guard let level = changes.map(\.level).max() else {
      text = words("summary-nothing")
      return
    }
    if level <= .editorial, changes.allSatisfy({ Self.isWording($0.kind) }) {
      text = words("summary-editorial")
      return
    }
    let grammar = SummaryGrammar(words: words)
    let groups = SummaryGroup.groups(of: changes)
    let sentence =
      switch extent {
      case .part: grammar.sentence(groups, most: Self.most)
      case .begun: words("summary-all-new", ["list": grammar.inventory(groups)])
      case .ended: words("summary-all-gone", ["list": grammar.inventory(groups)])
      }
    let phrases = ChangePhrases(words: words, names: names)
    text = [sentence, Self.people(changes, level, phrases, words)].compactMap { $0 }.joined(separator: " ")
  }

  /// Whom the binding changes bind, or that they bind nobody; nil where readers are not told.
  private static func people(
    _ changes: [Change], _ level: ChangeLevel, _ phrases: ChangePhrases, _ words: Words
  ) -> String? {
    guard changes.contains(where: { !$0.affects.isEmpty }) else { return nil }
    guard level == .binding else { return words("summary-no-duties") }
    var terms: [String] = []
    for change in changes where change.level == .binding {
      for term in change.affects where !terms.contains(term) { terms.append(term) }
    }
    if terms.contains(Change.everybody) { return words("summary-binding-for-everybody") }
    return phrases.people(terms).map { words("summary-binding-for", ["names": $0.capitalisedFirst]) }
  }

  private static func isWording(_ kind: ChangeKind) -> Bool {
    [.reworded, .retitled, .referenceChanged].contains(kind)
  }
}

extension DifferenceSummary.Extent {
  /// Tells from a redline whether all of it came or went.
  init(_ redline: Redline) {
    let fates = Set(redline.elements.map(\.fate))
    self = fates == [.added] ? .begun : fates == [.removed] ? .ended : .part
  }
}
