import Editions
import Foundation
import PolicyModel
import Rendering
import Revisions

/// Writes a handbook as an EPUB 3.3 publication: a file for each part, the way between them, and what it says of itself
/// to those who cannot see it.
///
/// The text is what the page of the book has; pictures become files of their own.
struct EpubWriter {
  private let book: Handbook
  private var pictures = EpubPictures()

  /// Takes a book.
  init(_ book: Handbook) { self.book = book }

  private var words: Words { book.scene.words }

  /// The publication.
  mutating func bytes() throws(TemplateError) -> [UInt8] {
    let day = book.cover.day
    var archive = ZipArchive(year: day.year, month: day.month, day: day.day)
    archive.add("mimetype", "application/epub+zip")
    archive.add("META-INF/container.xml", Self.container)
    let places = EpubPlaces(book.parts)
    var chapters: [(file: String, text: String)] = []
    var cover = try book.coverHTML()
    cover = pictures.taken(from: cover)
    chapters.append(("cover.xhtml", page(book.cover.title.text, "cover", cover)))
    for part in book.parts where part.kind != .contents {
      var html = HTMLBuffer()
      PartWriter(book.scene).write(part, into: &html)
      let text = places.resolved(pictures.taken(from: html.string), in: places.file(of: part))
      chapters.append((places.file(of: part), page(part.title.text, "chapter", text)))
    }
    archive.add("EPUB/package.opf", package(chapters.map(\.file)))
    archive.add("EPUB/nav.xhtml", navigation(places))
    archive.add("EPUB/book.css", EpubStyles.styles(book.styles))
    for chapter in chapters { archive.add("EPUB/" + chapter.file, chapter.text) }
    for picture in pictures.all { archive.add("EPUB/" + picture.file, picture.bytes) }
    return archive.bytes
  }

  private static let container = """
    <?xml version="1.0" encoding="UTF-8"?>
    <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
    <rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
    </container>

    """

  private func page(_ title: String, _ type: String, _ body: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE html>
    <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="\(book.language)" \
    xml:lang="\(book.language)">
    <head><title>\(title.escapedForXML)</title><link rel="stylesheet" href="book.css"/></head>
    <body class="book" epub:type="\(type == "cover" ? "frontmatter" : "bodymatter")">
    \(body.asXHTML)</body>
    </html>

    """
  }

  private func navigation(_ places: EpubPlaces) -> String {
    func item(_ title: Passage, _ address: String, _ below: String = "") -> String {
      let language = book.scene.lang(title.language).map { " lang=\"\($0)\" xml:lang=\"\($0)\"" } ?? ""
      return "<li><a href=\"\(address)\"\(language)>\(title.text.escapedForXML)</a>\(below)</li>\n"
    }
    let items = book.parts.filter { $0.kind != .contents }.map { part in
      let entries = part.entries.compactMap { entry in
        entry.id.map { item(entry.title, places.file(of: part) + "#" + $0) }
      }
      return item(
        part.title, places.file(of: part), entries.isEmpty ? "" : "\n<ol>\n\(entries.joined())</ol>\n")
    }
    let title = words("book-contents").escapedForXML
    return page(
      words("book-contents"), "contents",
      """
      <nav epub:type="toc" role="doc-toc" class="part contents" id="toc" aria-label="\(title)">
      <h2>\(title)</h2>
      <ol>
      \(items.joined())</ol>
      </nav>

      """
    )
  }

  private func package(_ files: [String]) -> String {
    let day = book.cover.day.description
    let features =
      ["structuralNavigation", "tableOfContents", "readingOrder", "displayTransformability"]
      + (pictures.all.isEmpty ? [] : ["alternativeText"])
    let modes = ["textual"] + (pictures.all.isEmpty ? [] : ["visual"])
    func metas(_ property: String, _ values: [String]) -> String {
      values.map { "<meta property=\"schema:\(property)\">\($0.escapedForXML)</meta>\n" }.joined()
    }
    let manifest = files.enumerated().map { index, file in
      "<item id=\"c\(index)\" href=\"\(file)\" media-type=\"application/xhtml+xml\"/>\n"
    }.joined()
    let images = pictures.all.enumerated().map { index, picture in
      let properties = index == 0 && book.cover.picture != nil ? " properties=\"cover-image\"" : ""
      return "<item id=\"i\(index)\" href=\"\(picture.file)\" media-type=\"\(picture.kind)\"\(properties)/>\n"
    }.joined()
    let spine = files.indices.map { "<itemref idref=\"c\($0)\"/>\n" }.joined()
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="\(book.language)">
      <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
      <dc:identifier id="id">urn:uuid:\(book.identifier)</dc:identifier>
      <dc:title>\(book.fullTitle.escapedForXML)</dc:title>
      <dc:language>\(book.language)</dc:language>
      <dc:creator>\(book.cover.organisation.escapedForXML)</dc:creator>
      <dc:publisher>\(book.cover.organisation.escapedForXML)</dc:publisher>
      <dc:description>\(book.description.escapedForXML)</dc:description>
      <dc:date>\(day)</dc:date>
      <meta property="dcterms:modified">\(day)T00:00:00Z</meta>
      \(metas("accessMode", modes))\(metas("accessModeSufficient", ["textual"]))\
      \(metas("accessibilityFeature", features))\(metas("accessibilityHazard", ["none"]))\
      \(metas("accessibilitySummary", [words("book-accessibility")]))</metadata>
      <manifest>
      <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
      <item id="css" href="book.css" media-type="text/css"/>
      \(manifest)\(images)</manifest>
      <spine>
      <itemref idref="c0"/>
      <itemref idref="nav"/>
      \(spine.split(separator: "\n").dropFirst().joined(separator: "\n"))
      </spine>
      </package>

      """
  }
}

extension Handbook {
  /// The handbook as an EPUB 3.3 publication.
  package func epub() throws(TemplateError) -> [UInt8] {
    var writer = EpubWriter(self)
    return try writer.bytes()
  }

  /// A name that no other edition has: a UUID (RFC 9562, version 8) made of what the book says.
  var identifier: String {
    var digits = Array(ContentDigest(of: "\(fullTitle)\n\(language)\n\(running)".utf8).text.prefix(32))
    digits[12] = "8"
    digits[16] = "a"
    let groups = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32]
    return groups.map { String(digits[$0]) }.joined(separator: "-")
  }
}
