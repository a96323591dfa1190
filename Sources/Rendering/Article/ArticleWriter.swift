import Editions
import MarkdownTree
import PolicyModel
import Quizzes

/// Writes the text of a policy: every element in the same shape, which `docs/templates.md` describes.
package struct ArticleWriter {
  /// Whether an element's own visibility is told: to colleagues, never outside.
  package enum VisibilityNotes {
    case shown
    case hidden
  }

  /// What is different where the article stands in another document than a site.
  package struct Setting: Sendable {
    /// The kind of element that is not named, since the heading over all of them says it.
    package var unlabelled: ElementKind?
    /// Whether notes are divisions with paragraphs instead of lists, for who makes word processor documents of them.
    package var dividesNotes: Bool

    /// Joins the parts.
    package init(unlabelled: ElementKind? = nil, dividesNotes: Bool = false) {
      self.unlabelled = unlabelled
      self.dividesNotes = dividesNotes
    }
  }

  private let scene: PageScene
  private let policy: Identifier
  private let setting: Setting
  private let visibilityNotes: VisibilityNotes
  private let origins: OriginPhrases?
  private let bodyWriter: BodyWriter
  private let conditionsWriter: ConditionsWriter

  /// Writes for the page of a policy; with `origins` for that of a department, which tells what is its own.
  package init(
    _ scene: PageScene, policy: Identifier, visibilityNotes: VisibilityNotes, origins: OriginPhrases? = nil,
    setting: Setting = Setting()
  ) {
    self.scene = scene
    self.policy = policy
    self.visibilityNotes = visibilityNotes
    self.origins = origins
    self.setting = setting
    self.bodyWriter = BodyWriter(scene, policy: policy)
    self.conditionsWriter = ConditionsWriter(scene, policy: policy)
  }

  /// Writes elements and what stands under them.
  package func write(_ elements: [EditionElement], into html: inout HTMLBuffer) {
    for element in elements { write(element, into: &html) }
  }

  private func write(_ element: EditionElement, into html: inout HTMLBuffer) {
    html.raw("<section class=\"element ")
    html.plain(element.kind.rawValue)
    if element.kind == .guideline, let strength = element.strength {
      html.raw(" ")
      html.plain(strength.rawValue)
    }
    html.raw("\" id=\"")
    html.plain(scene.anchor(of: element.id, in: policy))
    html.raw("\">\n")
    if element.kind != .preamble { writeHead(element, into: &html) }
    writeNotes(element, into: &html)
    if !element.body.isEmpty {
      html.raw("<div class=\"body\"")
      html.lang(scene.lang(element.bodyLanguage))
      html.raw(">\n")
      let firstHeading = max(2, element.level + 1) + scene.levels
      if let question = QuizQuestion(element, of: policy) {
        QuestionWriter(scene, bodyWriter).write(question, .folded, firstHeading: firstHeading, into: &html)
      } else {
        bodyWriter.write(element.body, firstHeading: firstHeading, into: &html)
      }
      html.raw("</div>\n")
    }
    conditionsWriter.write(element, into: &html)
    write(element.children, into: &html)
    html.raw("</section>\n")
  }

  private func writeHead(_ element: EditionElement, into html: inout HTMLBuffer) {
    let tag = "h\(min(max(2, element.level), 3) + scene.levels)"
    html.raw("<")
    html.plain(tag)
    html.raw(" class=\"element-head\">")
    if element.kind != setting.unlabelled, let label = ElementLabel(element.kind, element.strength) {
      html.label(label, scene)
      html.raw("<span class=\"hidden\">: </span>")
    }
    html.raw("<span class=\"title\"")
    html.lang(scene.lang(element.title.language))
    html.raw(">")
    element.titleTree.writeHTML(
      into: &html.bytes, options: HTMLOptions(paragraphs: .contentOnly), resolver: TitleLinks())
    html.raw("</span></")
    html.plain(tag)
    html.raw(">\n")
    if scene.book != nil { return }
    html.raw("<a class=\"anchor\" href=\"#")
    html.plain(element.id.text)
    html.raw("\" aria-label=\"")
    html.text(scene.words("link-to", ["title": element.title.text]))
    html.raw("\"><svg class=\"icon\" aria-hidden=\"true\"><use href=\"#_link\"/></svg></a>\n")
  }

  private func writeNotes(_ element: EditionElement, into html: inout HTMLBuffer) {
    var notes: [(kind: String, text: String)] = []
    for text in origins?.texts(of: element.id) ?? [] { notes.append(("variant", text)) }
    if visibilityNotes == .shown, element.visibility != .internal {
      notes.append(
        (
          "visibility \(element.visibility.rawValue)",
          scene.words("visibility-\(element.visibility.rawValue)")
        ))
    }
    if let language = [element.title.language, element.bodyLanguage].first(where: { $0 != scene.language }) {
      notes.append(
        ("untranslated", scene.words("only-in-language", ["language": scene.words.name(of: language)])))
    }
    for mark in element.stale {
      if let text = StalePhrases(scene).text(mark) { notes.append(("stale", text)) }
    }
    guard !notes.isEmpty else { return }
    html.raw(setting.dividesNotes ? "<div class=\"notes\">" : "<ul class=\"notes\">")
    for note in notes {
      html.raw(setting.dividesNotes ? "<p class=\"note " : "<li class=\"note ")
      html.plain(note.kind)
      html.raw("\">")
      html.text(note.text)
      html.raw(setting.dividesNotes ? "</p>" : "</li>")
    }
    html.raw(setting.dividesNotes ? "</div>\n" : "</ul>\n")
  }
}

/// Titles are not links: a heading that leads elsewhere cannot be quoted.
struct TitleLinks: LinkResolver {
  func resolve(link destination: ArraySlice<UInt8>) -> LinkResolution { .dropped }
  func resolve(image source: ArraySlice<UInt8>) -> ImageResolution { .dropped }
}
