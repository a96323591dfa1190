import Editions
import Rendering

/// Writes the contents of a handbook: its parts, and what their headings say.
struct BookContents {
  private let scene: PageScene

  /// Writes for a book.
  init(_ scene: PageScene) { self.scene = scene }

  /// Writes them as a part of their own; `head` leads to the parts, which may lie in other files.
  func write(_ part: BookPart, of parts: [BookPart], into html: inout HTMLBuffer) {
    html.raw("<nav class=\"part contents\" id=\"")
    html.plain(part.id)
    html.raw("\" aria-labelledby=\"_contents-title\">\n<h2 id=\"_contents-title\">")
    html.text(part.title.text)
    html.raw("</h2>\n<ol>\n")
    for part in parts where part.kind != .contents {
      html.raw("<li class=\"")
      html.plain(part.kind.rawValue)
      html.raw("\">")
      link(part.id, part.title, &html)
      let entries = part.entries.filter { $0.id != nil }
      if !entries.isEmpty {
        html.raw("\n<ol>\n")
        for entry in entries {
          html.raw("<li>")
          link(entry.id ?? part.id, entry.title, &html)
          html.raw("</li>\n")
        }
        html.raw("</ol>\n")
      }
      html.raw("</li>\n")
    }
    html.raw("</ol>\n</nav>\n")
  }

  private func link(_ id: String, _ title: Passage, _ html: inout HTMLBuffer) {
    html.raw("<a href=\"#")
    html.plain(id)
    html.raw("\"")
    html.lang(scene.lang(title.language))
    html.raw("><span>")
    html.text(title.text)
    html.raw("</span></a>")
  }
}
