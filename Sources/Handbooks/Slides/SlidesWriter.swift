import Editions
import MarkdownTree
import PolicyModel
import Rendering

/// Writes the cases of a handbook as slides for a training (ISO/IEC 29500-1): one case a slide, with the rule that it shows
/// and a question, and in the notes what whoever leads the training needs.
struct SlidesWriter {
  private let book: Handbook

  /// Takes a book.
  init(_ book: Handbook) { self.book = book }

  private var words: Words { book.scene.words }

  /// The presentation.
  func bytes() -> [UInt8] {
    let day = book.cover.day
    var archive = ZipArchive(year: day.year, month: day.month, day: day.day)
    let slides = [cover] + book.cases.map(slide)
    archive.add("[Content_Types].xml", types(slides.count))
    archive.add(
      "_rels/.rels",
      PackageParts.relationships([
        ("officeDocument", "ppt/presentation.xml"), ("core-properties", "docProps/core.xml"),
      ]))
    archive.add("docProps/core.xml", PackageParts.coreProperties(of: book))
    archive.add("ppt/presentation.xml", presentation(slides.count))
    archive.add(
      "ppt/_rels/presentation.xml.rels",
      PackageParts.relationships(
        [
          ("slideMaster", "slideMasters/slideMaster1.xml"),
          ("notesMaster", "notesMasters/notesMaster1.xml"), ("theme", "theme/theme1.xml"),
        ] + slides.indices.map { ("slide", "slides/slide\($0 + 1).xml") }))
    addMasters(&archive)
    for (index, slide) in slides.enumerated() { add(slide, number: index + 1, to: &archive) }
    return archive.bytes
  }

  // MARK: Slides

  /// A slide and what is said while it is shown.
  private struct Slide {
    let layout: Int
    let shapes: [SlideShape]
    let notes: [String]
  }

  private var cover: Slide {
    let lines = [book.cover.subtitle?.text].compactMap { $0 } + book.cover.readers + [book.running]
    return Slide(
      layout: 1,
      shapes: [
        SlideShape("ctrTitle", [.plain(book.cover.title.text)]),
        SlideShape("subTitle", index: 1, lines.map { .plain($0) }),
      ], notes: [words("book-slides-opening")])
  }

  private func slide(_ shown: BookCase) -> Slide {
    let rules = shown.rules.flatMap { rule -> [SlideText] in
      let label = rule.label.map { label in
        SlideText(
          words(label.wordKey), isStrong: true,
          colour: ["must-not", "should-not"].contains(label.name) ? "accent2" : "accent1")
      }
      return [label, .plain(rule.title.text)].compactMap { $0 }
    }
    let paragraphs = SlideStory.paragraphs(of: shown.body)
    return Slide(
      layout: 2,
      shapes: [
        SlideShape("title", [.plain(shown.title.text)]),
        SlideShape("body", index: 10, [.plain(shown.policy.text)]),
        SlideShape("body", index: 1, SlideStory.opening(of: shown.body).map { .plain($0) }),
        SlideShape("body", index: 11, rules.isEmpty ? [.plain(words("book-slides-no-rule"))] : rules),
        SlideShape("body", index: 12, [.plain(words("book-slides-question"))]),
        SlideShape("ftr", index: 20, [.plain(book.running)]), SlideShape("sldNum", index: 21, []),
      ],
      notes: [words("book-slides-tell")] + paragraphs + [words("book-slides-discuss")]
        + shown.discussion.flatMap(SlideStory.paragraphs))
  }

