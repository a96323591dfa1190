/// Finds what somebody probably meant.
package enum Suggestion {
  /// The nearest of some names, when it is near enough to be a slip of the hand: at most two letters added,
  /// left out, changed or swapped, and at most a third of the word.
  package static func nearest(to word: String, among names: [String]) -> String? {
    let allowed = min(2, max(1, word.count / 3))
    let scored = names.map {
      (name: $0, distance: distance(Array(word.lowercased()), Array($0.lowercased())))
    }
    guard let best = scored.min(by: { ($0.distance, $0.name) < ($1.distance, $1.name) }) else { return nil }
    return best.distance <= allowed ? best.name : nil
  }

  /// The optimal string alignment distance.
  private static func distance(_ a: [Character], _ b: [Character]) -> Int {
    guard abs(a.count - b.count) <= 2 else { return 3 }
    var beforePrevious: [Int] = []
    var previous = Array(0...b.count)
    for i in a.indices {
      var current = [i + 1]
      for j in b.indices {
        var best = min(current[j] + 1, previous[j + 1] + 1, previous[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, beforePrevious[j - 1] + 1) }
        current.append(best)
      }
      (beforePrevious, previous) = (previous, current)
    }
    return previous[b.count]
  }
}
