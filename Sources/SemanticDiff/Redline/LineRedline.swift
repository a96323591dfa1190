internal import MarkdownTree

/// Puts both versions of a line together: a title, a summary.
enum LineRedline {
  /// The runs of a title; nil for a side that has none.
  static func runs(_ old: MarkdownTree?, _ new: MarkdownTree?) -> [RedlineRun] {
    if let old, let new, old.isSame(as: new) {
      let text = BlockText(title: new)
      return runs(text, text)
    }
    return runs(BlockText(title: old ?? .empty), BlockText(title: new ?? .empty))
  }

  /// The runs of a plain text.
  static func runs(_ old: String, _ new: String) -> [RedlineRun] {
    old == new && !old.contains("  ")
      ? (new.isEmpty ? [] : [RedlineRun(.equal, new)])
      : runs(BlockText(plain: old), BlockText(plain: new))
  }

  private static func runs(_ old: BlockText, _ new: BlockText) -> [RedlineRun] {
    var runs = RunWriter()
    var next = 0
    let matches = SequenceAligner.align(old.tokens.map(\.key), new.tokens.map(\.key))
    for (token, match) in matches.enumerated() {
      guard match >= 0 else {
        runs.add(.insert, token, of: new)
        continue
      }
      for gone in next..<Int(match) { runs.add(.delete, gone, of: old) }
      runs.keep(token, of: new, from: old.tokens[Int(match)])
      next = Int(match) + 1
    }
    for gone in next..<old.tokens.count { runs.add(.delete, gone, of: old) }
    return runs.finish()
  }
}
