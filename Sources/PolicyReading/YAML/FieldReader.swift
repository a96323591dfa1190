import Diagnostics
import Messages
import PolicyModel
import SourceText

/// Takes the fields of one mapping one by one, and at the end tells which keys nobody asked for.
///
/// Every key that is asked for is a known key, so that the code that reads a file is also the list of what the
/// file may hold.
struct FieldReader {
  /// Where the mapping begins.
  let location: SourceLocation
  private var members: [String: YAMLValue.Member] = [:]
  private var order: [String] = []
  private var known: [String] = []

  /// Takes a value that should be a mapping; anything else gets a diagnostic and nil.
  init?(_ value: YAMLValue, what: @autoclosure () -> Message, _ diagnostics: inout [Diagnostic]) {
    location = value.location
    if value.isEmpty { return }
    guard case .mapping(let written) = value.content else {
      diagnostics.append(
        Diagnostic(
          .invalidValue, "\(what()) must be keys with values", at: value.location,
          help: "write 'key: value' lines"))
      return nil
    }
    for member in written {
      order.append(member.key.value)
      members[member.key.value] = member
    }
  }

  /// The keys as written, in order.
  var keys: [Located<String>] { order.compactMap { members[$0]?.key } }

  /// The value of a key, whatever it is; nil when absent or empty.
  mutating func value(_ key: String) -> YAMLValue? {
    known.append(key)
    guard let value = members[key]?.value, !value.isEmpty else { return nil }
    return value
  }

  /// A text.
  mutating func string(_ key: String, _ diagnostics: inout [Diagnostic]) -> Located<String>? {
    guard let value = value(key) else { return nil }
    guard case .scalar(let text) = value.content else {
      diagnostics.append(Diagnostic(.invalidValue, "'\(key)' must be one text", at: value.location))
      return nil
    }
    return Located(text, at: value.location)
  }

  /// A text that is read as something; `expected` ends the sentence "write …".
  mutating func parsed<Value>(
    _ key: String, expected: @autoclosure () -> Message, _ diagnostics: inout [Diagnostic],
    _ parse: (String) -> Value?
  ) -> Located<Value>? {
    guard let text = string(key, &diagnostics) else { return nil }
    guard let value = parse(text.value) else {
      diagnostics.append(.invalidValue(text.value, of: key, expected: expected(), at: text.location))
      return nil
    }
    return Located(value, at: text.location)
  }

  /// One of a fixed set of words.
  mutating func choice<Value: RawRepresentable & CaseIterable>(
    _ key: String, _ diagnostics: inout [Diagnostic]
  ) -> Located<Value>? where Value.RawValue == String {
    let words = Value.allCases.map(\.rawValue)
    return parsed(key, expected: "one of: \(words.joined(separator: ", "))", &diagnostics) {
      Value(rawValue: $0)
    }
  }

  /// A text, or one per language.
  mutating func localized(_ key: String, _ diagnostics: inout [Diagnostic]) -> LocalizedText? {
    guard let value = value(key) else { return nil }
    switch value.content {
    case .scalar(let text): return LocalizedText(text)
    case .mapping(let members):
      var texts: [Language: String] = [:]
      for member in members {
        guard let language = Language(member.key.value), case .scalar(let text) = member.value.content else {
          diagnostics.append(
            .invalidValue(
              member.key.value, of: key, expected: "a text per language: { sv: …, en: … }",
              at: member.key.location))
          continue
        }
        texts[language] = text
      }
      return LocalizedText(texts)
    case .sequence:
      diagnostics.append(
        Diagnostic(.invalidValue, "'\(key)' must be one text, or one per language", at: value.location))
      return nil
    }
  }

  /// Lists of texts by language; one text counts as a list of one.
  mutating func localizedLists(_ key: String, _ diagnostics: inout [Diagnostic]) -> [Language: [String]]? {
    guard let value = value(key) else { return nil }
    guard case .mapping(let members) = value.content else {
      diagnostics.append(
        .invalidValue(
          key, of: key, expected: "a list per language: { sv: […], en: […] }", at: value.location))
      return nil
    }
    var lists: [Language: [String]] = [:]
    for member in members {
      guard let language = Language(member.key.value) else {
        diagnostics.append(
          .invalidValue(
            member.key.value, of: key, expected: "a list per language: { sv: […], en: […] }",
            at: member.key.location))
        continue
      }
      lists[language] = Self.list(member.value, key, &diagnostics).map(\.value)
    }
    return lists
  }

