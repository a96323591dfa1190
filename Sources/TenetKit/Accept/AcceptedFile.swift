public import Messages
public import PolicyModel

/// A variant or translation that somebody has compared, and what is recorded of it anew.
public struct AcceptedFile: Sendable, Equatable {
  /// An element that says another thing than when it was compared before.
  public struct Changed: Sendable, Equatable {
    /// Which one.
    public let key: BasisKey
    /// What moved; empty for what is new under something that a variant leaves out.
    public let parts: [StalePart]
  }

  /// Its path in the policy's folder.
  public let name: String
  /// What had changed.
  public let changed: [Changed]
  /// What was never compared before.
  public let new: [BasisKey]
  /// What is no longer to be compared.
  public let gone: [BasisKey]

  /// Whether nothing is recorded that was not.
  public var isAsBefore: Bool { changed.isEmpty && new.isEmpty && gone.isEmpty }

  /// One line: `3 elements of policy.en.md that had changed: #a (text), #b (title, conditions)`.
  public var text: Message {
    let parts = [changedPart, newPart, gonePart].compactMap { $0 }
    guard let first = parts.first else { return "\(name): nothing had changed" }
    return parts.dropFirst().reduce("\(name): \(first)") { "\($0); \($1)" }
  }

  private var changedPart: Message? {
    guard !changed.isEmpty else { return nil }
    let items = changed.map { element -> Message in
      if element.key.id == nil { return Message(verbatim: element.key.shown) }
      let moved =
        element.parts.isEmpty ? [Message("new")] : element.parts.map { Message(borrowed: $0.rawValue) }
      return "\(element.key.shown) (\(moved.joined))"
    }
    return "\(Self.count(changed.count)) that had changed: \(items.joined)"
  }

  private var newPart: Message? {
    guard !new.isEmpty else { return nil }
    return new.count > 6
      ? "\(Self.count(new.count)) for the first time"
      : "\(Self.count(new.count)) for the first time: \(Self.list(new))"
  }

  private var gonePart: Message? {
    guard !gone.isEmpty else { return nil }
    return "\(Self.count(gone.count)) no longer to be compared: \(Self.list(gone))"
  }

  private static func list(_ keys: [BasisKey]) -> String { keys.map(\.shown).joined(separator: ", ") }

  private static func count(_ number: Int) -> Message {
    number == 1 ? "1 element" : "\(number) elements"
  }
}

extension BasisKey {
  /// What a list calls it: `#daily-limit`, `title`.
  var shown: String {
    switch self {
    case .title: "title"
    case .summary: "summary"
    case .element(let id): "#\(id)"
    }
  }
}
