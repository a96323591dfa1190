import PolicyModel

/// What changed in the words of an element, in a title or a group of sentences: how much it matters, and why.
struct WordingChange {
  let level: ChangeLevel
  let reason: ChangeReason
  /// The binding word before and after, where a plain document's strength is read from its words.
  var strength: (old: Int, new: Int)?
}
