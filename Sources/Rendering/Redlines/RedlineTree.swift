import SemanticDiff

/// The blocks of a text as a tree again: quotes, lists, items and tables around what they hold.
indirect enum RedlineTree {
  /// A block.
  case block(RedlineBlock)
  /// What stands around blocks.
  case container(RedlineBlock.Container, [RedlineTree])

  /// Which text is wanted of two in one.
  enum Side {
    /// Both.
    case both
    /// The old one: what was inserted is left out.
    case old
    /// The new one: what was deleted is left out.
    case new
  }

  /// The trees of some blocks.
  static func trees(_ blocks: [RedlineBlock], _ side: Side) -> [RedlineTree] {
    trees(blocks.compactMap { $0.text(side) }[...], depth: 0)
  }

  private static func trees(_ blocks: ArraySlice<RedlineBlock>, depth: Int) -> [RedlineTree] {
    var trees: [RedlineTree] = []
    var rest = blocks
    while let block = rest.first {
      guard block.containers.count > depth else {
        trees.append(.block(block))
        rest = rest.dropFirst()
        continue
      }
      let container = block.containers[depth]
      let inside = rest.prefix { $0.containers.count > depth && $0.containers[depth] == container }
      trees.append(.container(container, Self.trees(inside, depth: depth + 1)))
      rest = rest.dropFirst(inside.count)
    }
    return trees
  }

  /// The blocks in it, in order.
  var blocks: [RedlineBlock] {
    switch self {
    case .block(let block): [block]
    case .container(_, let inside): inside.flatMap(\.blocks)
    }
  }
}

extension RedlineBlock {
  /// The block as one side has it; nil where that side has none of it.
  func text(_ side: RedlineTree.Side) -> RedlineBlock? {
    let left: WordEdit.Operation
    switch side {
    case .both: return self
    case .old:
      if fate == .inserted || fate == .movedHere { return nil }
      left = .insert
    case .new:
      if fate == .deleted || fate == .movedAway { return nil }
      left = .delete
    }
    return RedlineBlock(
      fate: fate, kind: kind, containers: containers,
      cells: cells.map { cell in cell.filter { $0.operation != left } })
  }

  /// The plain words, without what one operation did.
  func words(without operation: WordEdit.Operation) -> String {
    cells.map { cell in cell.filter { $0.operation != operation }.map(\.text).joined() }.joined(
      separator: " ")
  }

  /// Whether every word of it had the fate of the whole.
  var isWhole: Bool { [.inserted, .deleted, .movedHere, .movedAway].contains(fate) }
}
