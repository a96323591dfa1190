import Editions
import MarkdownTree
import PolicyModel

/// Writes the text of an element or press item.
struct BodyWriter {
  private let links: BodyLinks

  /// Writes for a page; `policy` is where `#id` leads.
  init(_ scene: PageScene, policy: Identifier?) {
    let isOnSite = scene.directory.loneDocument == nil
    links = BodyLinks(scene: scene, policy: policy, terms: isOnSite ? TermLinks() : nil)
  }

  /// Writes a text.
  ///
  /// Headings in it begin at `firstHeading` and leave no gap; a picture alone in its paragraph becomes a
  /// figure with its credit and licence.
  func write(_ body: MarkdownTree, firstHeading: Int, into html: inout HTMLBuffer) {
    let options = HTMLOptions(tableLabel: links.scene.words("table"))
    let tree = body.withHeadings(from: firstHeading)
    let figures = tree.figures
    guard !figures.isEmpty else {
      tree.writeHTML(into: &html.bytes, options: options, resolver: links)
      return
    }
    var written = 0
    var links = links
    for figure in figures {
      let part = tree.fragment(written..<figure.block)
      part.writeHTML(into: &html.bytes, options: options, resolver: links)
      links.terms?.pass(part, links.scene)
      write(figure.medium, into: &html)
      written = figure.block + 1
    }
    tree.fragment(written..<tree.blockCount).writeHTML(
      into: &html.bytes, options: options, resolver: links)
  }

  private func write(_ image: MarkdownTree, into html: inout HTMLBuffer) {
    guard case .media(let id)? = LinkTarget(written: image.destination(of: 1)),
      let medium = links.scene.directory.registers.media[id]
    else { return }
    if links.scene.directory.loneDocument != nil {
      // The picture stays on the site; what it shows is told in its place.
      html.raw("<p>[")
      html.raw(html: image.inlineHTML(resolver: links))
      html.raw("]</p>\n")
      return
    }
    html.raw("<figure class=\"image\">")
    html.raw(html: image.inlineHTML(resolver: links))
    let directory = links.scene.directory
    let parts = [
      medium.caption.map { directory.passage($0).text },
      medium.credit.map { directory.passage($0).text },
      medium.licence.map { directory.passage($0).text },
    ]
    let caption = parts.compactMap { $0 }.map { $0.hasSuffix(".") ? $0 : $0 + "." }.joined(separator: " ")
    if !caption.isEmpty {
      html.raw("<figcaption>")
      html.text(caption)
      html.raw("</figcaption>")
    }
    html.raw("</figure>\n")
  }
}

extension MarkdownTree {
  /// The document-level paragraphs that hold a picture and nothing else: their ordinals, and the picture.
  fileprivate var figures: [(block: Int, medium: MarkdownTree)] {
    guard nodes.contains(where: { $0.kind == .image }) else { return [] }
    var figures: [(block: Int, medium: MarkdownTree)] = []
    for (ordinal, node) in children(of: 0).enumerated() where nodes[node].kind == .paragraph {
      let inside = Array(children(of: node))
      guard inside.count == 1, nodes[inside[0]].kind == .image else { continue }
      figures.append((ordinal, contents(of: node)))
    }
    return figures
  }
}
