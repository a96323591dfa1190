import PolicyModel
import SemanticDiff

extension RedlineWriter {
  /// Writes the two versions beside each other, element by element; on narrow screens under each other.
  package func writeSides(into html: inout HTMLBuffer) {
    html.raw("<div class=\"redline-sides\">\n")
    writeDocument(into: &html)
    var level = 1
    for element in shown.difference.redline.elements {
      guard let current = element.shown else { continue }
      html.raw("<section class=\"pair ")
      html.plain(element.outcome.rawValue)
      html.raw("\">\n")
      level = min(element.depth + 1, level + 1, 6)
      if element.outcome == .unchanged {
        writeUnchanged(element, current, level: level, into: &html)
      } else {
        writeHeadline(current, level: level, into: &html)
        ChangeListWriter(phrases: shown.phrases).write(shown.changes(of: element), into: &html)
        write(element, element.old, .old, level: level, into: &html)
        write(element, element.new, .new, level: level, into: &html)
      }
      html.raw("</section>\n")
    }
    html.raw("</div>\n")
  }

  private func writeUnchanged(
    _ element: RedlineElement, _ current: ComparedElement, level: Int, into html: inout HTMLBuffer
  ) {
    writeHeadline(current, level: level, into: &html)
    guard !element.body.isEmpty else { return }
    writeFoldStart(current, into: &html)
    html.raw("<div class=\"body\"")
    html.lang(lang(current))
    html.raw(">\n")
    body(.new, .spoken).write(element.body, firstHeading: min(level + 1, 6), into: &html)
    html.raw("</div>\n</details>\n")
  }

  /// The heading over both sides: the title as it is now, or as it was where it is gone.
  private func writeHeadline(_ current: ComparedElement, level: Int, into html: inout HTMLBuffer) {
    html.raw("<h")
    html.plain(String(level))
    html.raw(" class=\"pair-title\">")
    html.text(current.titleText.isEmpty ? shown.words("kind-\(current.kind.rawValue)") : current.titleText)
    html.raw("</h")
    html.plain(String(level))
    html.raw(">\n")
  }

  private func write(
    _ element: RedlineElement, _ version: ComparedElement?, _ side: RedlineTree.Side, level: Int,
    into html: inout HTMLBuffer
  ) {
    html.raw(side == .old ? "<div class=\"side was\">\n" : "<div class=\"side now\">\n")
    html.raw("<p class=\"side-label\">")
    html.text(shown.words(side == .old ? "diff-from" : "diff-to"))
    html.raw("</p>\n")
    if let version {
      if !version.titleText.isEmpty {
        html.raw("<p class=\"side-title\">")
        if let label = ElementLabel(version.kind, version.strength) {
          html.label(label, shown.words)
          html.raw("<span class=\"hidden\">: </span> ")
        }
        let runs = element.title.filter { $0.operation != (side == .old ? .insert : .delete) }
        inlines.write(runs, element.saying, into: &html)
        html.raw("</p>\n")
      }
      html.raw("<div class=\"body\"")
      html.lang(lang(version))
      html.raw(">\n")
      body(side, element.saying).write(element.body, firstHeading: min(level + 1, 6), into: &html)
      html.raw("</div>\n")
    } else {
      html.raw("<p class=\"note\">")
      html.text(shown.words("redline-not-there"))
      html.raw("</p>\n")
    }
    html.raw("</div>\n")
  }
}
