/// Finds elements that became several, and several that became one, by where their words went.
struct SplitFinder {
  /// One element that became several, or the other way round.
  struct Finding {
    let kind: ChangeKind
    /// The elements of the old version.
    let old: [Int]
    /// The elements of the new version; the first is the one that is told about.
    let new: [Int]
  }

  private let alignment: DocumentAlignment

  /// The splits and merges of an alignment.
  static func find(_ alignment: DocumentAlignment) -> [Finding] {
    let finder = SplitFinder(alignment: alignment)
    return finder.splits() + finder.merges()
  }

  /// New elements most of whose words came from an element that is there still, or that went to several.
  private func splits() -> [Finding] {
    var parts: [Int: [Int]] = [:]
    for (position, text) in alignment.newBodies.enumerated() {
      guard let text, alignment.oldOfNew[position] == nil else { continue }
      var counts: [Int: Int] = [:]
      var words = 0
      for (token, origin) in alignment.origins[position].enumerated() where text.tokens[token].kind != .sign {
        words += 1
        if origin != .nowhere { counts[Int(origin.element), default: 0] += 1 }
      }
      let source = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
      if let source, words >= 4, source.value * 10 >= words * 6 {
        parts[source.key, default: []].append(position)
      }
    }
    return parts.sorted { $0.key < $1.key }.compactMap { source, positions in
      if let kept = alignment.newOfOld[source] {
        return Finding(kind: .split, old: [source], new: [kept] + positions)
      }
      return positions.count > 1 ? Finding(kind: .split, old: [source], new: positions) : nil
    }
  }

  /// Old elements that are gone and most of whose words stand in one that is there.
  private func merges() -> [Finding] {
    var went: [Int: [Int: Int]] = [:]
    for (position, text) in alignment.newBodies.enumerated() {
      guard let text else { continue }
      for (token, origin) in alignment.origins[position].enumerated()
      where origin != .nowhere && text.tokens[token].kind != .sign {
        if alignment.newOfOld[Int(origin.element)] == nil {
          went[Int(origin.element), default: [:]][position, default: 0] += 1
        }
      }
    }
    var parts: [Int: [Int]] = [:]
    for (source, counts) in went.sorted(by: { $0.key < $1.key }) {
      guard let text = alignment.oldBodies[source] else { continue }
      let words = text.tokens.count { $0.kind != .sign }
      let target = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
      if let target, words >= 4, target.value * 10 >= words * 6 {
        parts[target.key, default: []].append(source)
      }
    }
    return parts.sorted { $0.key < $1.key }.compactMap { target, sources in
      let kept = alignment.oldOfNew[target].map { [$0] } ?? []
      let all = kept + sources
      return all.count > 1 ? Finding(kind: .merged, old: all, new: [target]) : nil
    }
  }
}
