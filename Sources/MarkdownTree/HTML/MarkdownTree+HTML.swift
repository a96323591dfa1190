extension MarkdownTree {
  /// Adds the tree's HTML to bytes; without a resolver and options, what libcmark writes.
  package func writeHTML(
    into bytes: inout [UInt8], options: HTMLOptions = HTMLOptions(),
    resolver: any LinkResolver = UnchangedLinks()
  ) {
    HTMLWriter.write(self, into: &bytes, options: options, resolver: resolver)
  }

  /// The tree as HTML.
  package func html(
    options: HTMLOptions = HTMLOptions(), resolver: any LinkResolver = UnchangedLinks()
  ) -> String {
    var bytes: [UInt8] = []
    writeHTML(into: &bytes, options: options, resolver: resolver)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The tree as HTML that may stand inside a line: no `<p>` around its paragraphs.
  ///
  /// Meant for what ``contents(of:)`` gives for a heading or paragraph.
  package func inlineHTML(resolver: any LinkResolver = UnchangedLinks()) -> String {
    html(options: HTMLOptions(paragraphs: .contentOnly), resolver: resolver)
  }
}
