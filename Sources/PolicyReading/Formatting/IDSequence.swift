import PolicyModel

/// Ids made from titles, one after the other and none twice.
package struct IDSequence {
  private var taken: Set<Identifier>
  private static let fallback = Identifier(slugOf: "element", fallback: .preamble)

  /// Begins with those that are taken; a policy has a preamble whether it is written or not.
  package init(taken: Set<Identifier> = []) {
    self.taken = taken.union([.preamble])
  }

  /// Takes an id for itself; says whether it was free.
  package mutating func take(_ id: Identifier) -> Bool { taken.insert(id).inserted }

  /// The id of the next element: its title's, with a number where another element has that one.
  package mutating func next(for title: String) -> Identifier {
    let stem = Identifier(slugOf: title, fallback: Self.fallback)
    var id = stem
    var number = 2
    while !taken.insert(id).inserted {
      id = stem.numbered(number)
      number += 1
    }
    return id
  }
}
