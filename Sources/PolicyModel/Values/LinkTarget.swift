/// Where a link, an image or a reference leads.
public enum LinkTarget: Hashable, Sendable {
  /// An element of the same policy: `#daily-limit`.
  case element(Identifier)
  /// Another policy, or an element of it: `policy:microblogging#daily-limit`.
  case policy(Identifier, element: Identifier?)
  /// A row of the references register: `ref:gdpr`.
  case reference(Identifier)
  /// A row of the media register: `media:portrait`.
  case media(Identifier)
  /// An address on the web, a mail address or a telephone number.
  case external(String)
  /// A file of the same site.
  case relative(String)

  /// Reads a destination; nil when it is of no kind that a policy may hold.
  public init?(written text: String) {
    if text.hasPrefix("#") {
      guard let id = Identifier(text.dropFirst()) else { return nil }
      self = .element(id)
    } else if text.hasPrefix("policy:") {
      let parts = text.dropFirst(7).split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      guard let first = parts.first, let policy = Identifier(first) else { return nil }
      guard parts.count == 2 else {
        self = .policy(policy, element: nil)
        return
      }
      guard let element = Identifier(parts[1]) else { return nil }
      self = .policy(policy, element: element)
    } else if text.hasPrefix("ref:") {
      guard let id = Identifier(text.dropFirst(4)) else { return nil }
      self = .reference(id)
    } else if text.hasPrefix("media:") {
      guard let id = Identifier(text.dropFirst(6)) else { return nil }
      self = .media(id)
    } else if let scheme = Self.scheme(of: text) {
      guard ["http", "https", "mailto", "tel"].contains(scheme) else { return nil }
      self = .external(text)
    } else {
      // `//host/path` has no scheme and still leaves the site.
      guard !text.isEmpty, !text.hasPrefix("/"), !text.hasPrefix("\\") else { return nil }
      self = .relative(text)
    }
  }

  /// The form in which it is written.
  public var written: String {
    switch self {
    case .element(let id): "#\(id)"
    case .policy(let policy, let element): "policy:\(policy)" + (element.map { "#\($0)" } ?? "")
    case .reference(let id): "ref:\(id)"
    case .media(let id): "media:\(id)"
    case .external(let address), .relative(let address): address
    }
  }

  private static func scheme(of text: String) -> String? {
    guard let colon = text.firstIndex(where: { ":/?#".contains($0) }), text[colon] == ":" else { return nil }
    return text[..<colon].lowercased()
  }
}
