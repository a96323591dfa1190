import JSONText
internal import Messages
import PolicyModel

/// Why a line of a ledger tells nothing that Tenet understands.
struct LineFault: Error, Equatable {
  let message: Message

  init(_ message: Message) { self.message = message }
}

extension LedgerEntry {
  /// Reads what a line tells; its members may stand in any order, none may be unknown, and each event has its own.
  init(_ json: JSON) throws(LineFault) {
    guard case .object(let members) = json else { throw LineFault("the line is no JSON object") }
    if let unknown = members.first(where: { !Self.names.contains($0.name) }) {
      throw LineFault("the line has a member '\(unknown.name)' that a ledger does not know")
    }
    event = try Self.required("event", in: json) { LedgerEvent(rawValue: $0) }
    policy = try Self.required("policy", in: json) { Identifier($0) }
    version = try Self.required("version", in: json) { RevisionVersion($0) }
    level = try Self.optional("level", in: json) { ChangeLevel(rawValue: $0) }
    approved = try Self.required("approved", in: json) { CalendarDate(iso8601: $0) }
    effective = try Self.optional("effective", in: json) { CalendarDate(iso8601: $0) }
    by = try Self.required("by", in: json) { $0.isEmpty ? nil : $0 }
    note = try Self.texts("note", in: json)
    publicNote = try Self.texts("publicNote", in: json)
    files = try Self.files(in: json)
    elements = try Self.elements(in: json)
    key = try Self.optional("key", in: json) { $0.isEmpty ? nil : $0 }
    guard let previous = json["previous"] else { throw LineFault("the line has no 'previous'") }
    self.previous =
      previous == .null ? nil : try Self.required("previous", in: json) { ContentDigest($0) }
    try checkMembers()
  }

  private static let names: Set = [
    "event", "policy", "version", "level", "approved", "effective", "by", "note", "publicNote", "files",
    "elements",
    "key", "previous", "digest", "signature",
  ]

  /// Each event has what it needs, and nothing that would mean something else.
  private func checkMembers() throws(LineFault) {
    let needsFiles = event == .approve || event == .withdraw
    guard needsFiles == !files.isEmpty else {
      throw LineFault(
        needsFiles ? "the line names no files" : "the line is a \(event.rawValue) and names files")
    }
    let needsDay = event == .approve || event == .retire
    guard needsDay == (effective != nil) else {
      throw LineFault(
        needsDay ? "the line has no 'effective'" : "the line is a \(event.rawValue) and has 'effective'")
    }
    guard (event == .withdraw) == !elements.isEmpty else {
      throw LineFault(
        event == .withdraw
          ? "the line names no elements" : "the line is no withdrawal and names elements")
    }
    let levels: [ChangeLevel?] =
      switch event {
      case .approve: [.binding, .substantive, .editorial]
      case .review: [.review]
      case .retire, .withdraw: [nil]
      }
    guard levels.contains(level) else {
      throw LineFault("the line has a 'level' that does not fit its event")
    }
  }

  private static func required<Value>(_ name: String, in json: JSON, _ read: (String) -> Value?)
    throws(LineFault) -> Value
  {
    guard let value = try optional(name, in: json, read) else { throw LineFault("the line has no '\(name)'") }
    return value
  }

  private static func optional<Value>(_ name: String, in json: JSON, _ read: (String) -> Value?)
    throws(LineFault) -> Value?
  {
    guard let member = json[name] else { return nil }
    guard let text = member.text, let value = read(text) else {
      throw LineFault("the line has an unreadable '\(name)'")
    }
    return value
  }

  private static func texts(_ name: String, in json: JSON) throws(LineFault) -> LocalizedText? {
    guard let member = json[name] else { return nil }
    guard case .object(let members) = member, !members.isEmpty else {
      throw LineFault("the line has a '\(name)' that is not one text per language")
    }
    var texts: [Language: String] = [:]
    for (tag, value) in members {
      guard let language = Language(tag), let text = value.text else {
        throw LineFault("the line has a '\(name)' that is not one text per language")
      }
      texts[language] = text
    }
    return LocalizedText(texts)
  }

  private static func files(in json: JSON) throws(LineFault) -> [String: ContentDigest] {
    guard let member = json["files"] else { return [:] }
    guard case .object(let members) = member else { throw LineFault("the line has unreadable 'files'") }
    var files: [String: ContentDigest] = [:]
    for (path, value) in members {
      guard FrozenPath.isSafe(path), let digest = value.text.flatMap(ContentDigest.init) else {
        throw LineFault("the line has unreadable 'files'")
      }
      files[path] = digest
    }
    return files
  }

  private static func elements(in json: JSON) throws(LineFault) -> [Identifier] {
    guard let member = json["elements"] else { return [] }
    guard case .array(let items) = member else { throw LineFault("the line has unreadable 'elements'") }
    var elements: [Identifier] = []
    for item in items {
      guard let id = item.text.flatMap({ Identifier($0) }) else {
        throw LineFault("the line has unreadable 'elements'")
      }
      elements.append(id)
    }
    return elements
  }
}
