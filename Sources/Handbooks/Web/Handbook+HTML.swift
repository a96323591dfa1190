import Editions
import PolicyModel
import Rendering

extension Handbook {
  /// The handbook as one page that needs nothing else, to be read on a screen, printed, or made into a PDF.
  package func html() throws(TemplateError) -> [UInt8] {
    var body = HTMLBuffer()
    for part in parts {
      if part.kind == .contents {
        BookContents(scene).write(part, of: parts, into: &body)
      } else {
        PartWriter(scene).write(part, into: &body)
      }
    }
    var styles = HTMLBuffer()
    LonePage.writeStyles(self.styles, into: &styles)
    let values = TemplateValue.object([
      "language": .text(language.tag), "cover": coverValue, "words": scene.words.template,
      "styles": .text(styles.string), "body": .text(body.string),
    ])
    return try templates.render(values, with: "handbook/book", in: language)
  }

  /// The style sheet.
  var styles: [UInt8] { templates.handbookFiles["handbook/book.css"] ?? [] }

  /// The cover alone.
  func coverHTML() throws(TemplateError) -> String {
    let values = TemplateValue.object(["cover": coverValue, "words": scene.words.template])
    return String(decoding: try templates.render(values, with: "handbook/cover", in: language), as: UTF8.self)
  }

  /// What the templates know of the cover.
  var coverValue: TemplateValue {
    func passage(_ passage: Passage?) -> TemplateValue? {
      passage.map { passage in
        .object(present: [
          "text": .text(passage.text), "foreign": .optional(scene.lang(passage.language)),
        ])
      }
    }
    return .object(present: [
      "title": passage(cover.title), "subtitle": passage(cover.subtitle),
      "organisation": .text(cover.organisation), "name": .text(fullTitle),
      "description": .text(description),
      "readers": .items(cover.readers.map { .text($0) }),
      "edition": .object([
        "iso": .text(cover.day.description), "text": .text(scene.words.date(cover.day)),
      ]),
      "digest": .text(digest), "running": .text(running),
      "picture": cover.picture.map {
        .object(["source": .text($0.source), "alternative": .text($0.alternative)])
      },
    ])
  }

  /// The title, with the reader's department and role.
  package var fullTitle: String { ([cover.title.text] + cover.readers).joined(separator: " · ") }

  /// The book in one sentence, for those who look for it.
  package var description: String {
    scene.words(
      "book-description", ["organisation": cover.organisation, "date": scene.words.date(cover.day)])
  }

  /// Which edition it is, as it stands at the foot of every page.
  package var running: String {
    scene.words("book-running", ["date": scene.words.date(cover.day), "digest": digest])
  }
}
