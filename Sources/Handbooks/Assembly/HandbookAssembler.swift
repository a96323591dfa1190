import Editions
import Guidance
import MarkdownTree
import PolicyModel
import Rendering
import Revisions
import SourceText
import Timelines

/// Makes a handbook of what one audience may read.
package struct HandbookAssembler<Reader: Audience> {
  let outline: HandbookOutline
  let site: SiteEdition<Reader>
  let histories: SiteHistories<Reader>
  let reader: HandbookReader
  let policies: [BookPolicy<Reader>]
  let texts: BookTexts
  private let templates: Templates
  private let pictures: [Identifier: String]

  /// Takes what the handbook's file says, the site's edition and histories, the reader, and the pictures as addresses that
  /// hold them.
  package init(
    _ outline: HandbookOutline, _ site: SiteEdition<Reader>, _ histories: SiteHistories<Reader>,
    for reader: HandbookReader, pictures: [Identifier: String], templates: Templates
  ) {
    self.outline = outline
    self.site = site
    self.histories = histories
    self.reader = reader
    self.templates = templates
    self.pictures = pictures
    let shelved = site.shelved(in: reader.language)
    let chosen =
      outline.policies.map { ids in ids.compactMap { id in shelved.first { $0.policy == id.value } } }
      ?? shelved
    policies = chosen.map { BookPolicy($0, of: site, for: reader) }.filter { !$0.edition.elements.isEmpty }
    let kind: SiteKind = Reader.visibility >= .internal ? .intranet : .pressRoom
    let language = reader.language
    let directory = policies.reduce(SiteDirectory(site, language, kind: kind, mediaFiles: [:])) {
      $0.pinning($1.edition, to: SiteAddresses.policy($1.edition.policy, language))
    }.alone(
      LoneDocument(
        policies: Set(policies.map(\.edition.policy)), siteURL: site.url,
        book: BookShape(pictures: pictures, anchors: Set(policies.flatMap(\.anchors)))))
    texts = BookTexts(
      PageScene(
        path: BookShape.page, language: reader.language, words: templates.words(in: reader.language),
        directory: directory))
  }

  /// The pictures that the texts of a handbook show.
  package static func pictures(
    of outline: HandbookOutline, _ site: SiteEdition<Reader>, in language: Language
  ) -> Set<Identifier> {
    let common = site.editions[language] ?? []
    let own = site.departmentEditions.values.joined().compactMap { $0.editions[language] }
    let bodies = (common + own).flatMap(\.allElements).map(\.body)
    return Set((bodies + outline.texts.flatMap(\.trees)).flatMap(\.pictures))
      .union([outline.picture?.value].compactMap { $0 })
  }

  /// The handbook.
  package func handbook() throws(TemplateError) -> Handbook {
    let parts = parts()
    let cover = BookCover(
      title: texts.passage(outline.title), subtitle: outline.subtitle.map(texts.passage),
      organisation: texts.passage(site.organisation.name).text, readers: readerNames, day: histories.day,
      picture: outline.picture.flatMap { picture in
        pictures[picture.value].map {
          ($0, site.registers.media[picture.value]?.alt.map(texts.passage)?.text ?? "")
        }
      })
    return Handbook(
      cover: cover, parts: parts, cases: cases(), digest: BookDigest.digest(of: cover, parts, texts.scene),
      scene: texts.scene, templates: templates)
  }

  /// Whose handbook it is, in words.
  private var readerNames: [String] {
    func name(_ unit: UnitEntry) -> String { texts.passage(unit.name).text }
    return [
      reader.department.flatMap { site.registers.departments[$0] }.map(name),
      reader.role.flatMap { site.registers.roles[$0] }.map(name),
    ].compactMap { $0 }
  }

  private func parts() -> [BookPart] {
    let contents = BookPart(.contents, title: texts.own("book-contents"))
    let text: [BookPart?] =
      [welcome] + outline.front.enumerated().map { chapter("front", $0.offset, $0.element) }
      + [use, summary, contents, duties] + policies.map(chapter) + [casesPart, proceduresPart]
      + outline.registers.map(register) + [changes]
      + outline.back.enumerated().map { chapter("back", $0.offset, $0.element) }
      + [quickCard, quiz, answerKey, acknowledgement]
    return text.compactMap { $0 }
  }
}

extension MarkdownTree {
  /// The pictures of the media register that it shows.
  fileprivate var pictures: [Identifier] {
    nodes.indices.compactMap { node in
      guard nodes[node].kind == .image, case .media(let id)? = LinkTarget(written: destination(of: node))
      else { return nil }
      return id
    }
  }
}
