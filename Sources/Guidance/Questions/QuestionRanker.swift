internal import Editions
package import PolicyModel

/// Ranks rules by how well they answer a question.
///
/// A word counts more the fewer rules have it, and more in a title than in the text under it. All is reckoned in whole
/// numbers, so that a browser comes to the same.
package struct QuestionRanker: Sendable {
  /// A rule and its score.
  package struct Hit: Sendable {
    /// The number of the rule.
    package let rule: Int
    /// From 1; about 1000 when all the words are in its title.
    package let score: Int
    /// Whether the rule has more than half of the words.
    let hasMost: Bool
  }

  let rules: GuidanceRules
  private let words: QuestionWords
  private let names: ConditionWords

  /// Ranks the rules of a site.
  package init(_ rules: GuidanceRules) {
    self.rules = rules
    words = QuestionWords.of(rules.language)
    names = ConditionWords(rules.registers, in: rules.language)
  }

  /// The rules that have something of the question, the best first.
  package func hits(_ question: Question) -> [Hit] {
    guard !question.terms.isEmpty, !rules.all.isEmpty else { return [] }
    var reckoner = RuleValues(RootFinder(question.terms, endings: words.endings), names)
    let values = rules.all.map { reckoner.values(in: $0, of: rules) }
    let rarities = question.terms.indices.map { term in
      let having = values.count { $0[term] >= RuleValues.had }
      return Self.rarity(having, of: rules.all.count) / (question.terms[term].isFaint ? 2 : 1)
    }
    let whole = question.terms.indices.reduce(0) { sum, term in
      // A word that no rule has says less than one that is somewhere.
      sum + (values.contains { $0[term] > 0 } ? rarities[term] : rarities[term] * 2 / 5)
    }
    var hits: [Hit] = []
    for (rule, values) in zip(rules.all, values) {
      let found = zip(values, rarities).reduce(0) { $0 + $1.0 * $1.1 } / max(1, whole)
      guard found > 0 else { continue }
      let having = values.count { $0 >= RuleValues.had }
      hits.append(
        Hit(
          rule: rule.number, score: found + bonus(values, rule), hasMost: 2 * having > values.count))
    }
    return hits.sorted { ($1.score, $0.rule) < ($0.score, $1.rule) }
  }

  /// How much a word tells that so many of all rules have, in 64ths of a bit; never nothing.
  static func rarity(_ having: Int, of all: Int) -> Int {
    // Log2 of (all + 1) / (having + 1/2), straight between powers of two.
    let quotient = ((all + 1) << 9) / (2 * having + 1)
    let power = Int.bitWidth - 1 - quotient.leadingZeroBitCount
    return max(1, 64 * power + ((quotient << 6) >> power) - 64 - 8 * 64)
  }

  /// A little more for a rule whose title says little besides what was asked.
  private func bonus(_ values: [Int], _ rule: GuidanceRule) -> Int {
    let inTitle = values.count { $0 > RuleValues.inTitle }
    guard inTitle > 0 else { return 0 }
    let length = Question.words(of: rule.element.title.text).count { !words.silent.contains($0) }
    return 150 * min(inTitle, length) / max(1, length)
  }
}
