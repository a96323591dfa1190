import PolicyModel
import SemanticDiff

/// Says one change in the words of the pages.
struct ChangePhrases {
  let words: Words
  let names: UnitNames

  /// What happened: `Strängare`.
  func kind(_ change: Change) -> String { words("change-\(change.kind.rawValue)") }

  /// How much a change matters: `Bindande`.
  func level(_ level: ChangeLevel) -> String { words("level-\(level.rawValue)") }

  /// What it was and what it is now: `från Bör till Ska`; nil where that is not one value.
  func values(_ change: Change) -> String? {
    let from = change.from.map { value($0, of: change.kind) }
    let to = change.to.map { value($0, of: change.kind) }
    switch (from, to) {
    case (let from?, let to?): return words("change-from-to", ["from": from, "to": to])
    case (let from?, nil): return words("change-from", ["from": from])
    case (nil, let to?): return words("change-to", ["to": to])
    case (nil, nil): return nil
    }
  }

  /// Whom it concerns: `Berör Kundservice`; nil where that is not told.
  func affects(_ change: Change) -> String? {
    people(change.affects).map { words("change-affects", ["names": $0]) }
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

  /// Why it has its level; nil where that was not inferred from words.
  func reason(_ change: Change) -> String? {
    guard let reason = change.reason else { return nil }
    let what = words("reason-\(reason.kind.rawValue)")
    let text =
      switch (reason.old, reason.new) {
      case (let old?, let new?): words("reason-became", ["reason": what, "old": old, "new": new])
      case (let old?, nil): words("reason-went", ["reason": what, "old": old])
      case (nil, let new?): words("reason-came", ["reason": what, "new": new])
      case (nil, nil): what
      }
    return words("change-reason", ["reason": text])
  }

  /// The whole change in one line of plain text: `Strängare: från Bör till Ska. Berör alla.`
  func sentence(_ change: Change) -> String {
    let first = [kind(change), values(change)].compactMap { $0 }.joined(separator: ": ")
    return [first, affects(change), reason(change)].compactMap { $0 }.map { $0 + "." }.joined(separator: " ")
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
    case .metadataChanged: TimeSpan(written: text).map(words.interval) ?? names.name(text)
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

  private func scope(_ text: String) -> String {
    if text == Change.everybody { return words("change-affects-everybody") }
    let alternatives = text.split(separator: "|").map { alternative in
      alternative.split(separator: " ").map { names.phrase(String($0), words) }.joined(separator: " ")
    }
    return alternatives.joined(separator: " \(words("or")) ")
  }
}
