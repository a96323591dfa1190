/// What happened to an element, in one word; an element has at most one change of each kind.
public enum ChangeKind: String, Sendable, Hashable, CaseIterable {
  /// It is new.
  case added
  /// It is gone.
  case removed
  /// It stands elsewhere.
  case moved
  /// Its title has other words.
  case retitled
  /// Its text has other words.
  case reworded
  /// It binds more: from should to must.
  case strengthened
  /// It binds less.
  case weakened
  /// It binds more people, or in more situations.
  case scopeWidened = "scope-widened"
  /// It binds fewer.
  case scopeNarrowed = "scope-narrowed"
  /// A limit, a time or a term is another.
  case quantityChanged = "quantity-changed"
  /// Somebody else must say yes, or before something else.
  case approvalChanged = "approval-changed"
  /// More people may read it.
  case visibilityWidened = "visibility-widened"
  /// Fewer may read it.
  case visibilityNarrowed = "visibility-narrowed"
  /// It binds from or until another day.
  case datesChanged = "dates-changed"
  /// It leads elsewhere.
  case referenceChanged = "reference-changed"
  /// Owner, approver, kind or another fact about it is another.
  case metadataChanged = "metadata-changed"
  /// It has another id and the same text.
  case idChanged = "id-changed"
  /// It became several.
  case split
  /// Several became it.
  case merged
}
