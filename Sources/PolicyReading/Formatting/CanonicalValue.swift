import PolicyModel

/// The one way in which `tenet fmt` writes the value of an attribute.
enum CanonicalValue {
  /// The canonical spelling of a value that could be read; any other value as it is.
  static func of(_ value: String, key: String) -> String {
    switch key {
    case "strength":
      return Strength(written: value)?.rawValue ?? value
    case "limit":
      return Limit(written: value)?.written ?? value
    case "within":
      guard let span = TimeSpan(written: value), TimeSpan(written: span.written) == span else { return value }
      return span.written
    case "times":
      let times = value.split(separator: " ").map { TimeOfDay(written: $0)?.description ?? String($0) }
      return times.joined(separator: " ")
    case "applies-to", "not-for", "approval", "provided", "see", "illustrates":
      return value.split(separator: " ").joined(separator: " ")
    default:
      return value
    }
  }
}
