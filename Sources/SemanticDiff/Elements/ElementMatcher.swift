import PolicyModel

/// Finds for each element of the new version the element of the old one that it is: by id, then by likeness.
struct ElementMatcher {
  private let old: [ComparedElement]
  private let new: [ComparedElement]
  private var newOfOld: [Int?]
  private var oldOfNew: [Int?]

  /// How much two elements must have in common to be versions of each other, of 1.
  private static let likeness = 0.5

  /// For each element of `new` the position of its element in `old`.
  static func match(_ old: [ComparedElement], _ new: [ComparedElement]) -> [Int?] {
    var matcher = ElementMatcher(
      old: old, new: new, newOfOld: .init(repeating: nil, count: old.count),
      oldOfNew: .init(repeating: nil, count: new.count))
    matcher.matchIDs()
    matcher.matchLikeness()
    return matcher.oldOfNew
  }

  private mutating func join(_ oldIndex: Int, _ newIndex: Int) {
    newOfOld[oldIndex] = newIndex
    oldOfNew[newIndex] = oldIndex
  }

  private mutating func matchIDs() {
    var places: [Identifier: [Int]] = [:]
    for (index, element) in old.enumerated().reversed() { places[element.id, default: []].append(index) }
    for (index, element) in new.enumerated() {
      if let place = places[element.id]?.popLast() { join(place, index) }
    }
  }

  private mutating func matchLikeness() {
    let oldLeft = old.indices.filter { newOfOld[$0] == nil }
    let newLeft = new.indices.filter { oldOfNew[$0] == nil }
    guard !oldLeft.isEmpty, !newLeft.isEmpty else { return }
    let oldWords = oldLeft.map { WordSet(old[$0]) }
    let index = WordIndex(oldWords)
    var candidates: [(score: Double, old: Int, new: Int)] = []
    for newIndex in newLeft {
      let words = WordSet(new[newIndex])
      for (position, shared) in index.shared(with: words) {
        let oldIndex = oldLeft[position]
        guard old[oldIndex].kind == new[newIndex].kind || shared > 12 else { continue }
        let whole = oldWords[position].likeness(to: words, shared: shared)
        let title = oldWords[position].titleLikeness(to: words)
        let score = max(whole, 0.6 * title + 0.4 * whole)
        if score >= Self.likeness { candidates.append((score, oldIndex, newIndex)) }
      }
    }
    // Of equals those that stand most alike come first, whichever version is the old one.
    candidates.sort {
      ($1.score, abs($0.old - $0.new), $0.old + $0.new, $0.old) < (
        $0.score, abs($1.old - $1.new), $1.old + $1.new, $1.old
      )
    }
    for candidate in candidates where newOfOld[candidate.old] == nil && oldOfNew[candidate.new] == nil {
      join(candidate.old, candidate.new)
    }
  }
}
