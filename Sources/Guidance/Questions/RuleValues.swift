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
  private let none: RootFinder.Fits
  private var fitsOfTerms: [ScopeTerm: RootFinder.Fits] = [:]
  private var fitsOfParties: [Party: RootFinder.Fits] = [:]
  private var heading: (text: String, fits: RootFinder.Fits)
  private var title: RootFinder.Fits
  private var text: RootFinder.Fits
  private var conditions: RootFinder.Fits
  private var cases: RootFinder.Fits

  init(_ finder: RootFinder, _ words: ConditionWords) {
    self.finder = finder
    self.words = words
    none = finder.none
    heading = ("", none)
    (title, text, conditions, cases) = (none, none, none, none)
  }

  /// Adds what each word is worth in a rule: what it is in the best place, and a fifth of what it is in the others.
  mutating func add(_ rule: GuidanceRule, of rules: GuidanceRules, to values: inout [Int]) {
    readTexts(of: rule, rules)
    readConditions(of: rule)
    if rule.heading != heading.text {
      heading = (rule.heading, none)
      finder.raise(&heading.fits, by: rule.heading)
    }
    let asked = fits(ofAsked: rules.asked(for: rule))
    for term in none.indices {
      var (best, sum) = (0, 0)
      func count(_ value: Int) {
        best = max(best, value)
        sum += value
      }
      count(title[term] * Weight.title)
      count(asked[term] * Weight.asked)
      count(conditions[term] * Weight.conditions)
      count(text[term] * Weight.text)
      count(heading.fits[term] * Weight.heading)
      count(cases[term] * Weight.cases)
      values.append((best + (sum - best) / 5) / RootFinder.whole)
    }
  }

  private mutating func readTexts(of rule: GuidanceRule, _ rules: GuidanceRules) {
    for term in none.indices { (title[term], text[term], cases[term]) = (0, 0, 0) }
    finder.raise(&title, by: rule.element.title.text)
    rule.element.body.forEachWording { finder.raise(&text, by: $0) }
    for element in rules.cases(of: rule) {
      finder.raise(&cases, by: element.title.text)
      element.body.forEachWording { finder.raise(&cases, by: $0) }
    }
  }

  /// Whom the rule names, when it applies, before what somebody is asked, and who.
  private mutating func readConditions(of rule: GuidanceRule) {
    for term in none.indices { conditions[term] = 0 }
    if let before = rule.element.before { finder.raise(&conditions, by: before.text) }
    for scopes in [rule.scopes, rule.exceptions] where !scopes.isEmpty {
      for alternative in scopes.lazy.flatMap(\.alternatives) {
        for term in alternative.terms { raise(by: known(term)) }
      }
    }
    for party in rule.element.approval { raise(by: known(party)) }
  }

  private mutating func raise(by others: RootFinder.Fits) {
    for term in none.indices { conditions[term] = max(conditions[term], others[term]) }
  }

  /// The fits of the one way to ask that has most of the question: words from several say less.
  private func fits(ofAsked ways: [String]) -> RootFinder.Fits {
    var best = none
    for way in ways {
      var fits = none
      finder.raise(&fits, by: way)
      if fits.reduce(0, +) > best.reduce(0, +) { best = fits }
    }
    return best
  }

  private mutating func known(_ term: ScopeTerm) -> RootFinder.Fits {
    if let known = fitsOfTerms[term] { return known }
    var fits = none
    finder.raise(&fits, by: words.words(of: term))
    fitsOfTerms[term] = fits
    return fits
  }

  private mutating func known(_ party: Party) -> RootFinder.Fits {
    if let known = fitsOfParties[party] { return known }
    var fits = none
    finder.raise(&fits, by: words.words(of: party))
    fitsOfParties[party] = fits
    return fits
  }
}
