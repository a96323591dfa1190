import PolicyModel
import SemanticDiff

/// Says one change in the words of the pages.
struct ChangePhrases {
  let words: Words
  let names: UnitNames
  /// The titles of elements by their ids, in either version.
  var titles: [String: String] = [:]

  /// What happened: `Strängare`.
  func kind(_ change: Change) -> String { words("change-\(change.happening)") }

  /// How much a change matters: `Bindande`.
  func level(_ level: ChangeLevel) -> String { words("level-\(level.rawValue)") }

  /// What about it: from what to what, and what in the words decided how much it matters; nil where there is nothing
  /// to add.
  func detail(_ change: Change) -> String? {
    let parts = [values(change), reason(change)].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  /// The change in one line, such as `Strängare: från Bör till Ska`, with a full stop.
  func sentence(_ change: Change) -> String {
    [kind(change), detail(change)].compactMap { $0 }.joined(separator: ": ") + "."
  }

  /// What it was and what it is now: `från Bör till Ska`; nil where that is not one value, or told elsewhere.
  private func values(_ change: Change) -> String? {
    if change.kind == .retitled { return nil }
    if change.kind == .metadataChanged { return MetadataPhrases(words: words, names: names).phrase(change) }
    return fromTo(
      change.from.map { value($0, of: change.kind) }, change.to.map { value($0, of: change.kind) }, words)
  }

  /// The people of some terms: `Kundservice och på Twitter`, or `alla`; nil for none.
  func people(_ terms: [String]) -> String? {
    if terms.isEmpty { return nil }
    if terms.contains(Change.everybody) { return words("change-affects-everybody") }
    return words.list(
      terms.map { term in
        term.split(separator: " ").map { names.phrase(String($0), words) }.joined(separator: " ")
      })
  }

  /// Whom the changes of an element concern together: `Berör: Kundservice`; nil when that is everybody, or not told.
  func affects(_ changes: [Change]) -> String? {
    var terms: [String] = []
    for term in changes.flatMap(\.affects) where !terms.contains(term) { terms.append(term) }
    guard !terms.contains(Change.everybody) else { return nil }
    return people(terms).map { words("change-affects", ["names": $0]) }
  }

  /// What in the words decided how much a change matters; nil where that was not inferred from words.
  private func reason(_ change: Change) -> String? {
    guard let reason = change.reason else { return nil }
    let what = words("reason-\(reason.kind.rawValue)")
    return switch (reason.old, reason.new) {
    case (let old?, let new?): words("reason-became", ["reason": what, "old": old, "new": new])
    case (let old?, nil): words("reason-went", ["reason": what, "old": old])
    case (nil, let new?): words("reason-came", ["reason": what, "new": new])
    case (nil, nil): what
    }
  }

  /// A value as the format writes it (`should`, `8/day`), as pages write it.
  private func value(_ text: String, of kind: ChangeKind) -> String {
    switch kind {
    case .strengthened, .weakened:
      Strength(rawValue: text).map { words("strength-\($0.rawValue)") } ?? text
    case .visibilityWidened, .visibilityNarrowed:
      Visibility(rawValue: text).map { words("visibility-\($0.rawValue)") } ?? text
    case .quantityChanged: quantity(text)
    case .datesChanged: CalendarDate(iso8601: text).map(words.date) ?? text
    case .scopeWidened, .scopeNarrowed: scope(text)
    case .approvalChanged:
      text.split(separator: " ").map { names.name(String($0)) }.joined(separator: " ")
    case .moved: titles[text].map { words("quoted", ["text": $0]) } ?? text
    case .referenceChanged: text.split(separator: " ").map { reference(String($0)) }.joined(separator: ", ")
    default: text
    }
  }

  private func quantity(_ text: String) -> String {
    if let limit = Limit(written: text) { return words.limit(limit) }
    if let span = TimeSpan(written: text) { return words.span(span) }
    let times = text.split(separator: " ").map { TimeOfDay(written: $0) }
    let known = times.compactMap { $0 }
    return !known.isEmpty && known.count == times.count ? words.list(known.map(words.time)) : text
  }

  private func reference(_ text: String) -> String {
    guard text.hasPrefix("#"), let title = titles[String(text.dropFirst())] else { return text }
    return words("quoted", ["text": title])
  }

  /// A scope such as `department:claims | role:editor, not channel:blog`.
  private func scope(_ text: String) -> String {
    text.split(separator: " ").map { word in
      switch word {
      case "|": return words("or")
      case "not": return words("not-for").smallFirst
      case _ where word.hasSuffix(","): return names.phrase(String(word.dropLast()), words) + ","
      default: return names.phrase(String(word), words)
      }
    }.joined(separator: " ")
  }
}

/// Two values in one phrase: from one to the other, or one of them alone.
func fromTo(_ from: String?, _ to: String?, _ words: Words) -> String? {
  switch (from, to) {
  case (let from?, let to?): words("change-from-to", ["from": from, "to": to])
  case (let from?, nil): words("change-from", ["from": from])
  case (nil, let to?): words("change-to", ["to": to])
  case (nil, nil): nil
  }
}

extension Change {
  /// What happened, as words tell it apart: text that came, went or was moved into an element is another thing than
  /// the element itself.
  var happening: String {
    switch kind {
    case .moved where from == nil && to == nil && level > .editorial: "text-moved"
    case .added where !old.isEmpty: "text-added"
    case .removed where !new.isEmpty: "text-removed"
    default: kind.rawValue
    }
  }
}
