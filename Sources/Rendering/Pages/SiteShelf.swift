import Editions
import MarkdownTree
import PolicyModel

/// A site in one language, sorted and ready to be made into pages.
struct SiteShelf<Reader: Audience>: Sendable {
  let frame: SiteFrame
  let language: Language
  let words: Words
  let directory: SiteDirectory
  let collation: Collation
  let site: SiteEdition<Reader>
  /// The policies: what we stand for first, the others by title.
  let editions: [Edition<Reader>]

  init(
    _ site: SiteEdition<Reader>, _ language: Language, frame: SiteFrame, mediaFiles: [Identifier: MediaFile]
  ) {
    self.frame = frame
    self.language = language
    self.words = frame.templates.words(in: language)
    self.directory = SiteDirectory(site, language, kind: frame.kind, mediaFiles: mediaFiles)
    self.collation = Collation(language)
    self.site = site
    let sorted = Collation(language).sorted(site.editions[language] ?? []) { $0.title.text }
    self.editions =
      sorted.filter { $0.policyClass == .ideology } + sorted.filter { $0.policyClass != .ideology }
  }

  /// What writers of the page at a path need to know.
  func scene(_ path: PagePath) -> PageScene {
    PageScene(path: path, language: language, words: words, directory: directory)
  }

  /// The shapes of values for the page at a path.
  func values(_ path: PagePath) -> PageValues { PageValues(scene: scene(path)) }

  /// The page of a part of the site, in this language.
  func path(_ section: SiteAddresses.Section, item: Identifier? = nil) -> PagePath {
    SiteAddresses.section(section, language, item: item)
  }

  /// The same page in every language of the site.
  func paths(_ address: (Language) -> PagePath) -> [Language: PagePath] {
    Dictionary(uniqueKeysWithValues: site.languages.map { ($0, address($0)) })
  }

  /// A text of this language.
  func passage(_ key: String, _ values: KeyValuePairs<String, String> = [:]) -> Passage {
    Passage(text: words(key, values), language: language)
  }

  /// The start page, as the first of the breadcrumbs of the page at a path.
  func home(_ path: PagePath) -> TemplateValue {
    values(path).link(
      Passage(text: frame.name(language), language: language), to: SiteAddresses.start(language))
  }

  /// Plans a page that is made of a template and values.
  func plan(_ path: PagePath, _ page: @escaping @Sendable () -> SiteFrame.Page) -> PlannedPage {
    PlannedPage(path: path) { [frame, language] () throws(TemplateError) in try frame.render(page(), language)
    }
  }

  /// The pages of all policies.
  func policyPages(
    _ notes: ArticleWriter.VisibilityNotes,
    beside: @escaping @Sendable (Edition<Reader>, PageValues) -> [String: TemplateValue]
  ) -> [PlannedPage] {
    editions.indices.map { index in
      plan(SiteAddresses.policy(editions[index].policy, language)) { policyPage(index, notes, beside) }
    }
  }

  private func policyPage(
    _ index: Int, _ notes: ArticleWriter.VisibilityNotes,
    _ beside: (Edition<Reader>, PageValues) -> [String: TemplateValue]
  ) -> SiteFrame.Page {
    let edition = editions[index]
    let path = SiteAddresses.policy(edition.policy, language)
    let values = values(path)
    var article = HTMLBuffer()
    ArticleWriter(scene(path), policy: edition.policy, visibilityNotes: notes).write(
      edition.elements, into: &article)
    func neighbour(_ index: Int) -> TemplateValue? {
      guard editions.indices.contains(index) else { return nil }
      return values.link(editions[index].title, to: SiteAddresses.policy(editions[index].policy, language))
    }
    let neighbours = TemplateValue.object(present: [
      "previous": neighbour(index - 1), "next": neighbour(index + 1),
    ])
    var page = SiteFrame.Page(
      template: "pages/policy", kind: "policy", paths: paths { SiteAddresses.policy(edition.policy, $0) },
      title: edition.title, eyebrow: words("class-\(edition.policyClass.rawValue)"), lead: edition.summary,
      breadcrumbs: [home(path)])
    page.values = beside(edition, values)
    page.values["contents"] = .optional(ContentsWriter(scene(path)).html(edition.elements))
    page.values["article"] = .optional(article.string)
    page.values["showsStrength"] = edition.allElements.contains { $0.kind == .guideline } ? .flag : nil
    page.values["neighbours"] = editions.count > 1 ? neighbours : nil
    return page
  }

  /// A policy in a list.
  func entry(_ edition: Edition<Reader>, _ values: PageValues) -> TemplateValue {
    let guidelines = edition.allElements.count { $0.kind == .guideline }
    var members: [String: TemplateValue] = [:]
    members["summary"] = .optional(edition.summary?.text)
    members["meta"] = guidelines > 0 ? .text(words.count("guidelines", guidelines)) : nil
    return values.link(edition.title, to: SiteAddresses.policy(edition.policy, language), beside: members)
  }
}

extension MarkdownTree {
  /// The first paragraph as plain text; nil when there is none.
  var firstParagraph: String? {
    for (ordinal, node) in children(of: 0).enumerated() where nodes[node].kind == .paragraph {
      let text = fragment(ordinal..<ordinal + 1).plainText()
      if !text.isEmpty { return text }
    }
    return nil
  }
}
