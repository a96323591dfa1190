/// Puts both versions of an element's text together.
struct BodyRedline {
  private let alignment: DocumentAlignment
  private let oldIndex: Int?
  private let newIndex: Int?
  private let oldText: BlockText?
  private let finder: BlockFinder?
  private var blocks: [RedlineBlock] = []
  /// The next old token that has not been written.
  private var next = 0
  private var runs = RunWriter()

  /// The blocks of an element that is in the new version, in the old one, or in both.
  static func blocks(_ alignment: DocumentAlignment, old: Int?, new: Int?) -> [RedlineBlock] {
    let text = old.flatMap { alignment.oldBodies[$0] }
    var redline = BodyRedline(
      alignment: alignment, oldIndex: old, newIndex: new, oldText: text,
      finder: text.map { BlockFinder($0, 0..<$0.blocks.count) })
    redline.run()
    return redline.blocks
  }

  private mutating func run() {
    guard let newIndex else { return finishOld() }
    guard let text = alignment.newBodies[newIndex] else {
      let same = BlockText(body: alignment.new.elements[newIndex].body)
      blocks = same.blocks.map { block in whole(block, of: same, .equal, .equal) }
      return
    }
    for (position, block) in text.blocks.enumerated() {
      let address = DocumentAlignment.BlockAddress(element: newIndex, block: position)
      if let source = alignment.movedFrom[address], let from = alignment.oldBodies[source.element] {
        // What was gone before this place is shown before it.
        blocks.append(moved(block, of: text, newIndex, from.blocks[source.block], from))
      } else {
        write(block, of: text, newIndex)
      }
    }
    finishOld()
  }

  private func whole(
    _ block: TextBlock, of text: BlockText, _ fate: RedlineBlock.Fate, _ operation: WordEdit.Operation
  ) -> RedlineBlock {
    var runs = RunWriter()
    let cells = block.cells.map { cell in
      for token in cell { runs.add(operation, token, of: text) }
      return runs.finish()
    }
    return RedlineBlock(fate: fate, kind: block.kind, containers: block.containers, cells: cells)
  }

  /// A block that stands in the element on both sides, or is new.
  private mutating func write(_ block: TextBlock, of text: BlockText, _ newIndex: Int) {
    let origins = alignment.origins[newIndex]
    let first = block.tokens.first { isHere(origins[$0]) }
    // Old blocks that are wholly gone are shown before the first word that stayed.
    if let first { writeGone(before: Int(origins[first].token)) }
    var cells: [[RedlineRun]] = []
    var isChanged = false
    var isKept = false
    for (number, cell) in block.cells.enumerated() {
      for token in cell {
        guard isHere(origins[token]) else {
          runs.add(.insert, token, of: text)
          isChanged = true
          continue
        }
        isKept = true
        isChanged = delete(before: Int(origins[token].token)) || isChanged
        runs.add(.equal, token, of: text)
        next = Int(origins[token].token) + 1
      }
      if number == block.cells.count - 1, isKept {
        isChanged = deleteRestOfBlock(text, after: block, newIndex) || isChanged
      }
      cells.append(runs.finish())
    }
    let fate: RedlineBlock.Fate =
      block.tokens.isEmpty ? .equal : !isKept ? .inserted : isChanged ? .changed : .equal
    blocks.append(RedlineBlock(fate: fate, kind: block.kind, containers: block.containers, cells: cells))
  }

  private func isHere(_ origin: DocumentAlignment.TokenAddress) -> Bool {
    Int(origin.element) == oldIndex && origin.token >= 0 && Int(origin.token) >= next && !isMoved(origin)
  }

  private func isMoved(_ origin: DocumentAlignment.TokenAddress) -> Bool {
    guard !alignment.movedTo.isEmpty, let finder else { return false }
    return alignment.movedTo[.init(element: Int(origin.element), block: finder.block(Int(origin.token)))]
      != nil
  }

  /// Writes the old tokens up to one as gone; true when there were any.
  private mutating func delete(before token: Int) -> Bool {
    guard let text = oldText, next < token else { return false }
    var any = false
    for gone in next..<token where !alignment.isKept[oldIndex ?? 0][gone] {
      runs.add(.delete, gone, of: text)
      any = true
    }
    next = token
    return any
  }

  /// Writes the rest of the old block that the last word stood in, unless a later new block goes on with it.
  private mutating func deleteRestOfBlock(_ text: BlockText, after block: TextBlock, _ newIndex: Int) -> Bool
  {
    guard let old = oldText, let finder, next > 0 else { return false }
    var end = old.blocks[finder.block(next - 1)].tokens.upperBound
    if let following = alignment.origins[newIndex][block.tokens.upperBound...].first(where: isHere) {
      end = min(end, Int(following.token))
    }
    return delete(before: end)
  }

  /// Writes old blocks that have no word left here, up to a token.
  private mutating func writeGone(before token: Int) {
    guard let text = oldText, let oldIndex else { return }
    for (position, block) in text.blocks.enumerated()
    where block.tokens.lowerBound >= next && block.tokens.upperBound <= token {
      let isMoved = alignment.movedTo[.init(element: oldIndex, block: position)] != nil
      guard isMoved || block.tokens.allSatisfy({ !alignment.isKept[oldIndex][$0] }), !block.tokens.isEmpty
      else {
        continue
      }
      blocks.append(whole(block, of: text, isMoved ? .movedAway : .deleted, .delete))
      next = block.tokens.upperBound
    }
  }

  private mutating func finishOld() {
    guard let text = oldText else { return }
    writeGone(before: text.tokens.count)
  }

  /// A block that came from elsewhere, with what changed in it on the way.
  private func moved(
    _ block: TextBlock, of text: BlockText, _ newIndex: Int, _ source: TextBlock, _ from: BlockText
  ) -> RedlineBlock {
    var runs = RunWriter()
    var next = source.tokens.lowerBound
    var cells: [[RedlineRun]] = []
    for (number, cell) in block.cells.enumerated() {
      for token in cell {
        let origin = Int(alignment.origins[newIndex][token].token)
        guard origin >= next, source.tokens.contains(origin) else {
          runs.add(.insert, token, of: text)
          continue
        }
        for gone in next..<origin { runs.add(.delete, gone, of: from) }
        runs.add(.equal, token, of: text)
        next = origin + 1
      }
      if number == block.cells.count - 1 {
        for gone in next..<source.tokens.upperBound { runs.add(.delete, gone, of: from) }
      }
      cells.append(runs.finish())
    }
    return RedlineBlock(fate: .movedHere, kind: block.kind, containers: block.containers, cells: cells)
  }
}
