import Messages
import PolicyReading

extension Suggestion {
  /// The way out for a name that nobody knows: the nearest known one, else a few of those there are, else `none`.
  ///
  /// `prefix` is what is written before each of the names, such as `role:`.
  static func help(for name: String, among known: [String], prefix: String = "", none: Message)
    -> Message
  {
    if let nearest = nearest(to: name, among: known) { return "did you mean '\(prefix)\(nearest)'?" }
    guard !known.isEmpty else { return none }
    let names = known.sorted().map { prefix + $0 }
    let shown = names.count > 8 ? names.prefix(8) + ["…"] : names
    return "one of: \(shown.joined(separator: ", "))"
  }
}
