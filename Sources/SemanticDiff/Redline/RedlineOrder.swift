/// In which order the elements of both versions are shown: that of the new one; what is gone stands behind what it
/// stood behind.
enum RedlineOrder {
  /// One element.
  enum Step {
    /// An element of the new version.
    case new(Int)
    /// An element that is gone.
    case removed(Int)
  }

  /// The elements in order.
  static func steps(_ alignment: DocumentAlignment) -> [Step] {
    var behind: [Int: [Int]] = [:]
    var anchor = -1
    for (position, match) in alignment.newOfOld.enumerated() {
      if let match { anchor = match } else { behind[anchor, default: []].append(position) }
    }
    var steps = (behind[-1] ?? []).map(Step.removed)
    for position in alignment.new.elements.indices {
      steps.append(.new(position))
      steps += (behind[position] ?? []).map(Step.removed)
    }
    return steps
  }
}
