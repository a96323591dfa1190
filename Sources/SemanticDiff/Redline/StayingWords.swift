/// Which words of an element's text stayed in it, in their order; all others came, went, or went elsewhere.
struct StayingWords {
  /// What became of a block of the old text.
  enum Fate {
    /// Some of its words stayed.
    case stays
    /// It stands elsewhere now.
    case movedAway
    /// None of its words stayed.
    case gone
  }

  /// For each token of the new text the token of the old one that it is; nil where it came.
  let oldOfNew: [Int?]
  /// Whether each token of the old text stayed.
  let isStaying: [Bool]
  /// The fates of the old text's blocks.
  let fates: [Fate]

  /// Finds them for an element of both versions.
  init(_ alignment: DocumentAlignment, old oldIndex: Int, new newIndex: Int) {
    let old = alignment.oldBodies[oldIndex]
    let finder = old.map { BlockFinder($0, 0..<$0.blocks.count) }
    func isMoved(_ block: Int) -> Bool {
      alignment.movedTo[.init(element: oldIndex, block: block)] != nil
    }
    var next = 0
    var isStaying = [Bool](repeating: false, count: old?.tokens.count ?? 0)
    oldOfNew = alignment.origins[newIndex].map { origin in
      let token = Int(origin.token)
      guard Int(origin.element) == oldIndex, token >= next, let finder,
        alignment.movedTo.isEmpty || !isMoved(finder.block(token))
      else { return nil }
      next = token + 1
      isStaying[token] = true
      return token
    }
    self.isStaying = isStaying
    fates = (old?.blocks ?? []).enumerated().map { position, block in
      isMoved(position) ? .movedAway : block.tokens.contains { isStaying[$0] } ? .stays : .gone
    }
  }
}
