import Editions
import MarkdownTree
import PolicyModel
import Rendering

/// Writes the parts of a handbook as HTML: each begins with its heading of level 2.
struct PartWriter {
  /// What becomes of the HTML.
  enum Target {
    /// A page, or a part of a publication.
    case page
    /// A Word document, for whose maker a paragraph has no name, and a division has.
    case word
  }

  private let scene: PageScene
  private let target: Target

  /// Writes for a book.
  init(_ scene: PageScene, target: Target = .page) {
    self.scene = scene
    self.target = target
  }

  /// Writes a part.
  func write(_ part: BookPart, into html: inout HTMLBuffer) {
    html.raw("<section class=\"part ")
    html.plain(part.kind.rawValue)
    html.raw("\" id=\"")
    html.plain(part.id)
    html.raw("\">\n<header class=\"part-head\">\n")
    if let eyebrow = part.eyebrow, target == .page {
      paragraph("eyebrow", Passage(text: eyebrow, language: scene.language), &html)
    }
    element("h2", part.title, &html)
    if let lead = part.lead { paragraph("lead", lead, &html) }
    html.raw("</header>\n")
    for block in part.blocks { write(block, &html) }
    html.raw("</section>\n")
  }

  private func write(_ block: BookBlock, _ html: inout HTMLBuffer) {
    switch block {
    case .text(let text): element("p", text, &html)
    case .note(let text): paragraph("note", Passage(text: text, language: scene.language), &html)
    case .markdown(let tree, let language, let policy):
      html.raw("<div class=\"body\"")
      html.lang(scene.lang(language))
      html.raw(">\n")
      BodyWriter(scene, policy: policy ?? .preamble).write(tree, firstHeading: 3, into: &html)
      html.raw("</div>\n")
    case .heading(let heading): element("h3", heading.title, id: heading.id, &html)
    case .rules(let rules): write(rules, &html)
    case .facts(let facts): write(facts, &html)
    case .table(let rows): write(rows, &html)
    case .terms(let terms): write(terms, &html)
    case .article(let article):
      html.raw("<div class=\"article\">\n")
      ArticleWriter(
        scene, policy: article.policy, visibilityNotes: .hidden, origins: article.origins,
        setting: ArticleWriter.Setting(unlabelled: article.unlabelled, dividesNotes: target == .word)
      ).write(article.elements, into: &html)
      html.raw("</div>\n")
    case .options(let options, let language, let policy):
      html.raw("<ol class=\"options\" type=\"A\"")
      html.lang(scene.lang(language))
      html.raw(">\n")
      for option in options {
        html.raw("<li>")
        BodyWriter(scene, policy: policy).write(item: option, firstHeading: 4, into: &html)
        html.raw("</li>\n")
      }
      html.raw("</ol>\n")
    case .form(let lines): write(lines, &html)
    }
  }

  private func write(_ rules: [BookRule], _ html: inout HTMLBuffer) {
    // A word processor has no rules without a mark among those that have one: they are the headings of the others.
    let divides = target == .word && rules.contains { $0.label != nil }
    html.raw("<ul class=\"rules\">\n")
    for rule in rules {
      if divides, rule.label == nil {
        html.raw("</ul>\n")
        paragraph("group", rule.title, &html)
        html.raw("<ul class=\"rules\">\n")
        continue
      }
      html.raw(rule.label == nil ? "<li class=\"unmarked\">" : "<li>")
      if let label = rule.label {
        html.label(label, scene)
        html.raw("<span class=\"hidden\">: </span>")
      }
      if let anchor = rule.anchor {
        html.raw("<a href=\"#")
        html.plain(anchor)
        html.raw("\"")
      } else {
        html.raw("<span")
      }
      html.raw(" class=\"title\"")
      html.lang(scene.lang(rule.title.language))
      html.raw(">")
      html.text(rule.title.text)
      html.raw(rule.anchor == nil ? "</span>" : "</a>")
      if !rule.conditions.isEmpty {
        html.raw("<ul class=\"depends\">")
        for condition in rule.conditions {
          html.raw("<li>")
          html.text(condition)
          html.raw("</li>")
        }
        html.raw("</ul>")
      }
      html.raw("</li>\n")
    }
    html.raw("</ul>\n")
  }

