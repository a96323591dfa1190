import PolicyReading

extension Suggestion {
  /// The way out for a name that nobody knows: the nearest known one, else a few of those there are, else `none`.
  ///
  /// `prefix` is what is written before each of the names, such as `role:`.
  static func help(for name: String, among known: [String], prefix: String = "", none: String) -> String {
    if let nearest = nearest(to: name, among: known) { return "did you mean '\(prefix)\(nearest)'?" }
    guard !known.isEmpty else { return none }
    let shown = known.sorted().prefix(8).map { prefix + $0 }
    return "one of: \(shown.joined(separator: ", "))\(known.count > shown.count ? ", …" : "")"
  }
}
