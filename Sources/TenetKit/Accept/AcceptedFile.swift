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
  public var text: String {
    var parts: [String] = []
    func list(_ items: [String]) -> String { items.joined(separator: ", ") }
    func count(_ number: Int) -> String { "\(number) element\(number == 1 ? "" : "s")" }
    if !changed.isEmpty {
      let items = changed.map { element in
        if element.key.id == nil { return element.key.shown }
        let moved = element.parts.isEmpty ? ["new"] : element.parts.map(\.rawValue)
        return "\(element.key.shown) (\(list(moved)))"
      }
      parts.append("\(count(changed.count)) that had changed: \(list(items))")
    }
    if !new.isEmpty {
      let names = new.count > 6 ? "" : ": \(list(new.map(\.shown)))"
      parts.append("\(count(new.count)) for the first time\(names)")
    }
    if !gone.isEmpty {
      parts.append("\(count(gone.count)) no longer to be compared: \(list(gone.map(\.shown)))")
    }
    return "\(name): \(parts.isEmpty ? "nothing had changed" : parts.joined(separator: "; "))"
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
