import PolicyModel

@testable import SemanticDiff

/// What one side of a redline says: every word of it that was not inserted, or not deleted, in order.
struct Sides {
  /// The elements of a side in the order of their document, each as id, title and text.
  static func texts(_ redline: Redline, leavingOut operation: WordEdit.Operation) -> [String: [String]] {
    var texts: [String: [String]] = [:]
    for element in redline.elements {
      let isThere = operation == .insert ? element.old != nil : element.new != nil
      guard isThere, let shown = operation == .insert ? element.old : element.new else { continue }
      var words = words(element.title, operation)
      for block in element.body {
        // What moved is shown whole where it stands now; where it stood it belongs to the old side only.
        switch (block.fate, operation) {
        case (.movedHere, .insert): continue
        case (.movedAway, .delete): continue
        case (.movedAway, _): words += block.cells.flatMap { Self.words($0, nil) }
        default: words += block.cells.flatMap { Self.words($0, operation) }
        }
      }
      texts[shown.id.text] = words
    }
    return texts
  }

  /// The elements whose words are not the same, with both.
  static func faults(_ a: [String: [String]], _ b: [String: [String]]) -> [String] {
    Set(a.keys).union(b.keys).sorted().filter { a[$0] != b[$0] }.map { id in
      "\(id): \((a[id] ?? []).joined(separator: " ")) ≠ \((b[id] ?? []).joined(separator: " "))"
    }
  }

  /// The same from the document itself.
  static func texts(_ document: ComparedDocument) -> [String: [String]] {
    var texts: [String: [String]] = [:]
    for element in document.elements {
      let (title, body) = (BlockText(title: element.title), BlockText(body: element.body))
      texts[element.id.text] = words(of: title) + words(of: body)
    }
    return texts
  }

  private static func words(_ runs: [RedlineRun], _ operation: WordEdit.Operation?) -> [String] {
    let text = runs.filter { $0.operation != operation }.map(\.text).joined()
    return words(of: BlockText(plain: text))
  }

  private static func words(of text: BlockText) -> [String] {
    text.tokens.indices.map { text.text($0) }.filter { $0 != "\n" }
  }
}
