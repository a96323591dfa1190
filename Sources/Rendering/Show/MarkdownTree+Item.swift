import MarkdownTree

extension MarkdownTree {
  /// The text as an item of a list in Markdown, behind a mark of its own: `* **A:** We ask first`.
  package func markdownItem(_ mark: String, resolver: any LinkResolver) -> String {
    let text = markdown(resolver: resolver)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    return (["* \(mark) \(lines.first ?? "")"] + lines.dropFirst().map { $0.isEmpty ? "" : "  \($0)" })
      .joined(separator: "\n")
  }
}
