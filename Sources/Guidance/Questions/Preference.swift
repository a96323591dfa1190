internal import Editions
internal import PolicyModel

extension AppliedRule {
  /// What speaks for or against a rule besides the words, in the measure of the scores.
  func preference(for question: Question) -> Int {
    let element = rule.element
    var points = 0
    switch question.shape {
    case .permission:
      let decides = !element.approval.isEmpty || [.may, .mustNot, .shouldNot].contains(element.strength)
      points += decides ? 90 : 0
    case .duty: points += [.must, .should, .may].contains(element.strength) ? 40 : 0
    case .howMany: points += element.limit == nil ? 0 : 500
    case .when: points += element.times.isEmpty ? 0 : 500
    case .howSoon: points += element.within == nil ? 0 : 500
    case .who: points += element.approval.isEmpty ? 0 : 250
    case .open: break
    }
    if element.kind != .guideline { points -= 60 }
    return points + (isCertain ? (isSpecific ? 80 : 0) : -(isForOthers ? 150 : 40))
  }

  /// Whether it is most likely for others: most people have another role than the one it names, are in another
  /// department or elsewhere; while everybody speaks in some capacity, at some time, on some device.
  var isForOthers: Bool {
    conditions.contains { condition in
      guard case .when(let terms) = condition else { return false }
      return terms.contains { [.department, .role, .channel].contains($0.kind) }
    }
  }
}
