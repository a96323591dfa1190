internal import Editions
internal import Guidance
internal import PolicyModel
internal import Timelines

/// A state of a policy in the forms in which departments have it, as colleagues read it in its own language.
struct PolicyForms {
  /// One form.
  struct Form {
    /// Whose it is; nil for that of everybody else.
    let owner: Identifier?
    let edition: Edition<InternalAudience>
    let scopes: EditionScopes
  }

  private let common: Form?
  private let own: [(holders: Set<Identifier>, form: Form)]

  /// Takes a state.
  init(_ state: PolicyState, _ projector: Projector<InternalAudience>) {
    let text = state.text
    let language = text.policy.language
    common = projector.editions(
      ofState: text.policy, text.commonTranslations, names: state.names, closed: [])[language]
      .map { Form(owner: nil, edition: $0, scopes: EditionScopes($0)) }
    own = projector.departmentEditions(
      ofState: text.policy, text.variants, text.translations, names: state.names, closed: []
    ).compactMap { department in
      department.editions[language].map {
        (
          Set(department.holdsFor),
          Form(owner: department.department, edition: $0, scopes: EditionScopes($0))
        )
      }
    }
  }

  /// The form that a department has; nil when its people may read nothing of the policy.
  func form(of department: Identifier) -> Form? {
    own.first { $0.holders.contains(department) }?.form ?? common
  }
}
