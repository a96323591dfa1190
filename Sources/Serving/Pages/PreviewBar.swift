import Messages
import PolicyModel
import SourceText
import TenetKit

/// The line above every page of the preview: which site this is, for whom, and the way to the draft.
struct PreviewBar {
  let state: PreviewState
  let language: MessageLanguage

  /// The bar of a page of a site.
  func of(_ site: PreviewSite, _ path: String) -> String {
    bar { text in
      text.add("<strong>")
      text.text(site.name)
      text.add("</strong> <span>")
      text.text(PreviewWords.readers(site.site.visibility))
      text.add("</span>")
      guard let (draft, language) = draft(at: path), draft.version != nil else { return }
      text.add(" <a href=\"\(Self.address(draft, language))\">")
      text.text(PreviewWords.changed)
      text.add("</a>")
    }
  }

  /// The bar of the page that shows how a draft differs.
  func ofDraft(_ draft: Draft, in shown: Language) -> String {
    bar { text in
      text.add("<strong>")
      text.text(PreviewWords.draft)
      text.add("</strong>")
      for site in state.sites where site.showsDrafts {
        text.add(" <a href=\"/\(site.name)/\(shown)/\(draft.policy)/\">")
        text.text(site.name)
        text.add("</a>")
      }
      for other in draft.languages where other != shown {
        text.add(" <a href=\"\(Self.address(draft, other))\" hreflang=\"\(other)\">\(other)</a>")
      }
    }
  }

  /// Where it is shown how a draft differs.
  static func address(_ draft: Draft, _ language: Language) -> String {
    "/\(Preview.own)/drafts/\(draft.policy)/\(language)/"
  }

  private func draft(at path: String) -> (Draft, Language)? {
    let parts = path.split(separator: "/")
    guard parts.count >= 3 else { return nil }
    for draft in state.drafts where draft.policy.text == parts[1] {
      guard let language = draft.languages.first(where: { $0.tag == parts[0] }) else { return nil }
      return (draft, language)
    }
    return nil
  }

  private func bar(_ write: (inout PageText) -> Void) -> String {
    var text = PageText(language)
    text.add("<nav class=\"tenet-preview-bar\" lang=\"\(language.rawValue)\" aria-label=\"")
    text.text(PreviewWords.preview)
    text.add("\"><a href=\"/\">")
    text.text(PreviewWords.allSites)
    text.add("</a> ")
    write(&text)
    text.add("</nav>\n")
    return text.html
  }
}
