/// How grave a diagnostic is.
public enum Severity: String, Sendable, Hashable, Comparable, CaseIterable {
  /// The content is wrong; no site is built from it.
  case error
  /// Most likely a mistake; sites are still built.
  case warning
  /// Advice to the author.
  case note

  /// Orders from grave to light.
  public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .note: 2
    }
  }
}