  private func add(_ slide: Slide, number: Int, to archive: inout ZipArchive) {
    let tag = OfficeLanguage.tag(book.language)
    archive.add(
      "ppt/slides/slide\(number).xml",
      SlideShape.tree("p:sld", slide.shapes.enumerated().map { $1.xml(id: $0 + 2, language: tag) }))
    archive.add(
      "ppt/slides/_rels/slide\(number).xml.rels",
      PackageParts.relationships([
        ("slideLayout", "../slideLayouts/slideLayout\(slide.layout).xml"),
        ("notesSlide", "../notesSlides/notesSlide\(number).xml"),
      ]))
    archive.add(
      "ppt/notesSlides/notesSlide\(number).xml",
      SlideShape.tree(
        "p:notes",
        [
          SlideShape.picture(id: 2),
          SlideShape("body", index: 3, slide.notes.map { .plain($0) }).xml(id: 3, language: tag),
        ]))
    archive.add(
      "ppt/notesSlides/_rels/notesSlide\(number).xml.rels",
      PackageParts.relationships([
        ("notesMaster", "../notesMasters/notesMaster1.xml"), ("slide", "../slides/slide\(number).xml"),
      ]))
  }

  // MARK: Frame

  private func part(_ name: String) -> [UInt8] {
    book.templates.handbookFiles["handbook/slides/\(name).xml"] ?? []
  }

  private func addMasters(_ archive: inout ZipArchive) {
    archive.add("ppt/theme/theme1.xml", part("theme"))
    archive.add("ppt/theme/theme2.xml", part("theme"))
    archive.add("ppt/slideMasters/slideMaster1.xml", part("master"))
    archive.add(
      "ppt/slideMasters/_rels/slideMaster1.xml.rels",
      PackageParts.relationships([
        ("slideLayout", "../slideLayouts/slideLayout1.xml"),
        ("slideLayout", "../slideLayouts/slideLayout2.xml"), ("theme", "../theme/theme1.xml"),
      ]))
    for (number, name) in [(1, "cover"), (2, "case")] {
      archive.add("ppt/slideLayouts/slideLayout\(number).xml", part(name))
      archive.add(
        "ppt/slideLayouts/_rels/slideLayout\(number).xml.rels",
        PackageParts.relationships([("slideMaster", "../slideMasters/slideMaster1.xml")]))
    }
    archive.add("ppt/notesMasters/notesMaster1.xml", part("notes"))
    archive.add(
      "ppt/notesMasters/_rels/notesMaster1.xml.rels",
      PackageParts.relationships([("theme", "../theme/theme2.xml")]))
  }

  private func presentation(_ count: Int) -> String {
    let ids = (0..<count).map { "<p:sldId id=\"\(256 + $0)\" r:id=\"rId\(4 + $0)\"/>" }.joined()
    return """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <p:presentation \(SlideShape.names)><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/>\
      </p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst>\
      <p:sldIdLst>\(ids)</p:sldIdLst><p:sldSz cx="12192000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/>\
      </p:presentation>
      """
  }

  private func types(_ count: Int) -> String {
    let main = "application/vnd.openxmlformats-officedocument."
    let fixed = [
      ("ppt/presentation", "presentationml.presentation.main"),
      ("ppt/slideMasters/slideMaster1", "presentationml.slideMaster"),
      ("ppt/slideLayouts/slideLayout1", "presentationml.slideLayout"),
      ("ppt/slideLayouts/slideLayout2", "presentationml.slideLayout"),
      ("ppt/notesMasters/notesMaster1", "presentationml.notesMaster"), ("ppt/theme/theme1", "theme"),
      ("ppt/theme/theme2", "theme"),
    ]
    let own = (1...count).flatMap { number in
      [
        ("ppt/slides/slide\(number)", "presentationml.slide"),
        ("ppt/notesSlides/notesSlide\(number)", "presentationml.notesSlide"),
      ]
    }
    let overrides = (fixed + own).map { path, kind in
      "<Override PartName=\"/\(path).xml\" ContentType=\"\(main)\(kind)+xml\"/>"
    }
    return """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\
      <Override PartName="/docProps/core.xml" \
      ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\(overrides.joined())</Types>
      """
  }
}

extension Handbook {
  /// The cases of the handbook as slides for a training.
  package func slides() -> [UInt8] { SlidesWriter(self).bytes() }
}
