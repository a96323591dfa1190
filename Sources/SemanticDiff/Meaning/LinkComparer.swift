import PolicyModel

/// Finds words that stayed and lead elsewhere now.
enum LinkComparer {
  /// The change of a text's links; nil when every word that stayed leads where it led.
  static func compare(
    _ old: BlockText, _ new: BlockText, _ origins: [DocumentAlignment.TokenAddress], oldElement: Int
  ) -> ChangeDraft? {
    var draft: ChangeDraft?
    for (position, token) in new.tokens.enumerated() {
      let origin = origins[position]
      guard Int(origin.element) == oldElement, origin.token >= 0 else { continue }
      let was = old.destination(Int(origin.token))
      let now = token.destination >= 0 ? new.destinations[Int(token.destination)] : nil
      guard was != now else { continue }
      let found = ChangeDraft(.referenceChanged, level(was, now), from: was, to: now)
      if found.level > draft?.level ?? .review { draft = found }
    }
    return draft
  }

  /// A repaired address on the web leads to the same thing; another rule, person or telephone is another thing.
  private static func level(_ was: String?, _ now: String?) -> ChangeLevel {
    guard let was, let now else { return .editorial }
    if case .external? = LinkTarget(written: was), case .external? = LinkTarget(written: now),
      was.hasPrefix("http"), now.hasPrefix("http")
    {
      return .editorial
    }
    return .substantive
  }
}

extension BlockText {
  /// Where a token leads; nil for plain text.
  fileprivate func destination(_ token: Int) -> String? {
    let number = Int(tokens[token].destination)
    return number >= 0 ? destinations[number] : nil
  }
}
