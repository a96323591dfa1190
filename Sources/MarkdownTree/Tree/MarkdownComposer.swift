import SourceText

/// Makes a tree node by node, for text that was not written as Markdown.
package struct MarkdownComposer {
  private var draft = TreeDraft(byteCount: 0)

  /// Begins a document.
  package init() { draft.begin(.document) }

  /// Adds a node whose children follow, until ``end()``; a link's address is its literal, its title the detail.
  package mutating func begin(_ kind: MarkdownNode.Kind, literal: String = "", detail: String? = nil) {
    let (literal, detail) = append(literal, detail)
    draft.begin(kind, literal: literal, detail: detail)
  }

  /// Ends the node begun last.
  package mutating func end() { draft.close(at: .start) }

  /// Adds a node without children: text, code, a broken line.
  package mutating func add(_ kind: MarkdownNode.Kind, literal: String = "", detail: String? = nil) {
    let (literal, detail) = append(literal, detail)
    draft.add(kind, literal: literal, detail: detail, at: .start)
  }

  /// The finished tree, which has no positions.
  package consuming func finish() -> MarkdownTree {
    draft.close(at: .start)
    return draft.finish().withoutPositions()
  }

  private mutating func append(_ literal: String, _ detail: String?) -> (literal: Int, detail: Int?) {
    draft.append(Array(literal.utf8)[...])
    if let detail { draft.append(Array(detail.utf8)[...]) }
    return (literal.utf8.count, detail?.utf8.count)
  }
}

extension MarkdownList {
  /// A list of bullets; with a first number, a list that counts from there.
  package init(countingFrom start: Int?, isTight: Bool) {
    self.init(marker: start == nil ? .bullet : .period, isTight: isTight, start: Int32(clamping: start ?? 0))
  }
}
