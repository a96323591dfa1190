/// Sets that grow by being joined (union–find with path halving).
struct DisjointSets {
  private var parents: [Int]

  /// Begins with each of `count` things in a set of its own.
  init(_ count: Int) { parents = Array(0..<count) }

  /// The thing that stands for a set.
  mutating func root(_ thing: Int) -> Int {
    var thing = thing
    while parents[thing] != thing {
      parents[thing] = parents[parents[thing]]
      thing = parents[thing]
    }
    return thing
  }

  /// Makes one set of two.
  mutating func join(_ a: Int, _ b: Int) {
    let (x, y) = (root(a), root(b))
    parents[max(x, y)] = min(x, y)
  }
}
