import Diagnostics
import Messages
import PolicyModel
import SourceText
import TenetKit

/// The page of the preview itself: sites, faults, drafts.
struct StartPage {
  let state: PreviewState
  let language: MessageLanguage

  /// The page with the list of faults that every page has.
  func html(_ problems: String) -> String {
    var text = PageText(language)
    let title = PreviewWords.title(state.organisation)
    text.add(
      SimplePage.opening(
        title, language,
        "<link rel=\"stylesheet\" href=\"/\(Preview.own)/preview.css\">\n"
          + "<script src=\"/\(Preview.own)/preview.js\" defer></script>\n"))
    text.add(problems)
    text.add("<main>\n<h1>")
    text.text(title)
    text.add("</h1>\n")
    writeSites(into: &text)
    writeDrafts(into: &text)
    writeAdvice(into: &text)
    text.add("</main>\n</body>\n</html>\n")
    return text.html
  }

  private func heading(_ message: Message, into text: inout PageText) {
    text.add("<h2>")
    text.text(message)
    text.add("</h2>\n")
  }

  private func paragraph(_ message: Message, into text: inout PageText) {
    text.add("<p>")
    text.text(message)
    text.add("</p>\n")
  }

  private func writeSites(into text: inout PageText) {
    heading(PreviewWords.sites, into: &text)
    guard !state.sites.isEmpty else { return paragraph(PreviewWords.noSites, into: &text) }
    text.add("<ul class=\"tenet-preview-cards\">\n")
    for site in state.sites {
      text.add("<li><a href=\"/\(site.name)/\">")
      text.text(site.name)
      text.add("</a><span>")
      text.text(PreviewWords.readers(site.site.visibility))
      text.add("</span><span>")
      text.text(PreviewWords.shows(drafts: site.showsDrafts))
      text.add("</span></li>\n")
    }
    text.add("</ul>\n")
  }

  private func writeDrafts(into text: inout PageText) {
    heading(PreviewWords.drafts, into: &text)
    guard !state.drafts.isEmpty else { return paragraph(PreviewWords.noDrafts, into: &text) }
    text.add("<ul class=\"tenet-preview-cards\">\n")
    for draft in state.drafts {
      text.add("<li><strong>")
      text.text(draft.title)
      text.add("</strong><span>")
      if let version = draft.version {
        text.text(PreviewWords.since(version))
        text.add("</span><span>")
        for language in draft.languages {
          text.add("<a href=\"\(PreviewBar.address(draft, language))\" hreflang=\"\(language)\">")
          text.text(PreviewWords.changedIn(language.tag))
          text.add("</a> ")
        }
      } else {
        text.text(PreviewWords.neverApproved)
      }
      text.add("</span></li>\n")
    }
    text.add("</ul>\n")
  }

  private func writeAdvice(into text: inout PageText) {
    let advice = state.problems.filter { $0.severity != .error }
    guard !advice.isEmpty else { return }
    heading(PreviewWords.advice(advice.count), into: &text)
    text.add("<div class=\"tenet-preview-advice\">")
    text.add(ProblemList.list(advice.prefix(200), language))
    text.add("</div>\n")
  }
}
