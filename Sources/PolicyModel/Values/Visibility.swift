/// Who may read something; each also reads what stands before it.
public enum Visibility: String, Sendable, Hashable, Comparable, CaseIterable {
  /// Everybody.
  case `public`
  /// Those who work with us but are not us, too.
  case partner
  /// Employees.
  case `internal`
  /// Only those named elsewhere.
  case restricted

  /// Orders from the widest to the narrowest.
  public static func < (a: Visibility, b: Visibility) -> Bool { a.rank < b.rank }

  /// Whether a reader with this visibility may read what has another one.
  public func mayRead(_ other: Visibility) -> Bool { other <= self }

  private var rank: Int {
    switch self {
    case .public: 0
    case .partner: 1
    case .internal: 2
    case .restricted: 3
    }
  }
}
