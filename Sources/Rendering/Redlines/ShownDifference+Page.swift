import PolicyModel
import SemanticDiff

extension ShownDifference {
  /// The difference as one page that needs nothing else: its styles inside, no script, nothing fetched.
  ///
  /// With the address of its styles it asks for those alone.
  package func page(_ templates: Templates, styles: String? = nil) throws(TemplateError) -> [UInt8] {
    let heading = words("diff-title", ["title": title])
    let page = TemplateValue.object(present: ["title": .text(heading), "lead": .optional(summary)])
    let template = TemplateValue.object(
      present: ["page": page, "facts": facts, "root": .text("")])
    var html = HTMLBuffer()
    html.raw("<!doctype html>\n<html lang=\"")
    html.plain(words.language.tag)
    html.raw("\">\n<head>\n<meta charset=\"utf-8\">\n")
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
    html.text(heading)
    html.raw("</title>\n<meta name=\"generator\" content=\"Tenet\">\n")
    html.raw("<meta name=\"color-scheme\" content=\"light dark\">\n")
    if let styles {
      LonePage.linkStyles(styles, into: &html)
    } else {
      LonePage.writeStyles(templates, into: &html)
    }
    html.raw("</head>\n<body class=\"")
    html.plain(detail == .everything ? "intranet" : "press-room")
    html.raw(" page-difference\">\n")
    html.bytes += try templates.render(template, with: "parts/shapes", in: words.language)
    html.raw("<main id=\"_main\">\n<div class=\"difference\">\n")
    html.bytes += try templates.render(template, with: "parts/page-head", in: words.language)
    html.bytes += try templates.render(template, with: "parts/facts", in: words.language)
    let writer = RedlineWriter(alone: self)
    writer.writeOverview(into: &html)
    if !difference.changes.isEmpty { writer.writeViews(into: &html) }
    html.raw("</div>\n</main>\n</body>\n</html>\n")
    return html.bytes
  }

  /// The versions, and what the difference comes to, as *facts*.
  private var facts: TemplateValue? {
    let level = difference.level.map { level in
      "\(phrases.level(level)). \(words("level-\(level.rawValue)-text"))"
    }
    let rows: [(String, String?)] = [
      ("diff-from", name(versions.from)), ("diff-to", name(versions.to)), ("diff-level", level),
      ("diff-suggested", versions.suggested),
    ]
    return .items(
      rows.compactMap { key, value in
        value.map { .object(["label": .text(words(key)), "value": .text($0)]) }
      })
  }
}
