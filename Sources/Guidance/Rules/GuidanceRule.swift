package import Editions
package import PolicyModel

/// A rule that may apply to somebody, in the form in which some departments have it.
///
/// Immutable, and shared rather than copied: a site has many.
package final class GuidanceRule: Sendable {
  /// Its place among the rules of the site.
  package let number: Int
  /// The policy.
  package let policy: Identifier
  /// The element.
  package let element: EditionElement
  /// The title of what it stands under.
  package let heading: String
  /// The scopes of the element and of those above it; all of them hold.
  package let scopes: [Scope]
  /// The exceptions of the element and of those above it; any of them excludes.
  package let exceptions: [Scope]
  /// Which departments have the rule in this form.
  package let departments: Holders
  /// What the department's variant did, where it is not everybody's form.
  package let origin: ElementOrigin
  /// Whose variant the form is from; nil for the common text.
  package let variant: Identifier?
  /// The departments that leave it out, each with the reason where there is one.
  package let omissions: [Identifier: Passage?]

  init(
    number: Int, policy: Identifier, element: EditionElement, heading: String, scopes: [Scope],
    exceptions: [Scope], departments: Holders, origin: ElementOrigin, variant: Identifier?,
    omissions: [Identifier: Passage?]
  ) {
    self.number = number
    self.policy = policy
    self.element = element
    self.heading = heading
    self.scopes = scopes
    self.exceptions = exceptions
    self.departments = departments
    self.origin = origin
    self.variant = variant
    self.omissions = omissions
  }

  /// Departments that have a rule in one form.
  package enum Holders: Sendable, Hashable {
    /// Everybody but these, who have it in another form or not at all.
    case allExcept(Set<Identifier>)
    /// These alone.
    case only(Set<Identifier>)
  }
}
