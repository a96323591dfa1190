import JSONText
import SemanticDiff

/// Writes the blocks of a redline for Word.
struct TrackedBlocks {
  let inlines: TrackedInlines

  /// Trees as blocks of pandoc's; headings go on from `headingsBelow` without a gap.
  func json(_ trees: [RedlineTree], headingsBelow level: inout Int) -> [JSON] {
    trees.flatMap { json($0, &level, isQuoted: false) }
  }

  private func json(_ tree: RedlineTree, _ level: inout Int, isQuoted: Bool) -> [JSON] {
    switch tree {
    case .block(let block): return json(block, &level, isQuoted: isQuoted)
    case .container(.quote, let inside):
      // Raw paragraphs bear the style of a quotation themselves.
      return [PandocJSON.node("BlockQuote", .array(inside.flatMap { json($0, &level, isQuoted: true) }))]
    case .container(.bullets, let inside):
      return [PandocJSON.node("BulletList", .array(inside.map { .array(item($0, &level)) }))]
    case .container(.numbers(_, let start), let inside):
      let style: JSON = [.number(start), ["t": "Decimal"], ["t": "Period"]]
      return [PandocJSON.node("OrderedList", [style, .array(inside.map { .array(item($0, &level)) })])]
    case .container(.item, let inside):
      return inside.flatMap { json($0, &level, isQuoted: isQuoted) }
    case .container(.table, let inside): return [table(inside.flatMap(\.blocks))]
    }
  }

  /// What stands in an item: a single paragraph close to its neighbours, several with space between.
  private func item(_ tree: RedlineTree, _ level: inout Int) -> [JSON] {
    let inside = if case .container(.item, let inside) = tree { inside } else { [tree] }
    let paragraphs = inside.count { if case .block = $0 { true } else { false } }
    return inside.flatMap { tree -> [JSON] in
      guard case .block(let block) = tree, block.kind == .paragraph else {
        return json(tree, &level, isQuoted: false)
      }
      return [
        PandocJSON.node(
          paragraphs == 1 ? "Plain" : "Para", .array(inlines.json(block.tracked.flatMap(\.self))))
      ]
    }
  }

  private func json(_ block: RedlineBlock, _ level: inout Int, isQuoted: Bool) -> [JSON] {
    let runs = block.tracked.flatMap(\.self)
    switch block.kind {
    case .row: return [table([block])]
    case .rule: return [["t": "HorizontalRule"]]
    case .heading:
      let heading = min(level + 1, 6)
      if let operation = block.operation {
        return [inlines.paragraph(runs, style: "Heading\(heading)", operation)]
      }
      return [PandocJSON.heading(heading, inlines.json(runs))]
    case .code:
      // A line of code is a paragraph; pandoc's own code blocks hold no changes.
      return RedlineBlock(fate: block.fate, kind: block.kind, containers: [], cells: [runs]).codeLines.map {
        line in
        block.operation.map { inlines.paragraph(line, style: "SourceCode", $0) }
          ?? PandocJSON.paragraph(inlines.json(line))
      }
    case .paragraph:
      if let operation = block.operation {
        return [inlines.paragraph(runs, style: isQuoted ? "BlockText" : "BodyText", operation)]
      }
      return [PandocJSON.paragraph(inlines.json(runs))]
    }
  }

  private func table(_ rows: [RedlineBlock]) -> JSON {
    let header = rows.prefix { $0.kind == .row(isHeader: true) }
    func cells(_ row: RedlineBlock) -> [JSON] {
      row.tracked.map { PandocJSON.node("Plain", .array(inlines.json($0))) }
    }
    return PandocJSON.table(
      header: header.map(cells), body: rows.dropFirst(header.count).map(cells),
      columns: rows.map(\.cells.count).max() ?? 0)
  }
}

extension RedlineBlock {
  /// The words with the changes that give both versions: what was moved goes in one place and comes in the other.
  fileprivate var tracked: [[RedlineRun]] {
    guard let operation else { return cells }
    let left: WordEdit.Operation = operation == .insert ? .delete : .insert
    return cells.map { cell in
      cell.filter { $0.operation != left }.map { run in
        RedlineRun(operation, run.text, style: run.style, destination: run.destination)
      }
    }
  }

  /// What happened to all of it; nil where some of it stayed.
  fileprivate var operation: WordEdit.Operation? {
    switch fate {
    case .equal, .changed: nil
    case .inserted, .movedHere: .insert
    case .deleted, .movedAway: .delete
    }
  }
}
