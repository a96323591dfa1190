import PolicyModel
import SemanticDiff

/// Writes changes as a list in words: how much each matters, what happened, from what to what, whom it concerns, why.
struct ChangeListWriter {
  let phrases: ChangePhrases

  /// Writes the changes of an element; nothing when there are none.
  func write(_ changes: [Change], into html: inout HTMLBuffer) {
    guard !changes.isEmpty else { return }
    html.raw("<ul class=\"changes\">\n")
    for change in changes { write(change, into: &html) }
    if let affects = phrases.affects(changes) {
      html.raw("<li class=\"change-affects\">")
      html.text(affects + ".")
      html.raw("</li>\n")
    }
    html.raw("</ul>\n")
  }

  private func write(_ change: Change, into html: inout HTMLBuffer) {
    html.raw("<li class=\"change ")
    html.plain(change.kind.rawValue)
    html.raw("\">")
    mark(change.level, into: &html)
    html.raw(" <span class=\"change-text\"><strong>")
    html.text(phrases.kind(change))
    html.raw("</strong>")
    if let detail = phrases.detail(change) { html.text(": \(detail)") }
    html.text(".")
    html.raw("</span></li>\n")
  }

  /// Writes how much a change matters, in form and in words.
  func mark(_ level: ChangeLevel, into html: inout HTMLBuffer) {
    html.raw("<span class=\"level ")
    html.plain(level.rawValue)
    html.raw("\"><svg class=\"shape\" aria-hidden=\"true\"><use href=\"#_level-")
    html.plain(level.rawValue)
    html.raw("\"/></svg>")
    html.text(phrases.level(level))
    html.raw("</span>")
  }
}
