extension MarkdownTree {
  /// The tree as a Markdown document, which ends with a line ending unless it is empty.
  ///
  /// Read again it gives the same tree, but for what its author would not call text: raw HTML is left out, text
  /// around it joined; white space at the ends of a line goes; a line broken in a heading or cell is a space;
  /// numbered lists that nothing but HTML kept apart become one.
  ///
  /// The tree must not be nested deeper than documents may be that Tenet reads: 100 levels.
  package func markdown(resolver: some LinkResolver = UnchangedLinks()) -> String {
    let lines = MarkdownWriter(self, resolver).blocks(of: 0, between: [""])
    return lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
  }

  /// The tree as Markdown for one line, such as a heading: what ``contents(of:)`` gives.
  package func inlineMarkdown(resolver: some LinkResolver = UnchangedLinks()) -> String {
    MarkdownWriter(self, resolver).line(of: 0, .heading)
  }
}

extension String {
  /// The text as Markdown that shows it as it is, for the middle of a line.
  package var escapedForMarkdown: String { MarkdownEscape.text(self, .heading, isLineStart: false) }

  /// The text as a Markdown link to an address.
  package func markdownLink(to address: String) -> String {
    "[\(escapedForMarkdown)](\(MarkdownEscape.destination(address, hasTitle: false)))"
  }
}
