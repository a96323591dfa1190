/// Puts both versions of an element's text together.
struct BodyRedline {
  private let alignment: DocumentAlignment
  private let oldText: BlockText?
  private let finder: BlockFinder?
  private let staying: StayingWords?
  private var blocks: [RedlineBlock] = []
  /// The next old token that has not been written.
  private var next = 0
  private var runs = RunWriter()

  /// The blocks of an element that is in the new version, in the old one, or in both.
  static func blocks(_ alignment: DocumentAlignment, old: Int?, new: Int?) -> [RedlineBlock] {
    guard let new else {
      guard let text = old.flatMap({ alignment.oldBodies[$0] }) else { return [] }
      return text.blocks.enumerated().map { position, block in
        let isMoved = alignment.movedTo[.init(element: old ?? 0, block: position)] != nil
        return whole(block, of: text, isMoved ? .movedAway : .deleted, .delete)
      }
    }
    guard let text = alignment.newBodies[new] else {
      let same = BlockText(body: alignment.new.elements[new].body)
      return same.blocks.map { whole($0, of: same, .equal, .equal) }
    }
    let oldText = old.flatMap { alignment.oldBodies[$0] }
    var redline = BodyRedline(
      alignment: alignment, oldText: oldText, finder: oldText.map { BlockFinder($0, 0..<$0.blocks.count) },
      staying: old.map { StayingWords(alignment, old: $0, new: new) })
    redline.write(text, of: new)
    return redline.blocks
  }

  private static func whole(
    _ block: TextBlock, of text: BlockText, _ fate: RedlineBlock.Fate, _ operation: WordEdit.Operation
  ) -> RedlineBlock {
    var runs = RunWriter()
    let cells = block.cells.map { cell in
      for token in cell {
        if operation == .equal { runs.keep(token, of: text) } else { runs.add(operation, token, of: text) }
      }
      return runs.finish()
    }
    return RedlineBlock(fate: fate, kind: block.kind, containers: block.containers, cells: cells)
  }

  private mutating func write(_ text: BlockText, of element: Int) {
    for (position, block) in text.blocks.enumerated() {
      let address = DocumentAlignment.BlockAddress(element: element, block: position)
      if let source = alignment.movedFrom[address], let from = alignment.oldBodies[source.element] {
        blocks.append(moved(block, of: text, element, from.blocks[source.block], from))
      } else {
        write(block, of: text)
      }
    }
    writeGone(before: oldText?.tokens.count ?? 0)
  }

  /// A block that stands in the element on both sides, or is new.
  private mutating func write(_ block: TextBlock, of text: BlockText) {
    let first = staying?.oldOfNew[block.tokens].lazy.compactMap { $0 }.first
    // Old blocks that are wholly gone are shown before the first word that stayed.
    if let first { writeGone(before: first) }
    var cells: [[RedlineRun]] = []
    var isChanged = false
    for (number, cell) in block.cells.enumerated() {
      for token in cell {
        guard let old = staying?.oldOfNew[token] else {
          runs.add(.insert, token, of: text)
          isChanged = true
          continue
        }
        isChanged = delete(before: old) || isChanged
        runs.keep(token, of: text, from: oldText?.tokens[old])
        next = old + 1
      }
      if number == block.cells.count - 1, first != nil {
        isChanged = delete(before: endOfOldBlock(after: block)) || isChanged
      }
      cells.append(runs.finish())
    }
    let fate: RedlineBlock.Fate =
      block.tokens.isEmpty ? .equal : first == nil ? .inserted : isChanged ? .changed : .equal
    blocks.append(RedlineBlock(fate: fate, kind: block.kind, containers: block.containers, cells: cells))
  }

  /// Writes the old tokens up to one as gone; true when there were any in the block being written.
  private mutating func delete(before token: Int) -> Bool {
    guard let text = oldText, let staying, next < token else { return false }
    let gone = (next..<token).filter { !staying.isStaying[$0] }
    for position in gone { runs.add(.delete, position, of: text) }
    next = token
    return !gone.isEmpty
  }

  private func gone(_ block: Int, of text: BlockText) -> RedlineBlock {
    let isMoved = staying?.fates[block] == .movedAway
    return Self.whole(text.blocks[block], of: text, isMoved ? .movedAway : .deleted, .delete)
  }

  /// Where the old block ends that the last word stood in, or a later new block goes on with it.
  private func endOfOldBlock(after block: TextBlock) -> Int {
    guard let text = oldText, let finder, let staying, next > 0 else { return next }
    let end = text.blocks[finder.block(next - 1)].tokens.upperBound
    let following = staying.oldOfNew[block.tokens.upperBound...].lazy.compactMap { $0 }.first
    return min(end, following ?? end)
  }

  /// Writes old blocks that have no word left here, up to a token.
  private mutating func writeGone(before token: Int) {
    guard let text = oldText, let staying else { return }
    for (position, block) in text.blocks.enumerated()
    where block.tokens.lowerBound >= next && block.tokens.upperBound <= token && !block.tokens.isEmpty {
      if case .stays = staying.fates[position] { continue }
      blocks.append(gone(position, of: text))
      next = block.tokens.upperBound
    }
  }

  /// A block that came from elsewhere, with what changed in it on the way.
  private func moved(
    _ block: TextBlock, of text: BlockText, _ element: Int, _ source: TextBlock, _ from: BlockText
  ) -> RedlineBlock {
    var runs = RunWriter()
    var next = source.tokens.lowerBound
    var cells: [[RedlineRun]] = []
    for (number, cell) in block.cells.enumerated() {
      for token in cell {
        let origin = Int(alignment.origins[element][token].token)
        guard origin >= next, source.tokens.contains(origin) else {
          runs.add(.insert, token, of: text)
          continue
        }
        for gone in next..<origin { runs.add(.delete, gone, of: from) }
        runs.keep(token, of: text, from: from.tokens[origin])
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
