import Diagnostics
import Messages
import PolicyModel
import SourceText

extension Scope {
  /// Reads `channel:twitter time:work | role:community-manager`.
  ///
  /// Whether the departments, roles and channels exist is asked later, when `tenet.yml` is known.
  /// The terms are added to `located`, each with its own place.
  static func read(
    _ text: Located<String>, key: String, terms located: inout [Located<ScopeTerm>],
    _ diagnostics: inout [Diagnostic]
  ) -> Located<Scope>? {
    var alternatives: [Alternative] = []
    var terms: [ScopeTerm] = []
    var faulty = false
    for word in text.words {
      if word.value == "|" {
        if terms.isEmpty { faulty = true }
        alternatives.append(Alternative(terms))
        terms = []
      } else if let term = ScopeTerm.read(word, key: key, &diagnostics) {
        terms.append(term)
        located.append(Located(term, at: word.location))
      } else {
        return nil
      }
    }
    alternatives.append(Alternative(terms))
    guard !faulty, !terms.isEmpty else {
      diagnostics.append(
        .invalidValue(
          text.value, of: key,
          expected: "terms such as \"role:community-manager channel:twitter\", alternatives between ' | '",
          at: text.location))
      return nil
    }
    return Located(Scope(alternatives), at: text.location)
  }
}

extension ScopeTerm {
  /// Reads one term.
  fileprivate static func read(_ word: Located<String>, key: String, _ diagnostics: inout [Diagnostic])
    -> ScopeTerm?
  {
    let parts = word.value.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let kinds = Kind.allCases.map(\.rawValue)
    guard parts.count == 2, let kind = Kind(rawValue: String(parts[0])), let value = Identifier(parts[1])
    else {
      let known = kinds.joined(separator: ", ")
      let expected: Message =
        if let nearest = Suggestion.nearest(to: String(parts.first ?? ""), among: kinds) {
          "a kind and a name, such as role:editor (did you mean '\(nearest):'?); kinds: \(known)"
        } else {
          "a kind and a name, such as role:editor; kinds: \(known)"
        }
      diagnostics.append(.invalidValue(word.value, of: key, expected: expected, at: word.location))
      return nil
    }
    if let values = kind.fixedValues, !values.contains(value.text) {
      diagnostics.append(
        .invalidValue(
          word.value, of: key,
          expected: "one of: \(values.map { "\(kind.rawValue):\($0)" }.joined(separator: ", "))",
          at: word.location))
      return nil
    }
    return ScopeTerm(kind, value)
  }
}
