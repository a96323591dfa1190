import MarkdownTree
import SemanticDiff

/// Writes the words of a redline as HTML: what came in `<ins>`, what went in `<del>`, each tag whole.
///
/// Screen readers say nothing of either tag, so what happened is there in words, which the eye does not see.
struct RedlineInlines {
  let words: Words
  let links: any LinkResolver

  /// Whether what happened is said in words beside the tags.
  enum Saying {
    /// It is.
    case spoken
    /// It is not, since it was said of the whole.
    case silent
  }

  /// Writes runs.
  func write(_ runs: [RedlineRun], _ saying: Saying, into html: inout HTMLBuffer) {
    var rest = runs[...]
    var isInChange = false
    while let first = rest.first {
      let stretch = rest.prefix { $0.operation == first.operation }
      rest = rest.dropFirst(stretch.count)
      switch first.operation {
      case .equal:
        isInChange = false
        write(stretch, into: &html)
        continue
      case .delete: html.raw("<del>")
      case .insert: html.raw("<ins>")
      }
      if saying == .spoken {
        say((isInChange ? ", " : " ") + words(key(first.operation)) + " ", into: &html)
      }
      write(stretch, into: &html)
      isInChange = true
      let next = rest.first?.operation
      if saying == .spoken, next == .equal { say(", \(words("redline-end")), ", into: &html) }
      if first.operation == .delete { html.raw("</del>") } else { html.raw("</ins>") }
    }
  }

  private func key(_ operation: WordEdit.Operation) -> String {
    operation == .delete ? "redline-removed" : "redline-added"
  }

  private func say(_ text: String, into html: inout HTMLBuffer) {
    html.raw("<span class=\"hidden\">")
    html.text(text)
    html.raw("</span>")
  }

  private func write(_ runs: ArraySlice<RedlineRun>, into html: inout HTMLBuffer) {
    for run in runs { write(run, into: &html) }
  }

  private func write(_ run: RedlineRun, into html: inout HTMLBuffer) {
    if run.style.contains(.lineBreak) {
      html.raw("<br />\n")
      return
    }
    let isLink = run.destination.map { !run.style.contains(.image) && open($0, into: &html) } ?? false
    let tags: [(RedlineRun.Style, StaticString, StaticString)] = [
      (.strong, "<strong>", "</strong>"), (.emphasis, "<em>", "</em>"), (.code, "<code>", "</code>"),
    ]
    let wanted = tags.filter { run.style.contains($0.0) }
    for tag in wanted { html.raw(tag.1) }
    if run.style.contains(.image) {
      html.text("[\(words("redline-picture", ["text": run.text]))]")
    } else {
      html.text(run.text)
    }
    for tag in wanted.reversed() { html.raw(tag.2) }
    if isLink { html.raw("</a>") }
  }

  /// Begins a link where it may lead; says whether it did.
  private func open(_ destination: String, into html: inout HTMLBuffer) -> Bool {
    switch links.resolve(link: Array(destination.utf8)[...]) {
    case .dropped: return false
    case .unchanged: link(Array(destination.utf8), [], into: &html)
    case .replaced(let destination, let attributes): link(destination, attributes, into: &html)
    }
    return true
  }

  private func link(_ address: [UInt8], _ attributes: [HTMLAttribute], into html: inout HTMLBuffer) {
    html.raw("<a href=\"")
    if !HTMLEscape.isDangerous(address[...]) { HTMLEscape.address(address[...], into: &html.bytes) }
    html.raw("\"")
    for attribute in attributes {
      html.raw(" ")
      html.plain(attribute.name)
      html.raw("=\"")
      html.text(attribute.value)
      html.raw("\"")
    }
    html.raw(">")
  }
}
