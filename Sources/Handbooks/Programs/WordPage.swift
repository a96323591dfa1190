import Editions
import PolicyModel
import Rendering

/// The page of a handbook as pandoc takes it.
struct WordPage {
  /// The page.
  let bytes: [UInt8]
  /// The languages that parts of it are in, as Word names them, besides that of the whole.
  let languages: [String]
}

extension Handbook {
  /// The page as pandoc takes it: what lies in the head of a book is told as metadata, what is a paragraph with a name in
  /// a division.
  func wordPage() throws -> WordPage {
    var body = HTMLBuffer()
    for part in parts {
      if part.kind == .contents {
        body.raw(html: "<div class=\"toc\" title=\"\(part.title.text.escapedForXML)\"></div>\n")
      } else {
        PartWriter(scene, target: .word).write(part, into: &body)
      }
    }
    let (text, languages) = body.string.withOfficeLanguages
    let values = TemplateValue.object([
      "language": .text(OfficeLanguage.tag(language)), "cover": coverValue, "body": .text(text),
    ])
    return WordPage(
      bytes: try templates.render(values, with: "handbook/word/page", in: language), languages: languages)
  }
}

extension String {
  /// HTML whose languages are named as Office does, and those languages.
  fileprivate var withOfficeLanguages: (text: String, languages: [String]) {
    var text = ""
    var languages: Set<String> = []
    var rest = self[...]
    while let attribute = rest.firstRange(of: " lang=\"") {
      text += rest[..<attribute.upperBound]
      rest = rest[attribute.upperBound...]
      let tag = rest.prefix { $0 != "\"" }
      let language = OfficeLanguage.tag(String(tag))
      languages.insert(language)
      text += language
      rest = rest[tag.endIndex...]
    }
    return (text + rest, languages.sorted())
  }
}
