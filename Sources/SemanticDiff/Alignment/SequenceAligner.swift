/// Aligns two sequences of keys: which item of the new one is which of the old one, in order.
///
/// The shortest edit script (E. W. Myers, *An O(ND) Difference Algorithm*, 1986) where it is short enough to be
/// found quickly; where it is not, the items that occur once on both sides are aligned first, and what lies between
/// them on its own. What still has too little in common is left unaligned, so that no input takes quadratic time.
struct SequenceAligner {
  private let old: [UInt64]
  private let new: [UInt64]
  private var oldOfNew: [Int32]

  /// The longest edit script that is searched for, in edits: its square bounds the work on a range.
  private static let longestScript = 320

  /// For each item of `new` the position of its item in `old`, or -1; positions only grow.
  static func align(_ old: [UInt64], _ new: [UInt64]) -> [Int32] {
    var aligner = SequenceAligner(old: old, new: new, oldOfNew: [Int32](repeating: -1, count: new.count))
    aligner.run()
    return aligner.oldOfNew
  }

  private typealias Pair = (old: Range<Int>, new: Range<Int>)

  private mutating func run() {
    var open: [Pair] = [(0..<old.count, 0..<new.count)]
    while let pair = open.popLast() {
      let rest = stripped(pair)
      guard !rest.old.isEmpty, !rest.new.isEmpty else { continue }
      if script(rest) { continue }
      open += between(anchors(rest), in: rest)
    }
  }

  /// Aligns what is equal at both ends; what lies between is left.
  private mutating func stripped(_ pair: Pair) -> Pair {
    var (oldStart, oldEnd) = (pair.old.lowerBound, pair.old.upperBound)
    var (newStart, newEnd) = (pair.new.lowerBound, pair.new.upperBound)
    while oldStart < oldEnd, newStart < newEnd, old[oldStart] == new[newStart] {
      oldOfNew[newStart] = Int32(oldStart)
      oldStart += 1
      newStart += 1
    }
    while oldStart < oldEnd, newStart < newEnd, old[oldEnd - 1] == new[newEnd - 1] {
      oldEnd -= 1
      newEnd -= 1
      oldOfNew[newEnd] = Int32(oldEnd)
    }
    return (oldStart..<oldEnd, newStart..<newEnd)
  }

  /// Aligns a range by its shortest edit script; false when that is too long.
  ///
  /// Items that the other side lacks are set aside first: they cannot be aligned, and only make the script longer.
  private mutating func script(_ pair: Pair) -> Bool {
    let (oldKept, newKept) = shared(pair)
    guard !oldKept.isEmpty, !newKept.isEmpty else { return true }
    let (n, m) = (oldKept.count, newKept.count)
    let most = min(n + m, Self.longestScript)
    let middle = most + 1
    var furthest = [Int32](repeating: -1, count: 2 * most + 3)
    var trace: [[Int32]] = []
    for d in 0...most {
      for k in stride(from: -d, through: d, by: 2) {
        let step = Self.step(onto: k, n, m) { d == 0 ? -1 : Int(furthest[middle + $0]) }
        var x = d == 0 ? 0 : step.x
        guard x >= 0 else {
          furthest[middle + k] = -1
          continue
        }
        var y = x - k
        while x < n, y < m, old[oldKept[x]] == new[newKept[y]] {
          x += 1
          y += 1
        }
        furthest[middle + k] = Int32(x)
        if x == n, y == m {
          follow(trace, d, (n, m), (oldKept, newKept))
          return true
        }
      }
      trace.append(Array(furthest[middle - d...middle + d]))
    }
    return false
  }

  /// The furthest point that one edit reaches on a diagonal, from its neighbours; -1 when none does.
  @inline(__always)
  private static func step(onto k: Int, _ n: Int, _ m: Int, _ reach: (Int) -> Int) -> (
    x: Int, isInsertion: Bool
  ) {
    let below = reach(k + 1)
    let beside = reach(k - 1)
    let inserted = below >= 0 && below - k <= m ? below : -1
    let deleted = beside >= 0 && beside < n ? beside + 1 : -1
    return deleted > inserted ? (deleted, false) : (inserted, true)
  }

  /// Walks the found script backwards and aligns what it kept.
  private mutating func follow(
    _ trace: [[Int32]], _ edits: Int, _ end: (x: Int, y: Int), _ kept: (old: [Int], new: [Int])
  ) {
    var (x, y) = end
    for d in stride(from: edits, through: 1, by: -1) {
      let row = trace[d - 1]
      let k = x - y
      let step = Self.step(onto: k, end.x, end.y) { abs($0) <= d - 1 ? Int(row[$0 + d - 1]) : -1 }
      while x > step.x {
        x -= 1
        y -= 1
        oldOfNew[kept.new[y]] = Int32(kept.old[x])
      }
      if step.isInsertion { y -= 1 } else { x -= 1 }
    }
    while x > 0, y > 0 {
      x -= 1
      y -= 1
      oldOfNew[kept.new[y]] = Int32(kept.old[x])
    }
  }

  /// The positions of those items that occur on both sides.
  private func shared(_ pair: Pair) -> (old: [Int], new: [Int]) {
    guard pair.old.count + pair.new.count > 24 else { return (Array(pair.old), Array(pair.new)) }
    let inOld = Set(old[pair.old])
    let inNew = Set(new[pair.new])
    return (pair.old.filter { inNew.contains(old[$0]) }, pair.new.filter { inOld.contains(new[$0]) })
  }

  /// Items that occur once on each side, as many as stand in the same order on both.
  private func anchors(_ pair: Pair) -> [(old: Int, new: Int)] {
    var places: [UInt64: (old: Int, new: Int)] = [:]
    places.reserveCapacity(pair.old.count + pair.new.count)
    for index in pair.old {
      places[old[index], default: (-1, -1)].old =
        places[old[index]].map { $0.old == -1 ? index : -2 } ?? index
    }
    for index in pair.new {
      places[new[index], default: (-1, -1)].new =
        places[new[index]].map { $0.new == -1 ? index : -2 } ?? index
    }
    let unique = places.values.filter { $0.old >= 0 && $0.new >= 0 }.sorted { $0.new < $1.new }
    let kept = LongestIncreasing.positions(unique.map(\.old))
    return kept.map { unique[$0] }
  }

  /// The ranges between anchors, which are aligned on the way.
  private mutating func between(_ anchors: [(old: Int, new: Int)], in pair: Pair) -> [Pair] {
    guard !anchors.isEmpty else { return [] }
    var ranges: [Pair] = []
    var (oldStart, newStart) = (pair.old.lowerBound, pair.new.lowerBound)
    for anchor in anchors {
      oldOfNew[anchor.new] = Int32(anchor.old)
      ranges.append((oldStart..<anchor.old, newStart..<anchor.new))
      (oldStart, newStart) = (anchor.old + 1, anchor.new + 1)
    }
    ranges.append((oldStart..<pair.old.upperBound, newStart..<pair.new.upperBound))
    return ranges.filter { !$0.old.isEmpty && !$0.new.isEmpty }
  }
}
