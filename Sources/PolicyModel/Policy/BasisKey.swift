/// What an entry of a basis is about: an element, or the policy's own title or summary.
public enum BasisKey: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The policy's title.
  case title
  /// The policy's summary.
  case summary
  /// An element, by its id.
  case element(Identifier)

  /// Reads the form in which it is written; nil for any other text.
  public init?(written text: String) {
    switch text {
    case Self.title.written: self = .title
    case Self.summary.written: self = .summary
    default:
      guard let id = Identifier(text) else { return nil }
      self = .element(id)
    }
  }

  /// The form in which it is written: an id, or what can be none.
  public var written: String {
    switch self {
    case .title: "policy:title"
    case .summary: "policy:summary"
    case .element(let id): id.text
    }
  }

  /// What messages call it: `'#daily-limit'`.
  public var description: String {
    switch self {
    case .title: "the title"
    case .summary: "the summary"
    case .element(let id): "'#\(id)'"
    }
  }

  /// The element's id; nil for the policy's own texts.
  public var id: Identifier? {
    if case .element(let id) = self { id } else { nil }
  }

  /// Orders as the file does: by the bytes of what is written.
  public static func < (a: BasisKey, b: BasisKey) -> Bool { a.written < b.written }
}
