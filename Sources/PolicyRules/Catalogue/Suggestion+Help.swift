import PolicyReading

extension Suggestion {
  /// The way out for a name that nobody knows: the nearest known one, else a few of those there are, else `none`.
  static func help(for name: String, among known: [String], none: String) -> String {
    if let nearest = nearest(to: name, among: known) { return "did you mean '\(nearest)'?" }
    guard !known.isEmpty else { return none }
    let shown = known.sorted().prefix(8)
    return "one of: \(shown.joined(separator: ", "))\(known.count > shown.count ? ", …" : "")"
  }
}
