import MarkdownTree
import PolicyModel
import SemanticDiff

/// Writes a redline as HTML: both versions in one text, or side by side.
///
/// `docs/templates.md` says what the HTML is.
/// The page around it has an `h1`, and the parts `shapes` and styles of every page; the HTML holds no further ids than
/// those of elements, and `_view-inline` and `_view-sides` for the choice between the two views.
package struct RedlineWriter {
  let shown: ShownDifference
  let inlines: RedlineInlines
  private let moved: MovedBlocks

  /// The fewest words of unchanged text that are folded away.
  static let foldedFrom = 30

  /// Writes for a page on which links become what `links` makes of them.
  package init(_ shown: ShownDifference, links: any LinkResolver) {
    self.shown = shown
    self.inlines = RedlineInlines(words: shown.words, links: links)
    self.moved = MovedBlocks(shown.difference.redline)
  }

  /// Writes for a page outside a site: links lead to elements on the page and to the world.
  package init(alone shown: ShownDifference) {
    let ids = shown.difference.redline.elements.compactMap { $0.shown?.id.text }
    self.init(shown, links: LoneRedlineLinks(ids: Set(ids)))
  }

  /// Writes both views, and the choice between them, which needs no script.
  package func writeViews(into html: inout HTMLBuffer) {
    let words = shown.words
    html.raw("<div class=\"redline-views\">\n<fieldset class=\"view-switch\"><legend>")
    html.text(words("view-switch"))
    html.raw("</legend>\n<label><input type=\"radio\" name=\"_view\" id=\"_view-inline\" checked> ")
    html.text(words("view-inline"))
    html.raw("</label>\n<label><input type=\"radio\" name=\"_view\" id=\"_view-sides\"> ")
    html.text(words("view-sides"))
    html.raw("</label>\n</fieldset>\n")
    writeInline(into: &html)
    writeSides(into: &html)
    html.raw("</div>\n")
  }

  /// Writes both versions in one text.
  package func writeInline(into html: inout HTMLBuffer) {
    html.raw("<div class=\"redline article\">\n")
    writeDocument(into: &html)
    var open: [Int] = []
    var ids: Set<Identifier> = []
    var heading = 1
    let kept = Set(shown.difference.redline.elements.compactMap(\.new?.id))
    for element in shown.difference.redline.elements {
      guard let current = element.shown else { continue }
      while let last = open.last, last >= element.depth {
        html.raw("</section>\n")
        open.removeLast()
      }
      open.append(element.depth)
      // Where something else has taken over an id, the one that is gone has none.
      let hasID = (element.new != nil || !kept.contains(current.id)) && ids.insert(current.id).inserted
      writeStart(element, current, hasID: hasID, into: &html)
      if !element.title.isEmpty, current.kind != .preamble {
        heading = min(element.depth + 1, heading + 1, 6)
        writeHead(element, current, level: heading, hasAnchor: hasID, into: &html)
      }
      ChangeListWriter(phrases: shown.phrases).write(shown.changes(of: element), into: &html)
      writeBody(element, current, firstHeading: min(heading + 1, 6), into: &html)
    }
    for _ in open { html.raw("</section>\n") }
    html.raw("</div>\n")
  }

  /// Writes what changed of the document as a whole, and the words of its title and summary that did.
  func writeDocument(into html: inout HTMLBuffer) {
    let changes = shown.documentChanges
    guard !changes.isEmpty else { return }
    html.raw("<div class=\"document-changes\">\n")
    ChangeListWriter(phrases: shown.phrases).write(changes, into: &html)
    let redline = shown.difference.redline
    for (key, runs) in [("metadata-title", redline.title), ("metadata-summary", redline.summary)]
    where runs.contains(where: { $0.operation != .equal }) {
      html.raw("<p><span class=\"document-label\">")
      html.text(shown.words(key).capitalisedFirst + ":")
      html.raw("</span> ")
      inlines.write(runs, .spoken, into: &html)
      html.raw("</p>\n")
    }
    html.raw("</div>\n")
  }

  private func writeStart(
    _ element: RedlineElement, _ current: ComparedElement, hasID: Bool, into html: inout HTMLBuffer
  ) {
    html.raw("<section class=\"element ")
    html.plain(current.kind.rawValue)
    if current.kind == .guideline, let strength = current.strength {
      html.raw(" ")
      html.plain(strength.rawValue)
    }
    html.raw(" ")
    html.plain(element.outcome.rawValue)
    html.raw("\"")
    if hasID {
      html.raw(" id=\"")
      html.plain(current.id.text)
      html.raw("\"")
    }
    html.raw(">\n")
  }

  private func writeHead(
    _ element: RedlineElement, _ current: ComparedElement, level: Int, hasAnchor: Bool,
    into html: inout HTMLBuffer
  ) {
    html.raw("<h")
    html.plain(String(level))
    html.raw(" class=\"element-head\">")
    if let label = ElementLabel(current.kind, current.strength) {
      html.label(label, shown.words)
      html.raw("<span class=\"hidden\">: </span>")
    }
    html.raw("<span class=\"title\"")
    html.lang(lang(current))
    html.raw(">")
    inlines.write(element.title, element.saying, into: &html)
    html.raw("</span></h")
    html.plain(String(level))
    html.raw(">\n")
    guard hasAnchor else { return }
    html.raw("<a class=\"anchor\" href=\"#")
    html.plain(current.id.text)
    html.raw("\" aria-label=\"")
    html.text(shown.words("link-to", ["title": current.titleText]))
    html.raw("\"><svg class=\"icon\" aria-hidden=\"true\"><use href=\"#_link\"/></svg></a>\n")
  }

  private func writeBody(
    _ element: RedlineElement, _ current: ComparedElement, firstHeading: Int, into html: inout HTMLBuffer
  ) {
    if element.outcome == .added || element.outcome == .removed, !element.body.isEmpty {
      html.raw("<p class=\"fate whole\">")
      html.text(
        shown.words(element.outcome == .added ? "redline-new-element" : "redline-gone-element"))
      html.raw("</p>\n")
    }
    guard !element.body.isEmpty else { return }
    let isFolded = element.outcome == .unchanged && element.wordCount >= Self.foldedFrom
    if isFolded { writeFoldStart(current, into: &html) }
    html.raw("<div class=\"body\"")
    html.lang(lang(current))
    html.raw(">\n")
    RedlineBody(inlines: inlines, moved: moved, side: .both, saying: element.saying)
      .write(element.body, firstHeading: firstHeading, into: &html)
    html.raw("</div>\n")
    if isFolded { html.raw("</details>\n") }
  }

  /// The language of an element where it is not that of the words around it.
  func lang(_ element: ComparedElement) -> String? {
    element.language == shown.words.language || element.language == .undetermined ? nil : element.language.tag
  }

  func writeFoldStart(_ current: ComparedElement, into html: inout HTMLBuffer) {
    html.raw("<details class=\"fold\">\n<summary>")
    html.text(shown.words("redline-unchanged"))
    if !current.titleText.isEmpty {
      html.raw("<span class=\"hidden\">: ")
      html.text(current.titleText)
      html.raw("</span>")
    }
    html.raw("</summary>\n")
  }

  func body(_ side: RedlineTree.Side, _ saying: RedlineInlines.Saying) -> RedlineBody {
    RedlineBody(inlines: inlines, moved: moved, side: side, saying: saying)
  }
}

extension RedlineElement {
  /// What a page says became of an element.
  enum Outcome: String {
    case added
    case removed
    case changed
    case unchanged
  }

  /// What became of it.
  var outcome: Outcome {
    switch fate {
    case .added: .added
    case .removed: .removed
    case .kept:
      changes.isEmpty && body.allSatisfy { $0.fate == .equal } && title.allSatisfy { $0.operation == .equal }
        ? .unchanged : .changed
    }
  }

  /// Whether what became of its words is said of each, or of the whole.
  var saying: RedlineInlines.Saying { outcome == .added || outcome == .removed ? .silent : .spoken }

  /// How many words its text has.
  var wordCount: Int {
    body.reduce(0) { count, block in
      count + block.words(without: .delete).split(whereSeparator: \.isWhitespace).count
    }
  }
}
