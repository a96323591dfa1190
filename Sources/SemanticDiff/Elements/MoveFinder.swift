import PolicyModel

/// Finds elements that stand elsewhere: under another parent, or among their siblings in another order.
struct MoveFinder {
  private let alignment: DocumentAlignment
  private var reordered: Set<Int> = []

  init(_ alignment: DocumentAlignment) {
    self.alignment = alignment
    let elements = alignment.new.elements
    let families = Dictionary(
      grouping: elements.indices.filter { alignment.oldOfNew[$0] != nil && !hasOtherParent($0) }
    ) {
      elements[$0].parent ?? -1
    }
    for siblings in families.values {
      let places = siblings.compactMap { alignment.oldOfNew[$0] }
      let kept = Set(LongestIncreasing.positions(places))
      for (number, sibling) in siblings.enumerated() where !kept.contains(number) {
        reordered.insert(sibling)
      }
    }
  }

  /// The change of an element's place; nil when it stands where it stood.
  func draft(_ position: Int) -> ChangeDraft? {
    if hasOtherParent(position) {
      return ChangeDraft(.moved, .substantive, from: oldParent(position), to: newParent(position))
    }
    return reordered.contains(position) ? ChangeDraft(.moved, .editorial) : nil
  }

  private func hasOtherParent(_ position: Int) -> Bool {
    guard let match = alignment.oldOfNew[position] else { return false }
    let newParent = alignment.new.elements[position].parent
    guard let oldParent = alignment.old.elements[match].parent else { return newParent != nil }
    return alignment.newOfOld[oldParent] != newParent
  }

  private func oldParent(_ position: Int) -> String? {
    alignment.oldOfNew[position].flatMap { alignment.old.elements[$0].parent }.map {
      alignment.old.elements[$0].id.text
    }
  }

  private func newParent(_ position: Int) -> String? {
    alignment.new.elements[position].parent.map { alignment.new.elements[$0].id.text }
  }
}
