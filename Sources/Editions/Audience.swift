public import PolicyModel

/// Who reads an edition, as a type: what was projected for one audience cannot be given to a renderer of another.
///
/// There are four, one per visibility. The values themselves are never made; only the types are used.
public protocol Audience: Sendable {
  /// What this audience may read.
  static var visibility: Visibility { get }
}

/// An audience that is not us.
///
/// Renderers of public output ask for one of these.
public protocol OutsideAudience: Audience {}

/// An audience that is us.
public protocol InsideAudience: Audience {}

/// Everybody.
public enum PublicAudience: OutsideAudience {
  /// Public.
  public static let visibility = Visibility.public
}

/// Those who work with us but are not us.
public enum PartnerAudience: OutsideAudience {
  /// Partner.
  public static let visibility = Visibility.partner
}

/// Employees.
public enum InternalAudience: InsideAudience {
  /// Internal.
  public static let visibility = Visibility.internal
}

/// Those named elsewhere.
public enum RestrictedAudience: InsideAudience {
  /// Restricted.
  public static let visibility = Visibility.restricted
}
