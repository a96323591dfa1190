import Editions
import PolicyModel
import Rendering

/// The document from which pandoc takes styles, page, header and footer: written from the flat parts in
/// `templates/handbook/word`, so that no file of a word processor is kept.
struct WordReference {
  private let book: Handbook
  private let languages: [String]

  /// The reference of a book, parts of which are in other languages.
  init(_ book: Handbook, languages: [String]) {
    self.book = book
    self.languages = languages
  }

  /// The document.
  func bytes() throws(TemplateError) -> [UInt8] {
    let day = book.cover.day
    var archive = ZipArchive(year: day.year, month: day.month, day: day.day)
    archive.add("[Content_Types].xml", types)
    archive.add("_rels/.rels", relationships([("officeDocument", "word/document.xml")]))
    archive.add(
      "word/_rels/document.xml.rels",
      relationships([
        ("styles", "styles.xml"), ("settings", "settings.xml"), ("header", "header1.xml"),
        ("footer", "footer1.xml"),
      ]))
    archive.add("word/document.xml", part("document"))
    archive.add("word/settings.xml", part("settings"))
    archive.add("word/styles.xml", styles)
    let values = TemplateValue.object([
      "title": .text(book.cover.title.text), "running": .text(book.running),
    ])
    archive.add(
      "word/header1.xml", try book.templates.render(values, with: "handbook/word/header", in: book.language))
    archive.add(
      "word/footer1.xml", try book.templates.render(values, with: "handbook/word/footer", in: book.language))
    return archive.bytes
  }

  private func part(_ name: String) -> [UInt8] {
    book.templates.handbookFiles["handbook/word/\(name).xml"] ?? []
  }

  /// The styles, with one for each other language, by which Word knows how to spell and to speak.
  private var styles: String {
    let own = languages.map { tag in
      """
      <w:style w:type="character" w:customStyle="1" w:styleId="In\(tag)"><w:name w:val="In \(tag)"/>\
      <w:rPr><w:lang w:val="\(tag)"/></w:rPr></w:style>

      """
    }
    return String(decoding: part("styles"), as: UTF8.self)
      .replacing("</w:styles>", with: own.joined() + "</w:styles>")
  }

  private var types: String {
    let main = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    let parts = [
      ("document", "document.main"), ("styles", "styles"), ("settings", "settings"), ("header1", "header"),
      ("footer1", "footer"),
    ]
    let overrides = parts.map { part, kind in
      "<Override PartName=\"/word/\(part).xml\" ContentType=\"\(main).\(kind)+xml\"/>"
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
      <Default Extension="xml" ContentType="application/xml"/>
      \(overrides.joined(separator: "\n"))
      </Types>
      """
  }

  private func relationships(_ parts: [(kind: String, target: String)]) -> String {
    PackageParts.relationships(parts)
  }
}
