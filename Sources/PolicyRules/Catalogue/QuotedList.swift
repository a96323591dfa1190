extension [String] {
  /// The texts in quotes as a sentence lists them: `'a', 'b' and 'c'`; beyond five the rest is counted.
  var quotedList: String {
    let quoted = prefix(count > 6 ? 5 : 6).map { "'\($0)'" }
    if count > quoted.count { return quoted.joined(separator: ", ") + " and \(count - quoted.count) more" }
    return quoted.listed
  }

  /// The texts as a sentence lists them: `a, b and c`.
  var listed: String { listed("and") }

  /// The texts as a sentence lists them with another word before the last one: `a, b or c`.
  func listed(_ conjunction: String) -> String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }
}
