public import JSONText
public import Messages
public import PolicyModel
public import Revisions

/// A policy's history as `tenet history` shows it on a day.
public struct ShownHistory: Sendable {
  /// What a revision is on a day.
  public enum State: String, Sendable {
    /// It is in force.
    case inForce = "in-force"
    /// It will be.
    case coming
    /// It was.
    case earlier
    /// Another one for the same day, or a retirement, took its place before it was in force.
    case replaced
  }

  private let history: PolicyHistory
  private let day: CalendarDate

  /// Takes a history and a day.
  public init(_ history: PolicyHistory, on day: CalendarDate) {
    self.history = history
    self.day = day
  }

  /// What the revision of a line is; nil for lines that approve none.
  public func state(of line: LedgerLine) -> State? {
    guard line.event == .approve else { return nil }
    if history.inForce(on: day) == line { return .inForce }
    if history.coming(on: day).contains(line) { return .coming }
    return history.earlier(on: day).contains(line) ? .earlier : .replaced
  }

  /// For a terminal, the newest event first: the notes in a language, the rest in the language of messages.
  public func text(in language: Language, fallbacks: [Language], messages: MessageLanguage = .english)
    -> String
  {
    history.ledger.lines.reversed().map { line in
      var text = heading(line).text(in: messages) + "\n"
      text += "  \(author(line).text(in: messages))\n"
      if let note = line.note { text += "  \(note.text(in: language, fallbacks: fallbacks))\n" }
      return text
    }.joined(separator: "\n")
  }

  private func author(_ line: LedgerLine) -> Message {
    line.key.map { "\(line.approved) by \(line.by), signed with the key '\($0)'" }
      ?? "\(line.approved) by \(line.by)"
  }

  private func heading(_ line: LedgerLine) -> Message {
    let days = Message.days(from: line.effective, until: history.end(of: line))
    switch line.event {
    case .review: return "reviewed, nothing changed (\(line.version))"
    case .retire: return "retired\(Message.days(from: line.effective, until: nil))"
    case .withdraw:
      return "text withdrawn from \(line.version): \(line.elements.map(\.text).joined(separator: ", "))"
    case .approve:
      let state: Message =
        switch state(of: line) {
        case .inForce?: "in force\(days)"
        case .coming?: "coming, in force\(days)"
        case .earlier?: "was in force\(days)"
        case .replaced?, nil: "never in force"
        }
      return "\(line.version)  \(line.level?.word ?? Message(verbatim: ""))  \(state)"
    }
  }

  /// For other programs, in the order of the ledger.
  public func json() -> JSON {
    [
      "policy": .string(history.policy.text),
      "version": .optional(history.inForce(on: day)?.version.description),
      "retired": .optional(history.retirement(on: day)?.effective?.description),
      "head": .optional(history.ledger.head?.text),
      "events": .array(history.ledger.lines.map(json)),
    ]
  }

  private func json(_ line: LedgerLine) -> JSON {
    [
      "event": .string(line.event.rawValue), "version": .string(line.version.description),
      "level": .optional(line.level?.rawValue), "approved": .string(line.approved.description),
      "effective": .optional(line.effective?.description),
      "until": .optional(line.event == .approve ? history.end(of: line)?.description : nil),
      "state": .optional(state(of: line)?.rawValue), "by": .string(line.by), "note": Self.json(line.note),
      "publicNote": Self.json(line.publicNote), "key": .optional(line.key),
      "digest": .string(line.digest.text),
    ]
  }

  private static func json(_ text: LocalizedText?) -> JSON {
    .object((text?.byLanguage ?? [:]).sorted { $0.key < $1.key }.map { ($0.key.tag, .string($0.value)) })
  }
}
