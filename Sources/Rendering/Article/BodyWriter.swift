import Editions
import MarkdownTree
import PolicyModel

/// Writes the text of an element or press item.
package struct BodyWriter {
  private let links: BodyLinks
  /// Whether a quotation may say who spoke, as those of press items do.
  private let isForThePress: Bool

  /// Writes for a page; `policy` is where `#id` leads.
  package init(_ scene: PageScene, policy: Identifier?) {
    isForThePress = policy == nil
    let isOnSite = scene.directory.loneDocument == nil
    links = BodyLinks(scene: scene, policy: policy, terms: isOnSite ? TermLinks() : nil)
  }

  /// Writes a text.
  ///
  /// Headings in it begin at `firstHeading` and leave no gap; a picture alone in its paragraph becomes a
  /// figure with its credit and licence. In a press item a quotation that ends with a paragraph such as `— Name, title`
  /// becomes a figure with the speaker under it.
  package func write(_ body: MarkdownTree, firstHeading: Int, into html: inout HTMLBuffer) {
    let options = HTMLOptions(tableLabel: links.scene.words("table"))
    let tree = body.withHeadings(from: firstHeading)
    let speeches = isForThePress ? tree.speeches : []
    let figures = (tree.figures + speeches).sorted { $0.block < $1.block }
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
      switch figure.content {
      case .picture(let image): write(image, into: &html)
      case .speech(let words, let speaker):
        html.raw("<figure class=\"quote\">\n<blockquote>\n")
        words.writeHTML(into: &html.bytes, options: options, resolver: links)
        html.raw("</blockquote>\n<figcaption>")
        html.raw(html: speaker.inlineHTML(resolver: links).withoutDash)
        html.raw("</figcaption>\n</figure>\n")
      }
      written = figure.block + 1
    }
    tree.fragment(written..<tree.blockCount).writeHTML(
      into: &html.bytes, options: options, resolver: links)
  }

  /// Writes a text that is one item among others: a single paragraph without its tags.
  package func write(item: MarkdownTree, firstHeading: Int, into html: inout HTMLBuffer) {
    guard item.blockCount == 1, item.nodes[1].kind == .paragraph else {
      return write(item, firstHeading: firstHeading, into: &html)
    }
    item.writeHTML(
      into: &html.bytes, options: HTMLOptions(paragraphs: .contentOnly), resolver: links)
  }

  private func write(_ image: MarkdownTree, into html: inout HTMLBuffer) {
    guard case .media(let id)? = LinkTarget(written: image.destination(of: 1)),
      let medium = links.scene.directory.registers.media[id]
    else { return }
    if let document = links.scene.directory.loneDocument, document.book?.pictures[id] == nil {
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

/// A block of a text that becomes a figure.
private struct BodyFigure {
  enum Content {
    case picture(MarkdownTree)
    case speech(words: MarkdownTree, speaker: MarkdownTree)
  }

  /// Which of the document-level blocks it is.
  let block: Int
  let content: Content
}

extension String {
  /// Whether a dash begins it, as it does before the name of a speaker.
  fileprivate var beginsWithDash: Bool { ["— ", "– "].contains(where: hasPrefix) }

  fileprivate var withoutDash: String { beginsWithDash ? String(dropFirst(2)) : self }
}

extension MarkdownTree {
  /// The document-level quotations that end with who said it.
  fileprivate var speeches: [BodyFigure] {
    var speeches: [BodyFigure] = []
    for (ordinal, node) in children(of: 0).enumerated() where nodes[node].kind == .blockQuote {
      let inside = contents(of: node)
      let count = inside.blockCount
      guard count > 1, let last = Array(inside.children(of: 0)).last, inside.nodes[last].kind == .paragraph,
        inside.fragment(count - 1..<count).plainText().beginsWithDash
      else { continue }
      speeches.append(
        BodyFigure(
          block: ordinal,
          content: .speech(words: inside.fragment(0..<count - 1), speaker: inside.contents(of: last))))
    }
    return speeches
  }

  /// The document-level paragraphs that hold a picture and nothing else: their ordinals, and the picture.
  fileprivate var figures: [BodyFigure] {
    guard nodes.contains(where: { $0.kind == .image }) else { return [] }
    var figures: [BodyFigure] = []
    for (ordinal, node) in children(of: 0).enumerated() where nodes[node].kind == .paragraph {
      let inside = Array(children(of: node))
      guard inside.count == 1, nodes[inside[0]].kind == .image else { continue }
      figures.append(BodyFigure(block: ordinal, content: .picture(contents(of: node))))
    }
    return figures
  }
}