  private func write(_ facts: [BookFact], _ html: inout HTMLBuffer) {
    html.raw("<dl class=\"facts\">\n")
    for fact in facts {
      html.raw("<div><dt>")
      html.text(fact.label)
      html.raw("</dt><dd>")
      if let address = fact.address {
        html.raw("<a href=\"")
        html.text(address)
        html.raw("\"")
      } else {
        html.raw("<span")
      }
      html.lang(scene.lang(fact.value.language))
      html.raw(">")
      html.text(fact.value.text)
      html.raw(fact.address == nil ? "</span>" : "</a>")
      if let remark = fact.remark {
        html.raw("<p class=\"remark\">")
        html.text(remark)
        html.raw("</p>")
      }
      html.raw("</dd></div>\n")
    }
    html.raw("</dl>\n")
  }

  private func write(_ rows: [[Passage]], _ html: inout HTMLBuffer) {
    html.raw("<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"")
    html.text(scene.words("table"))
    html.raw("\">\n<table>\n<thead>\n")
    for (number, row) in rows.enumerated() {
      html.raw("<tr>")
      for cell in row {
        element(number == 0 ? "th scope=\"col\"" : "td", cell, &html, line: false)
      }
      html.raw("</tr>\n")
      if number == 0 { html.raw("</thead>\n<tbody>\n") }
    }
    html.raw("</tbody>\n</table>\n</div>\n")
  }

  private func write(_ terms: [BookTerm], _ html: inout HTMLBuffer) {
    html.raw("<dl class=\"terms\">\n")
    for term in terms {
      html.raw("<div id=\"")
      html.plain(term.id)
      html.raw("\">")
      element("dt", term.term, &html, line: false)
      element("dd", term.text, &html, line: false)
      html.raw("</div>\n")
    }
    html.raw("</dl>\n")
  }

  private func write(_ lines: [String], _ html: inout HTMLBuffer) {
    if target == .word {
      for line in lines { paragraph("form", Passage(text: line, language: scene.language), &html) }
      return
    }
    html.raw("<ul class=\"form\">\n")
    for line in lines {
      html.raw("<li>")
      html.text(line)
      html.raw("</li>\n")
    }
    html.raw("</ul>\n")
  }

  private func paragraph(_ name: String, _ text: Passage, _ html: inout HTMLBuffer) {
    switch target {
    case .page: element("p class=\"\(name)\"", text, &html)
    case .word:
      html.raw("<div class=\"")
      html.plain(name)
      html.raw("\">\n")
      element("p", text, &html)
      html.raw("</div>\n")
    }
  }

  /// The end of a tag with the text in it, in its language; for Word in an element of its own, the only one whose language
  /// is read.
  private func words(_ text: Passage, _ html: inout HTMLBuffer) {
    guard let language = scene.lang(text.language), target == .word else {
      html.lang(scene.lang(text.language))
      html.raw(">")
      return html.text(text.text)
    }
    html.raw("><span")
    html.lang(language)
    html.raw(">")
    html.text(text.text)
    html.raw("</span>")
  }

  /// An element with a text; `tag` may hold attributes.
  private func element(
    _ tag: String, _ text: Passage, id: String? = nil, _ html: inout HTMLBuffer, line: Bool = true
  ) {
    html.raw("<")
    html.plain(tag)
    if let id {
      html.raw(" id=\"")
      html.plain(id)
      html.raw("\"")
    }
    words(text, &html)
    html.raw("</")
    html.plain(String(tag.prefix { $0 != " " }))
    html.raw(">")
    if line { html.raw("\n") }
  }
}
