import Editions
import PolicyModel

/// Writes a policy's table of contents: what stands at level 2, and under it level 3.
struct ContentsWriter {
  private let scene: PageScene

  /// Writes for a page.
  init(_ scene: PageScene) { self.scene = scene }

  /// The list; nil when there are fewer than two headings to choose between.
  func html(_ elements: [EditionElement]) -> String? {
    let headed = elements.filter { $0.kind != .preamble }
    guard headed.subtrees.count >= 2 else { return nil }
    var html = HTMLBuffer()
    write(headed, into: &html)
    return html.string
  }

  private func write(_ elements: [EditionElement], into html: inout HTMLBuffer) {
    html.raw("<ul>\n")
    for element in elements {
      html.raw("<li><a href=\"#")
      html.plain(element.id.text)
      html.raw("\"")
      html.lang(scene.lang(element.title.language))
      html.raw(">")
      if let label = ElementLabel(element.kind, element.strength) {
        html.raw("<svg class=\"shape ")
        html.plain(label.name)
        html.raw("\" aria-hidden=\"true\"><use href=\"#_")
        html.plain(label.name)
        html.raw("\"/></svg>")
      }
      html.text(element.title.text)
      html.raw("</a>")
      if !element.children.isEmpty {
        html.raw("\n")
        write(element.children, into: &html)
      }
      html.raw("</li>\n")
    }
    html.raw("</ul>\n")
  }
}
