internal import Batches
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
  private let titles: TitleLength
  private let names: ConditionWords

  /// Ranks the rules of a site.
  package init(_ rules: GuidanceRules) {
    self.rules = rules
    words = QuestionWords.of(rules.language)
    titles = TitleLength(words)
    names = ConditionWords(rules.registers, in: rules.language)
  }

  /// The rules that have something of the question, the best first.
  package func hits(_ question: Question) async -> [Hit] {
    guard !question.terms.isEmpty, !rules.all.isEmpty else { return [] }
    let values = await values(of: question)
    let terms = question.terms.indices
    var (having, found) = (terms.map { _ in 0 }, terms.map { _ in false })
    for (place, value) in values.enumerated() where value > 0 {
      found[place % terms.count] = true
      if value >= RuleValues.had { having[place % terms.count] += 1 }
    }
    let rarities = terms.map { term in
      Self.rarity(having[term], of: rules.all.count) / (question.terms[term].isFaint ? 2 : 1)
    }
    let whole = terms.reduce(0) { sum, term in
      // A word that no rule has says less than one that is somewhere.
      sum + (found[term] ? rarities[term] : rarities[term] * 2 / 5)
    }
    var hits: [Hit] = []
    for number in rules.all.indices {
      let values = values[number * terms.count..<(number + 1) * terms.count]
      let found = zip(values, rarities).reduce(0) { $0 + $1.0 * $1.1 } / max(1, whole)
      guard found > 0 else { continue }
      let having = values.count { $0 >= RuleValues.had }
      hits.append(
        Hit(
          rule: number, score: found + bonus(values, rules.all[number]), hasMost: 2 * having > terms.count))
    }
    return hits.sorted { ($1.score, $0.rule) < ($0.score, $1.rule) }
  }

  /// What each word of a question is worth in each rule, rule by rule.
  private func values(of question: Question) async -> [Int] {
    let finder = RootFinder(question.terms, endings: words.endings)
    return await Batches.flatMap(rules.all.indices, size: 1024) { batch in
      var reckoner = RuleValues(finder, names)
      var values: [Int] = []
      values.reserveCapacity(batch.count * question.terms.count)
      for rule in rules.all[batch] { reckoner.add(rule, of: rules, to: &values) }
      return values
    }
  }

  /// How much a word tells that so many of all rules have, in 64ths of a bit; never nothing.
  static func rarity(_ having: Int, of all: Int) -> Int {
    // Log2 of (all + 1) / (having + 1/2), straight between powers of two.
    let quotient = ((all + 1) << 9) / (2 * having + 1)
    let power = Int.bitWidth - 1 - quotient.leadingZeroBitCount
    return max(1, 64 * power + ((quotient << 6) >> power) - 64 - 8 * 64)
  }

  /// A little more for a rule whose title says little besides what was asked.
  private func bonus(_ values: ArraySlice<Int>, _ rule: GuidanceRule) -> Int {
    let inTitle = values.count { $0 > RuleValues.inTitle }
    guard inTitle > 0 else { return 0 }
    let length = titles.count(rule.element.title.text)
    return 150 * min(inTitle, length) / max(1, length)
  }
}
