import SourceText

extension Element {
  /// Whether a variant's operation changes what its target says, rather than adding to it, or saying that somebody has
  /// looked at it.
  package var changesItsTarget: Bool {
    switch operation?.value {
    case .omit?: true
    case .replace?: hasWords || attributes.sayWhatHolds
    case .extend?: attributes.sayWhatHolds
    case nil: false
    }
  }
}

extension ElementAttributes {
  /// Whether any of them says what holds: how binding it is, for whom, how much, when, with whose word.
  fileprivate var sayWhatHolds: Bool {
    let conditions: [Any?] = [
      strength, appliesTo, notFor, approval.first, before, limit, times, within, provided, effective, until,
    ]
    return conditions.contains { $0 != nil }
  }
}
