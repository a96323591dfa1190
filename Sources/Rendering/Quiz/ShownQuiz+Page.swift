import Editions
import MarkdownTree
import PolicyModel
import Quizzes

extension ShownQuiz {
  /// The questions as one page that needs nothing else, to be mailed or printed, the answers on a page of their own.
  package func page() throws(TemplateError) -> [UInt8] {
    var values: TemplateMembers = ["root": .text("")]
    values["page"] = .object(present: [
      "title": .text(scene.words("quiz-title")), "eyebrow": .optional(eyebrow),
      "lead": .text(scene.words("quiz-lead")),
    ])
    values["quiz"] = QuizValues(quizzes, PageValues(scene: scene)).value
    let template = TemplateValue.object(values)
    var html = HTMLBuffer()
    html.raw("<!doctype html>\n<html lang=\"")
    html.plain(scene.language.tag)
    html.raw("\">\n<head>\n<meta charset=\"utf-8\">\n")
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
    html.text("\(scene.words("quiz-title")), \(organisation)")
    html.raw("</title>\n<meta name=\"generator\" content=\"Tenet\">\n")
    html.raw("<meta name=\"color-scheme\" content=\"light dark\">\n")
    LonePage.writeStyles(templates, into: &html)
    html.raw("</head>\n<body class=\"")
    html.plain(Reader.visibility >= .internal ? "intranet" : "press-room")
    html.raw(" page-quiz\">\n<main id=\"_main\">\n")
    html.bytes += try templates.render(template, with: "parts/page-head", in: scene.language)
    html.bytes += try templates.render(template, with: "parts/quiz", in: scene.language)
    html.raw("</main>\n</body>\n</html>\n")
    return html.bytes
  }

  private var eyebrow: String {
    ([organisation] + readerNotes).joined(separator: " · ")
  }
}
