import PolicyModel

/// A change while its element is being looked at.
struct ChangeDraft {
  let kind: ChangeKind
  var level: ChangeLevel
  var from: String?
  var to: String?
  var reason: ChangeReason?

  /// A change of something that is one value on each side.
  init(
    _ kind: ChangeKind, _ level: ChangeLevel, from: String? = nil, to: String? = nil,
    reason: ChangeReason? = nil
  ) {
    self.kind = kind
    self.level = level
    self.from = from
    self.to = to
    self.reason = reason
  }
}

extension [ChangeDraft] {
  /// Adds a change; of two of one kind the weightier stays.
  mutating func add(_ draft: ChangeDraft) {
    guard let same = firstIndex(where: { $0.kind == draft.kind }) else { return append(draft) }
    if draft.level > self[same].level { self[same] = draft }
  }
}
