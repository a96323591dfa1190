import PolicyModel

extension ComparedElement {
  /// Whether everything besides its words is written as it is at another element.
  func hasConditions(of other: ComparedElement) -> Bool {
    id == other.id && kind == other.kind && strength == other.strength && visibility == other.visibility
      && hasScope(of: other) && approval == other.approval && before == other.before && limit == other.limit
      && times == other.times && within == other.within && provided == other.provided && see == other.see
      && illustrates == other.illustrates && effective == other.effective && until == other.until
      && overridable == other.overridable && reason == other.reason
  }

  /// Whether it names whom it binds as another element does.
  func hasScope(of other: ComparedElement) -> Bool {
    appliesTo == other.appliesTo && notFor == other.notFor
  }
}
