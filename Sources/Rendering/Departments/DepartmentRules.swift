import Editions
import PolicyModel

/// The rules that a department has for itself: those that name it, those of its variants, those it leaves out.
struct DepartmentRules<Reader: Audience> {
  private let texts: DepartmentTexts<Reader>
  private let department: Identifier
  private let naming: [Identifier: [EditionElement]]

  /// Collects for one department; `index` knows the rules of the common texts.
  init(_ shelf: SiteShelf<Reader>, _ department: Identifier, _ index: ScopeIndex) {
    self.texts = DepartmentTexts(shelf)
    self.department = department
    self.naming = Dictionary(grouping: index.entries(.department, department), by: \.policy).mapValues {
      $0.map(\.element)
    }
  }

  /// How many rules there are.
  var count: Int { texts.shelf.editions.reduce(0) { $0 + rules(of: $1).count } }

  /// The rules by policy, in the order of the site's policies; nil when the department has nothing of its own.
  func policies(_ values: PageValues) -> TemplateValue? {
    .items(
      texts.shelf.editions.compactMap { common in
        let text = texts.shelf.site.departmentEdition(of: common.policy, for: department)
        let rules = rules(of: common)
        let omitted = text.flatMap { Departures(texts, $0, values).omitted }
        guard !rules.isEmpty || omitted != nil else { return nil }
        let page = texts.page(of: common.policy, for: department)
        let phrases = text.map(texts.phrases)
        return .object(present: [
          "policy": values.link(common.title, to: page), "omitted": omitted,
          "rules": .items(
            rules.map { element in
              let note = phrases?.texts(of: element.id).last.map { text in
                TemplateValue.object(["kind": .text("variant"), "text": .text(text)])
              }
              return values.rule(element, on: page, note: note)
            }),
        ])
      })
  }

  /// The rules as links with their strength, in the order of the site's policies.
  func links(_ values: PageValues) -> [TemplateValue] {
    texts.shelf.editions.flatMap { common in
      let page = texts.page(of: common.policy, for: department)
      return rules(of: common).map { values.marked($0, on: page) }
    }
  }

  private func rules(of common: Edition<Reader>) -> [EditionElement] {
    guard let text = texts.shelf.site.departmentEdition(of: common.policy, for: department),
      let edition = text.editions[common.language]
    else { return naming[common.policy] ?? [] }
    let named = ScopeIndex([(edition.policy, edition.elements)], texts.shelf.site.registers)
    let ids = Set(named.entries(.department, department).map(\.element.id))
    return edition.allElements.filter { element in
      element.kind.isRule && (ids.contains(element.id) || !text.origin(of: element.id).isCommon)
    }
  }
}
