internal import Editions
internal import MarkdownTree
internal import PolicyModel

/// Ranks rules by how well they answer a question.
///
/// A word counts more the fewer rules have it, and more in a title than in the text under it. A rule that has all words
/// of the question scores 1000 and a little more when its title says little else.
package struct QuestionRanker: Sendable {
  /// A rule and its score.
  package struct Hit: Sendable {
    /// The number of the rule.
    package let rule: Int
    /// From 1; about 1000 when all the words are in its title.
    package let score: Int
  }

  /// What the place of a word is worth, in thousandths.
  enum Weight {
    static let title = 1000
    static let conditions = 600
    static let text = 450
    static let heading = 250
    /// Of a synonym, in hundredths.
    static let synonym = 85
  }

  /// A rule that scores less than this answers something else.
  package static let least = 330

  private let rules: GuidanceRules
  private let search: WordSearch
  private let words: QuestionWords
  private let conditions: @Sendable (GuidanceRule) -> String

  /// Ranks the rules of a site; `conditions` tells in words whom a rule names, and when.
  package init(_ rules: GuidanceRules, conditions: @escaping @Sendable (GuidanceRule) -> String) {
    self.rules = rules
    words = QuestionWords.of(rules.language)
    search = WordSearch(words)
    self.conditions = conditions
  }

  /// The rules that have something of the question, the best first.
  package func hits(_ question: Question) -> [Hit] {
    guard !question.terms.isEmpty, !rules.all.isEmpty else { return [] }
    let values = rules.all.map { rule in
      let places = Places(rule, conditions(rule))
      return question.terms.map { value(of: $0, in: places) }
    }
    let weights = question.terms.indices.map { term in
      rarity(values.count { $0[term] >= Weight.heading }, of: rules.all.count)
    }
    let whole = max(1, weights.reduce(0, +))
    var hits: [Hit] = []
    for (rule, values) in zip(rules.all, values) {
      let found = zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 } / whole
      if found > 0 { hits.append(Hit(rule: rule.number, score: found + bonus(values, rule))) }
    }
    return hits.sorted { ($1.score, $0.rule) < ($0.score, $1.rule) }
  }

  /// What a word is worth in a rule, in thousandths.
  private func value(of term: Question.Term, in places: Places) -> Int {
    var best = 0
    for (index, root) in term.roots.enumerated() {
      let factor = index == 0 ? 100 : Weight.synonym
      func consider(_ weight: Int, _ fit: @autoclosure () -> Int) {
        guard weight * factor / 100 > best else { return }
        best = max(best, weight * fit() * factor / (100 * WordSearch.whole))
      }
      consider(Weight.title, search.fit(root, in: places.title[...]))
      consider(Weight.conditions, search.fit(root, in: places.conditions[...]))
      consider(Weight.text, search.fit(root, in: places.text))
      consider(Weight.heading, search.fit(root, in: places.heading[...]))
    }
    return best
  }

  /// How much a word tells that so many of all rules have: from 100 for one that all have.
  private func rarity(_ having: Int, of all: Int) -> Int {
    // The length of the quotient in bits stands for its logarithm, so that every machine counts the same.
    let quotient = (all + 1) * 16 / (having + 1)
    return 100 + 25 * (Int.bitWidth - quotient.leadingZeroBitCount)
  }

  /// A little more for a rule whose title says little besides what was asked.
  private func bonus(_ values: [Int], _ rule: GuidanceRule) -> Int {
    let inTitle = values.count { $0 > Weight.conditions }
    guard inTitle > 0 else { return 0 }
    let length = Question.words(of: rule.element.title.text).count { !words.silent.contains($0) }
    return 150 * min(inTitle, length) / max(1, length)
  }
}

/// Where the words of a rule stand.
private struct Places {
  let title: [UInt8]
  let conditions: [UInt8]
  let text: MarkdownTree
  let heading: [UInt8]

  init(_ rule: GuidanceRule, _ conditions: String) {
    title = Array(rule.element.title.text.utf8)
    self.conditions = Array(conditions.utf8)
    text = rule.element.body
    heading = Array(rule.heading.utf8)
  }
}

extension WordSearch {
  /// How well the best word of a text fits a root.
  fileprivate func fit(_ root: [UInt8], in tree: MarkdownTree) -> Fit {
    var best = 0
    for node in tree.nodes.indices {
      switch tree.nodes[node].kind {
      case .text, .code: best = max(best, fit(root, in: tree.literal(of: node)))
      default: continue
      }
      if best == Self.whole { break }
    }
    return best
  }
}
