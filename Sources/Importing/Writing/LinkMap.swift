import Messages
import PolicyModel

/// Where the links of a document lead in the new policy.
struct LinkMap {
  /// The ids of elements by the names that links call their headings.
  let anchors: [String: Identifier]
  /// The policy that another file becomes, by the address that the document has for it.
  let policies: @Sendable (String) -> Identifier?

  /// What becomes of an address.
  enum Outcome {
    /// It leads there; with something to tell when that is not the whole truth.
    case address(String, ImportRemark?)
    /// The words stay, and the address is told.
    case lost(ImportRemark)
  }

  /// What becomes of an address.
  func outcome(_ address: String) -> Outcome {
    if address.hasPrefix("#") {
      if let id = anchors[AnchorName.key(String(address.dropFirst()))] { return .address("#\(id)", nil) }
      return lost(address, "a link led to a place in the document that is not there: its words stay")
    }
    switch LinkTarget(written: address) {
    case .external: return .address(address, nil)
    case .relative, nil:
      if let policy = policies(address) { return .address("policy:\(policy)", Self.wholePolicy(address)) }
      return lost(
        address,
        "a link led to another file, or to a kind of address that policies do not link to: its words stay")
    case .element, .policy, .reference, .media:
      return lost(address, "a link led to something that is not in this workspace: its words stay")
    }
  }

  private static func wholePolicy(_ address: String) -> ImportRemark? {
    guard address.contains("#") else { return nil }
    return ImportRemark(
      .changed, .link, "a link led to a place in another document, and leads to the whole policy now",
      words: address)
  }

  private func lost(_ address: String, _ message: Message) -> Outcome {
    .lost(ImportRemark(.leftOut, .link, message, words: address))
  }
}
