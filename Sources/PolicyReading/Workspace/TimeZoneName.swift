import Foundation

/// Names of the tz database.
enum TimeZoneName {
  /// Whether the system knows a name.
  static func isKnown(_ name: String) -> Bool { TimeZone(identifier: name) != nil }
}
