public import PolicyModel

/// Where an element of a department's edition comes from: the common policy, and what variants made of it.
public struct ElementOrigin: Hashable, Sendable {
  /// What one variant did.
  public enum Act: String, Sendable, Hashable {
    /// The element is the department's own.
    case added
    /// The department added text or elements to it.
    case extended
    /// The department put its own words or conditions in the place of those before.
    case replaced
  }

  /// One variant's part in an element.
  public struct Step: Hashable, Sendable {
    /// What it did.
    public let act: Act
    /// Whose variant it is.
    public let department: Identifier

    /// Joins the parts.
    package init(
      _ act: Act,
      by department: Identifier
    ) {
      self.act = act
      self.department = department
    }
  }

  /// What variants did, from the top of the tree of departments down; empty for the common element.
  public let steps: [Step]

  /// Takes the steps in order.
  package init(_ steps: [Step]) { self.steps = steps }

  /// The element as everybody has it.
  public static let common = ElementOrigin([])

  /// Whether everybody has the element, and has it like this.
  public var isCommon: Bool { steps.isEmpty }

  /// The department whose element it is; nil for one of the common policy.
  public var addedBy: Identifier? { steps.first.flatMap { $0.act == .added ? $0.department : nil } }

  /// The same origin with one more step.
  func then(_ act: Act, by department: Identifier) -> ElementOrigin {
    ElementOrigin(steps + [Step(act, by: department)])
  }
}
