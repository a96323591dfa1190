import Editions
import MarkdownTree
import PolicyModel

extension ShownPolicy {
  /// The policy as one page that needs nothing else: its styles inside, no script, nothing fetched.
  ///
  /// Pictures are told in words, so that the page can be mailed.
  package func page() throws(TemplateError) -> [UInt8] {
    let values = PageValues(scene: scene)
    let facts = TemplateValue.items(
      self.facts.compactMap { row in
        .object(["label": .text(row.label), "value": .text(row.entries.map(\.text).joined(separator: ", "))])
      })
    let isForeign = edition.title.language != scene.language
    let page = TemplateValue.object(present: [
      "title": .text(edition.title.text),
      "eyebrow": .text(eyebrow),
      "lead": .optional(edition.summary?.text),
      "lang": isForeign ? .text(edition.title.language.tag) : nil,
      "translationNote": .optional(translationNote),
    ])
    let template = TemplateValue.object(
      present: ["page": page, "facts": facts, "root": .text("")])
    var html = HTMLBuffer()
    html.raw("<!doctype html>\n<html lang=\"")
    html.plain(scene.language.tag)
    html.raw("\">\n<head>\n<meta charset=\"utf-8\">\n")
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
    html.text(edition.title.text)
    html.raw("</title>\n<meta name=\"generator\" content=\"Tenet\">\n")
    html.raw("<meta name=\"color-scheme\" content=\"light dark\">\n")
    LonePage.writeStyles(templates, into: &html)
    html.raw("</head>\n<body class=\"")
    html.plain(Reader.visibility >= .internal ? "intranet" : "press-room")
    html.raw(" page-policy\">\n")
    html.bytes += try templates.render(template, with: "parts/shapes", in: scene.language)
    html.raw("<main id=\"_main\">\n<div class=\"policy\">\n<div class=\"policy-head\">\n")
    html.bytes += try templates.render(template, with: "parts/page-head", in: scene.language)
    html.bytes += try templates.render(template, with: "parts/facts", in: scene.language)
    html.raw("</div>\n<div class=\"policy-text\">\n<div class=\"article\">\n")
    ArticleWriter(
      values.scene, policy: edition.policy,
      visibilityNotes: Reader.visibility >= .internal ? .shown : .hidden, origins: origins
    ).write(edition.elements, into: &html)
    writeOmitted(into: &html)
    html.raw("</div>\n</div>\n</div>\n")
    if edition.allElements.contains(where: { $0.kind == .guideline }) {
      html.bytes += try templates.render(template, with: "parts/legend", in: scene.language)
    }
    html.raw("</main>\n</body>\n</html>\n")
    return html.bytes
  }

  private func writeOmitted(into html: inout HTMLBuffer) {
    guard !omitted.isEmpty else { return }
    html.raw("<section class=\"element section\">\n<h2 class=\"element-head\"><span class=\"title\">")
    html.text(scene.words("departures-omitted"))
    html.raw("</span></h2>\n<div class=\"body\">\n<ul>\n")
    for entry in omitted {
      html.raw("<li><strong>")
      html.text(entry.element.title.text)
      html.raw("</strong>")
      if let reason = entry.reason {
        html.raw(": <span")
        html.lang(scene.lang(reason.language))
        html.raw(">")
        html.text(reason.text)
        html.raw("</span>")
      }
      html.raw("</li>\n")
    }
    html.raw("</ul>\n</div>\n</section>\n")
  }

  /// What stands above the title: the class, and whose edition it is.
  private var eyebrow: String {
    ([scene.words("class-\(edition.policyClass.rawValue)")] + readerNotes).joined(
      separator: " · ")
  }
}
