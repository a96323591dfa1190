import Editions
import PolicyModel
import Rendering

extension Handbook {
  /// The page as pandoc takes it: what lies in the head of a book is told as metadata, what is a paragraph with a name in
  /// a division.
  func wordPage() throws -> [UInt8] {
    var body = HTMLBuffer()
    for part in parts {
      if part.kind == .contents {
        body.raw(html: "<div class=\"toc\" title=\"\(part.title.text.escapedForXML)\"></div>\n")
      } else {
        PartWriter(scene, target: .word).write(part, into: &body)
      }
    }
    let values = TemplateValue.object([
      "language": .text(language.tag), "cover": coverValue, "words": scene.words.template,
      "body": .text(body.string),
    ])
    return try templates.render(values, with: "handbook/word/page", in: language)
  }
}
