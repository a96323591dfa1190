public import PolicyModel

/// Somebody who works here, as far as it matters for what she has to acknowledge.
///
/// Nothing else of her is read.
public struct Person: Sendable, Hashable {
  /// The id by which the organisation knows her.
  public let id: String
  /// Her name.
  public let name: String
  /// Where she works.
  public let department: Identifier
  /// What she is besides; all of it.
  public let roles: Set<Identifier>
  /// The day on which she begins, or began.
  public let start: CalendarDate

  /// Joins the parts.
  package init(id: String, name: String, department: Identifier, roles: Set<Identifier>, start: CalendarDate)
  {
    self.id = id
    self.name = name
    self.department = department
    self.roles = roles
    self.start = start
  }
}
