/// Who owns, approves or answers: `role:community-manager`, `department:communications`, `contact:press-contact`.
public struct Party: Hashable, Sendable, CustomStringConvertible {
  /// What kind of party it is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A role of `tenet.yml`.
    case role
    /// A department of `tenet.yml`.
    case department
    /// A row of the contacts register.
    case contact
  }

  /// What kind of party it is.
  public let kind: Kind
  /// Which one.
  public let id: Identifier

  /// Reads `role:community-manager`; nil for any other text.
  public init?(written text: String) {
    let parts = text.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, let kind = Kind(rawValue: String(parts[0])), let id = Identifier(parts[1]) else {
      return nil
    }
    self.kind = kind
    self.id = id
  }

  /// The form in which it is written.
  public var description: String { "\(kind.rawValue):\(id)" }
}