  /// A list of texts; one text counts as a list of one.
  mutating func list(_ key: String, _ diagnostics: inout [Diagnostic]) -> [Located<String>] {
    value(key).map { Self.list($0, key, &diagnostics) } ?? []
  }

  private static func list(_ value: YAMLValue, _ key: String, _ diagnostics: inout [Diagnostic])
    -> [Located<String>]
  {
    switch value.content {
    case .scalar(let text): return [Located(text, at: value.location)]
    case .sequence(let items):
      return items.compactMap { item in
        guard case .scalar(let text) = item.content else {
          diagnostics.append(Diagnostic(.invalidValue, "'\(key)' must be a list of texts", at: item.location))
          return nil
        }
        return Located(text, at: item.location)
      }
    case .mapping:
      diagnostics.append(
        Diagnostic(.invalidValue, "'\(key)' must be a list", at: value.location, help: "write [one, two]"))
      return []
    }
  }

  /// A list of ids.
  mutating func ids(_ key: String, _ diagnostics: inout [Diagnostic]) -> [Located<Identifier>] {
    list(key, &diagnostics).compactMap { text in
      Identifier.read(text, &diagnostics).map { Located($0, at: text.location) }
    }
  }

  /// An id.
  mutating func id(_ key: String, _ diagnostics: inout [Diagnostic]) -> Located<Identifier>? {
    guard let text = string(key, &diagnostics), let id = Identifier.read(text, &diagnostics) else {
      return nil
    }
    return Located(id, at: text.location)
  }

  /// Keys with values.
  mutating func fields(_ key: String, _ diagnostics: inout [Diagnostic]) -> FieldReader? {
    guard let value = value(key) else { return nil }
    return FieldReader(value, what: "'\(key)'", &diagnostics)
  }

  /// A list of keys with values; one alone counts as a list of one.
  mutating func items(_ key: String, _ diagnostics: inout [Diagnostic]) -> [FieldReader] {
    guard let value = value(key) else { return [] }
    let items = if case .sequence(let items) = value.content { items } else { [value] }
    return items.compactMap { FieldReader($0, what: "'\(key)'", &diagnostics) }
  }

  /// A mapping from ids to mappings, such as a register: each row with its id, in order.
  mutating func rows(_ diagnostics: inout [Diagnostic]) -> [(id: Located<Identifier>, fields: FieldReader)] {
    var rows: [(id: Located<Identifier>, fields: FieldReader)] = []
    for key in keys {
      known.append(key.value)
      guard let id = Identifier.read(key, &diagnostics), let value = members[key.value]?.value,
        let fields = FieldReader(value, what: "'\(key.value)'", &diagnostics)
      else { continue }
      rows.append((Located(id, at: key.location), fields))
    }
    return rows
  }

  /// The value, or a diagnostic that the key is missing.
  func require<Value>(
    _ value: Value?, _ key: String, help: @autoclosure () -> Message, _ diagnostics: inout [Diagnostic]
  )
    -> Value?
  {
    // A key without a value is told with the others when the reader has finished.
    if value == nil, members[key] == nil {
      diagnostics.append(
        Diagnostic(
          .missingKey, "'\(key)' is missing", at: members[key]?.key.location ?? location, help: help())
      )
    }
    return value
  }

  /// Reports every key that nobody asked for, and every key without a value.
  func finish(_ diagnostics: inout [Diagnostic]) {
    for key in keys where !known.contains(key.value) {
      diagnostics.append(.unknown(.unknownKey, "unknown key '\(key.value)'", name: key, known: known))
    }
    reportEmptyKeys(&diagnostics)
  }

  /// Reports every key without a value.
  func reportEmptyKeys(_ diagnostics: inout [Diagnostic]) {
    for key in keys where members[key.value]?.value.isEmpty == true {
      diagnostics.append(
        Diagnostic(
          .invalidValue, "'\(key.value)' has no value", at: key.location,
          help: "write one, or leave the key out"))
    }
  }
}

extension Identifier {
  /// Reads an id; any other text gets a diagnostic that shows what an id may be.
  static func read(_ text: Located<String>, _ diagnostics: inout [Diagnostic]) -> Identifier? {
    if let id = Identifier(text.value) { return id }
    let fallback = Identifier(slugOf: text.value, fallback: .preamble)
    diagnostics.append(
      Diagnostic(
        .invalidID, "'\(text.value.shortened)' is not an id", at: text.location,
        help: "ids have a–z, 0–9 and single hyphens, at most 64: for example '\(fallback)'"))
    return nil
  }
}
