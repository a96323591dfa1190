import Diagnostics
import Messages
import PolicyModel
import SourceText

extension ElementAttributes {
  /// Every key that an attribute block may hold.
  static let keys = [
    "strength", "visibility", "applies-to", "not-for", "approval", "before", "limit", "times", "within",
    "provided", "see", "illustrates", "effective", "until", "overridable", "reason",
  ]

  /// Reads attribute values; what cannot be read gets a diagnostic and counts as not written, except that a
  /// visibility that cannot be read closes the element.
  static func read(_ written: WrittenAttributes, _ diagnostics: inout [Diagnostic]) -> ElementAttributes {
    for pair in written.pairs.values where !keys.contains(pair.key.value) {
      diagnostics.append(
        .unknown(
          .unknownAttribute, "unknown attribute '\(pair.key.value)'", name: pair.key, known: keys))
    }
    for pair in written.pairs.values where pair.value.value.trimmingWhitespace.isEmpty {
      diagnostics.append(
        Diagnostic(
          .invalidValue, "'\(pair.key.value)' has no value", at: pair.key.location,
          help: "write one, or leave it out"))
    }
    func text(_ key: String) -> Located<String>? {
      written.pairs[key]?.value.nonempty
    }
    func read<Value>(_ key: String, _ expected: @autoclosure () -> Message, _ parse: (String) -> Value?)
      -> Located<Value>?
    {
      guard let text = text(key) else { return nil }
      guard let value = parse(text.value) else {
        diagnostics.append(.invalidValue(text.value, of: key, expected: expected(), at: text.location))
        return nil
      }
      return Located(value, at: text.location)
    }
    func words(_ key: String) -> [Located<String>] { text(key)?.words ?? [] }
    func targets(_ key: String) -> [Located<LinkTarget>] {
      words(key).compactMap { word in
        switch LinkTarget(written: word.value) {
        case .element?, .policy?, .reference?:
          return LinkTarget(written: word.value).map { Located($0, at: word.location) }
        default:
          diagnostics.append(
            .invalidValue(
              word.value, of: key, expected: "'#id', 'policy:other#id' or 'ref:name'", at: word.location))
          return nil
        }
      }
    }
    let visibilities = Visibility.allCases.map(\.rawValue).joined(separator: ", ")
    let visibility = read("visibility", "one of: \(visibilities)") { Visibility(rawValue: $0) }
    let unreadableVisibility =
      visibility == nil
      ? (written.pairs["visibility"]?.value).map { Located(Visibility.restricted, at: $0.location) } : nil
    var scopeTerms: [Located<ScopeTerm>] = []
    func scope(_ key: String) -> Located<Scope>? {
      text(key).flatMap { Scope.read($0, key: key, terms: &scopeTerms, &diagnostics) }
    }
    let appliesTo = scope("applies-to")
    let notFor = scope("not-for")
    let provided = targets("provided")
    if let second = provided.dropFirst().first {
      diagnostics.append(
        Diagnostic(
          .invalidValue, "'provided' names a second rule, and takes one", at: second.location,
          help: "name the one without which the permission does not hold; put the other in 'see'"))
    }
    return ElementAttributes(
      strength: read("strength", "one of: \(Strength.writtenForms.joined(separator: ", "))") {
        Strength(written: $0)
      },
      visibility: visibility ?? unreadableVisibility,
      appliesTo: appliesTo, notFor: notFor, scopeTerms: scopeTerms,
      approval: words("approval").compactMap { word in
        guard let party = Party(written: word.value) else {
          diagnostics.append(
            .invalidValue(
              word.value, of: "approval", expected: "'role:…', 'department:…' or 'contact:…'",
              at: word.location))
          return nil
        }
        return Located(party, at: word.location)
      },
      before: text("before"),
      limit: read("limit", "a number per period, such as 8/day (hour, day, week or month)") {
        Limit(written: $0)
      },
      times: read("times", "times of day, such as \"08:40 11:40\"") { text in
        let times = text.split(separator: " ").map { TimeOfDay(written: $0) }
        return times.isEmpty || times.contains(nil) ? nil : times.compactMap { $0 }
      },
      within: read("within", "a length of time, such as \"4 office-hours\" or \"14 days\"") {
        TimeSpan(written: $0)
      },
      provided: provided.first,
      see: targets("see"),
      illustrates: targets("illustrates"),
      effective: read("effective", "a date, such as 2026-11-21") { CalendarDate(iso8601: $0) },
      until: read("until", "a date, such as 2026-11-21") { CalendarDate(iso8601: $0) },
      overridable: read("overridable", "yes or no") { ["yes": true, "no": false][$0] },
      reason: text("reason"))
  }
}

extension Located<String> {
  /// The text, when anything was written.
  fileprivate var nonempty: Located<String>? { value.trimmingWhitespace.isEmpty ? nil : self }

  /// The words of the text, split at spaces, each with its place; the text stands on one line.
  var words: [Located<String>] {
    let start = location.range.start
    return value.split(separator: " ").map { word in
      let offset = value.utf8.distance(from: value.startIndex, to: word.startIndex)
      return Located(
        String(word),
        at: SourceLocation(
          path: location.path,
          range: SourceRange(
            line: Int(start.line), column: Int(start.column) + offset, length: word.utf8.count)))
    }
  }
}
