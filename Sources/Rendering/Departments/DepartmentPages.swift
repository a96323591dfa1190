import Editions
import PolicyModel
import SemanticDiff

/// The pages of policies as departments have them: the whole text, marked, and a redline against the common one.
struct DepartmentPages<Reader: Audience> {
  private let shelf: SiteShelf<Reader>
  private let texts: DepartmentTexts<Reader>

  /// Plans for a site in one language.
  init(_ shelf: SiteShelf<Reader>) {
    self.shelf = shelf
    self.texts = DepartmentTexts(shelf)
  }

  /// Every page.
  var pages: [PlannedPage] {
    shelf.editions.flatMap { common in
      texts.all(of: common.policy).flatMap { [textPage($0, common), redlinePage($0, common)] }
    }
  }

  private func textPage(_ text: DepartmentEdition<Reader>, _ common: Edition<Reader>) -> PlannedPage {
    let path = texts.page(text)
    return shelf.plan(path) { [self] in
      guard let edition = text.editions[shelf.language] else { return shelf.nothing(path) }
      let scene = shelf.scene(path, showing: edition)
      let values = PageValues(scene: scene)
      let name = texts.name(text.department)
      var article = HTMLBuffer()
      ArticleWriter(scene, policy: text.policy, visibilityNotes: .shown, origins: texts.phrases(text)).write(
        edition.elements, into: &article)
      var page = SiteFrame.Page(
        template: "pages/policy", kind: "policy",
        paths: shelf.paths { SiteAddresses.departmentPolicy(text.policy, text.department, $0) },
        title: edition.title, titleNote: name.text,
        eyebrow: shelf.words(
          "variant-eyebrow",
          ["class": shelf.words("class-\(edition.policyClass.rawValue)"), "department": name.text]),
        lead: edition.summary, breadcrumbs: breadcrumbs(common, path))
      let facts = PolicyFacts(shelf: shelf, edition: edition, values: values)
      page.values["facts"] = facts.facts(and: [
        values.fact("fact-variant-owner", party: text.owner),
        values.fact("fact-holds-for", value: holdsFor(text)),
      ])
      page.values["trail"] = .items(
        [values.edit(text.files[shelf.language], shelf.site.edit)].compactMap { $0 })
      page.values["card"] = QuickCards(shelf).link(to: edition, for: text.department, values)
      page.values["strengths"] = StrengthPages.links(shelf, from: path)
      page.values["departures"] = Departures(texts, text, values).value
      page.values["contents"] = .optional(ContentsWriter(scene).html(edition.elements))
      page.values["article"] = .optional(article.string)
      page.values["showsStrength"] = edition.allElements.contains { $0.kind == .guideline } ? .flag : nil
      return page
    }
  }

  /// The departments below that have the same text.
  private func holdsFor(_ text: DepartmentEdition<Reader>) -> String? {
    guard text.holdsFor.count > 1 else { return nil }
    return text.holdsFor.map { texts.name($0).text }.joined(separator: ", ")
  }

  private func redlinePage(_ text: DepartmentEdition<Reader>, _ common: Edition<Reader>) -> PlannedPage {
    let path = SiteAddresses.departures(of: text.department, from: text.policy, shelf.language)
    return shelf.plan(path) { [self] in
      guard let edition = text.editions[shelf.language] else { return shelf.nothing(path) }
      let values = shelf.values(path)
      let name = texts.name(text.department)
      let difference = EditionDifference(common, edition)
      let shown = RevisionValues(shelf: shelf, values: values).shown(
        difference, text.policy, title: edition.title.text)
      var page = SiteFrame.Page(
        template: "pages/redline", kind: "redline",
        paths: shelf.paths { SiteAddresses.departures(of: text.department, from: text.policy, $0) },
        title: shelf.passage("departures-title", ["department": name.text]), titleNote: edition.title.text,
        eyebrow: edition.title.text, lead: shelf.passage("departures-lead", ["department": name.text]),
        breadcrumbs: breadcrumbs(common, path) + [values.link(name, to: texts.page(text))])
      if !difference.difference.changes.isEmpty {
        page.values["redline"] = .text(
          RedlinePages<Reader>.html(shown, shelf.scene(path, showing: edition), text.policy))
      }
      page.values["omitted"] = Departures(texts, text, values).omitted
      return page
    }
  }

  private func breadcrumbs(_ common: Edition<Reader>, _ path: PagePath) -> [TemplateValue] {
    [
      shelf.home(path),
      shelf.values(path).link(common.title, to: SiteAddresses.policy(common.policy, shelf.language)),
    ]
  }
}
