internal import Editions
internal import MarkdownTree
internal import PolicyModel

/// What the words of a question are worth in rules, in thousandths of one that stands in the title.
struct RuleValues {
  /// What the place of a word is worth, in thousandths.
  private enum Weight {
    static let title = 1000
    static let asked = 800
    static let conditions = 600
    static let text = 450
    static let heading = 250
    static let cases = 250
  }

  /// A word that is worth less than this in a rule does not count as one that the rule has.
  static let had = Weight.heading
  /// A word that is worth more than this stands in the title.
  static let inTitle = Weight.conditions

  private let finder: RootFinder
  private let words: ConditionWords
  private var fitsOfNames: [String: RootFinder.Fits] = [:]
  private var heading: (text: String, fits: RootFinder.Fits)

  init(_ finder: RootFinder, _ words: ConditionWords) {
    self.finder = finder
    self.words = words
    heading = ("", finder.none)
  }

  /// What each word is worth in a rule: what it is in the best place, and a fifth of what it is in the others.
  mutating func values(in rule: GuidanceRule, of rules: GuidanceRules) -> [Int] {
    var title = finder.none
    finder.raise(&title, by: rule.element.title.text)
    var text = finder.none
    raise(&text, by: rule.element.body)
    let asked = fits(ofAsked: rules.asked(for: rule))
    var illustrations = finder.none
    for element in rules.cases(of: rule) {
      finder.raise(&illustrations, by: element.title.text)
      raise(&illustrations, by: element.body)
    }
    let heading = fits(ofHeading: rule.heading)
    let conditions = fitsOfConditions(rule)
    return title.indices.map { term in
      let values = [
        title[term] * Weight.title, asked[term] * Weight.asked, conditions[term] * Weight.conditions,
        text[term] * Weight.text, heading[term] * Weight.heading, illustrations[term] * Weight.cases,
      ]
      let best = values.max() ?? 0
      return (best + (values.reduce(0, +) - best) / 5) / RootFinder.whole
    }
  }

  /// The fits of the one way to ask that has most of the question: words from several say less.
  private func fits(ofAsked ways: [String]) -> RootFinder.Fits {
    var best = finder.none
    for way in ways {
      var fits = finder.none
      finder.raise(&fits, by: way)
      if fits.reduce(0, +) > best.reduce(0, +) { best = fits }
    }
    return best
  }

  private mutating func fits(ofHeading text: String) -> RootFinder.Fits {
    if text != heading.text {
      var fits = finder.none
      finder.raise(&fits, by: text)
      heading = (text, fits)
    }
    return heading.fits
  }

  /// Whom the rule names, when it applies, before what somebody is asked, and who.
  private mutating func fitsOfConditions(_ rule: GuidanceRule) -> RootFinder.Fits {
    var fits = finder.none
    if let before = rule.element.before { finder.raise(&fits, by: before.text) }
    for scope in rule.scopes + rule.exceptions {
      for term in scope.terms { raise(&fits, byName: term.description) { $0.words(of: term) } }
    }
    for party in rule.element.approval { raise(&fits, byName: party.description) { $0.words(of: party) } }
    return fits
  }

  private mutating func raise(
    _ fits: inout RootFinder.Fits, byName id: String, _ name: (ConditionWords) -> String
  ) {
    if fitsOfNames[id] == nil {
      var own = finder.none
      finder.raise(&own, by: name(words))
      fitsOfNames[id] = own
    }
    guard let own = fitsOfNames[id] else { return }
    for term in fits.indices { fits[term] = max(fits[term], own[term]) }
  }

  private func raise(_ fits: inout RootFinder.Fits, by tree: MarkdownTree) {
    for node in tree.nodes.indices {
      switch tree.nodes[node].kind {
      case .text, .code: tree.literal(of: node).withUnsafeBufferPointer { finder.raise(&fits, by: $0) }
      default: continue
      }
    }
  }
}
