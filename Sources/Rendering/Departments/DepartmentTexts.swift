import Editions
import PolicyModel

/// The policies that departments have in another form than everybody, with the names and addresses of the site.
struct DepartmentTexts<Reader: Audience> {
  let shelf: SiteShelf<Reader>

  /// Takes a site in one language.
  init(_ shelf: SiteShelf<Reader>) { self.shelf = shelf }

  /// The texts of a policy, in the order of the departments.
  func all(of policy: Identifier) -> [DepartmentEdition<Reader>] {
    shelf.site.departmentEditions[policy] ?? []
  }

  /// What a department is called.
  func name(_ department: Identifier) -> Passage {
    shelf.site.registers.departments[department].map { shelf.directory.passage($0.name) }
      ?? Passage(text: department.text, language: shelf.language)
  }

  /// The page of a department's text.
  func page(_ text: DepartmentEdition<Reader>) -> PagePath {
    SiteAddresses.departmentPolicy(text.policy, text.department, shelf.language)
  }

  /// The page of an element that a department has: in its own text of the policy, or in the common one.
  func page(of policy: Identifier, for department: Identifier) -> PagePath {
    shelf.site.departmentEdition(of: policy, for: department).map(page)
      ?? SiteAddresses.policy(policy, shelf.language)
  }

  /// What departments did to the elements of a text.
  func phrases(_ text: DepartmentEdition<Reader>) -> OriginPhrases {
    OriginPhrases(text.origins, shelf.words) { name($0).text }
  }

  /// The links from a policy's page to the texts of departments; nil when there are none.
  func links(from policy: Identifier, _ values: PageValues) -> TemplateValue? {
    .items(all(of: policy).map { values.link(name($0.department), to: page($0)) })
  }
}
