import PolicyModel
import SemanticDiff

extension RedlineWriter {
  /// Writes what changed as one list with links to the elements; nothing when nothing changed.
  package func writeOverview(into html: inout HTMLBuffer) {
    let changed = shown.difference.redline.elements.filter { !$0.changes.isEmpty }
    let ofDocument = shown.documentChanges
    guard !changed.isEmpty || !ofDocument.isEmpty else { return }
    html.raw("<section class=\"overview\">\n<h2>")
    html.text(shown.words("diff-changes"))
    html.raw("</h2>\n<ul class=\"overview-list\">\n")
    if !ofDocument.isEmpty {
      item(ofDocument, into: &html) { html in html.text(shown.title) }
    }
    for element in changed {
      guard let current = element.shown else { continue }
      item(shown.changes(of: element), into: &html) { html in
        html.raw("<a href=\"#")
        html.plain(current.id.text)
        html.raw("\">")
        html.text(
          current.titleText.isEmpty ? shown.words("kind-\(current.kind.rawValue)") : current.titleText)
        html.raw("</a>")
      }
    }
    html.raw("</ul>\n</section>\n")
  }

  private func item(
    _ changes: [Change], into html: inout HTMLBuffer, title: (inout HTMLBuffer) -> Void
  ) {
    guard let level = changes.map(\.level).max() else { return }
    html.raw("<li class=\"overview-item\">")
    ChangeListWriter(phrases: shown.phrases).mark(level, into: &html)
    html.raw(" <span class=\"overview-title\">")
    title(&html)
    html.raw("</span> <span class=\"overview-kinds\">")
    html.text(changes.map(shown.phrases.kind).joined(separator: ", "))
    html.raw("</span></li>\n")
  }
}
