import Editions
import PolicyModel

/// In what a department's text departs from the common one: its own elements, those in its own form, those left out.
struct Departures<Reader: Audience> {
  private let texts: DepartmentTexts<Reader>
  private let text: DepartmentEdition<Reader>
  private let values: PageValues

  /// Tells it on a page.
  init(_ texts: DepartmentTexts<Reader>, _ text: DepartmentEdition<Reader>, _ values: PageValues) {
    self.texts = texts
    self.text = text
    self.values = values
  }

  /// The *departures*: each group with links to its elements, and the way to the redline.
  var value: TemplateValue {
    let elements = text.editions[texts.shelf.language]?.allElements ?? []
    let own = elements.filter { text.origin(of: $0.id).addedBy != nil }
    let changed = elements.filter {
      let origin = text.origin(of: $0.id)
      return !origin.isCommon && origin.addedBy == nil
    }
    let name = texts.name(text.department)
    let redline = SiteAddresses.departures(of: text.department, from: text.policy, texts.shelf.language)
    return .object(present: [
      "title": .text(texts.shelf.words("departures-title", ["department": name.text])),
      "own": .items(own.map(link)), "changed": .items(changed.map(link)), "omitted": omitted,
      "redline": values.link("departures-redline", to: redline),
    ])
  }

  /// What is left out, with the reasons; nil when nothing is.
  var omitted: TemplateValue? {
    .items(
      (text.omitted[texts.shelf.language] ?? []).map { entry in
        let element = entry.element
        var members: TemplateMembers = [:]
        members["label"] = values.label(element.kind, element.strength)
        members["reason"] = entry.reason.map(reason)
        return values.link(element.title, to: above(entry), fragment: element.id.text, beside: members)
      })
  }

  /// The page of the text that has what is left out: everybody's, unless a department above has added it.
  private func above(_ entry: OmittedEntry) -> PagePath {
    let shelf = texts.shelf
    let common = shelf.site.edition(of: text.policy, in: shelf.language)
    let parent = shelf.site.registers.departments[entry.department]?.parent
    let holder = shelf.site.departmentEditions[text.policy]?.first { edition in
      parent.map(edition.holdsFor.contains) ?? false
    }
    guard let holder, common?.allElements.contains(where: { $0.id == entry.element.id }) != true else {
      return SiteAddresses.policy(text.policy, shelf.language)
    }
    return texts.page(holder)
  }

  private func reason(_ reason: Passage) -> TemplateValue {
    .object(present: ["text": .text(reason.text), "foreign": .optional(values.scene.lang(reason.language))])
  }

  private func link(_ element: EditionElement) -> TemplateValue {
    var members: TemplateMembers = [:]
    members["label"] = values.label(element.kind, element.strength)
    let title =
      element.kind == .preamble
      ? Passage(text: texts.shelf.words("kind-preamble"), language: texts.shelf.language) : element.title
    return values.link(title, to: texts.page(text), fragment: element.id.text, beside: members)
  }
}
