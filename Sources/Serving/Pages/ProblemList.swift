import Diagnostics
import Messages

/// What keeps the pages from being made anew, over every page; empty when nothing does.
struct ProblemList {
  let state: PreviewState
  let language: MessageLanguage

  /// How many faults are shown; nobody mends more in one go.
  private static let most = 50

  /// The list in its box, which a script fills again.
  var html: String {
    var text = PageText(language)
    let errors = state.problems.filter { $0.severity == .error }
    text.add("<section id=\"tenet-preview\" lang=\"\(language.rawValue)\" data-state=\"\(state.number)\"")
    text.add(" data-pages=\"\(state.pagesNumber)\" data-dismiss=\"")
    text.text(PreviewWords.dismiss)
    text.add("\" aria-label=\"")
    text.text(PreviewWords.faults)
    text.add("\"\(errors.isEmpty ? " hidden" : "")>")
    if !errors.isEmpty { write(errors, into: &text) }
    text.add("</section>\n")
    return text.html
  }

  private func write(_ errors: [PreviewProblem], into text: inout PageText) {
    text.add("<p role=\"alert\">")
    text.text(PreviewWords.errors(errors.count, pagesStay: !state.sites.isEmpty))
    text.add("</p><details open><summary>")
    text.text(PreviewWords.faults)
    text.add("</summary>")
    text.add(Self.list(errors.prefix(Self.most), language))
    text.add("</details>")
  }

  /// Faults as a list.
  static func list(_ problems: some Sequence<PreviewProblem>, _ language: MessageLanguage) -> String {
    var text = PageText(language)
    text.add("<ol tabindex=\"0\">")
    for problem in problems {
      text.add("<li>")
      if let place = problem.place {
        text.add("<code class=\"tenet-preview-place\">")
        text.text(place)
        text.add("</code> ")
      }
      text.add("<span class=\"tenet-preview-message\">")
      text.text(problem.message)
      text.add("</span>")
      if let line = problem.line {
        text.add("<pre>")
        text.text(line)
        text.add("</pre>")
      }
      if let help = problem.help {
        text.add("<span class=\"tenet-preview-help\">")
        text.text(PreviewWords.help(help))
        text.add("</span>")
      }
      text.add("</li>")
    }
    text.add("</ol>")
    return text.html
  }
}
