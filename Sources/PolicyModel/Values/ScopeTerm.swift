/// One condition of a scope: `department:claims`, `capacity:official`.
public struct ScopeTerm: Hashable, Sendable, CustomStringConvertible {
  /// What a term is about.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A department of `tenet.yml`, with those below it.
    case department
    /// A role of `tenet.yml`.
    case role
    /// A channel of `tenet.yml`.
    case channel
    /// Speaking `official`ly, `professional`ly or `private`ly.
    case capacity
    /// At `work` or `off` duty.
    case time
    /// On a `work` device or a `private` one.
    case device

    /// The values a term of this kind may have; nil where `tenet.yml` names them.
    public var fixedValues: [String]? {
      switch self {
      case .department, .role, .channel: nil
      case .capacity: ["official", "professional", "private"]
      case .time: ["work", "off"]
      case .device: ["work", "private"]
      }
    }
  }

  /// What it is about.
  public let kind: Kind
  /// Which one.
  public let value: Identifier

  /// Joins a kind with its value.
  public init(_ kind: Kind, _ value: Identifier) {
    self.kind = kind
    self.value = value
  }

  /// The form in which it is written.
  public var description: String { "\(kind.rawValue):\(value)" }
}
