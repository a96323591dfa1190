internal import PolicyModel
import SourceText

/// Which elements of one state of a policy readers of a visibility might read in it.
///
/// Decided from the model alone, by the words of the contract, and by none of the code that makes pages: a mistake
/// there is to be found here.
struct OpenState {
  private var open: Set<ObjectIdentifier> = []
  private var allByID: [Identifier: [Element]] = [:]
  private var parents: [ObjectIdentifier: Element] = [:]

  /// Finds what is open.
  ///
  /// `others` says whether an element of another policy may be read now.
  init(
    _ policy: Policy, for visibility: Visibility, now: OpenNames, then: OpenNames,
    others: (Identifier, Identifier?) -> Bool
  ) {
    let own = policy.id.value
    func walk(_ element: Element, under parent: Element?, above: Visibility) {
      allByID[element.id, default: []].append(element)
      if let parent { parents[ObjectIdentifier(element)] = parent }
      let attributes = element.attributes
      let written = attributes.visibility?.value ?? policy.visibilityByKind[element.kind]?.value
      let effective = max(above, written ?? .internal)
      let isParentOpen = parent.map { open.contains(ObjectIdentifier($0)) } ?? true
      if isParentOpen, visibility.mayRead(effective),
        now.mayName(attributes.appliesTo?.value, then: then),
        now.mayName(attributes.notFor?.value, then: then),
        attributes.approval.allSatisfy({ now.mayName($0.value, then: then) })
      {
        open.insert(ObjectIdentifier(element))
      }
      for child in element.children { walk(child, under: element, above: effective) }
    }
    for element in policy.elements { walk(element, under: nil, above: .public) }
    // A condition that may not be read closes what holds only under it.
    var isSettled = false
    while !isSettled {
      isSettled = true
      for element in policy.allElements where contains(element) {
        let isConditionOpen =
          switch element.attributes.provided?.value {
          case .element(let id)?: isOpen(id)
          case .policy(own, let id)?: id.map(isOpen) ?? true
          case .policy(let policy, let id)?: others(policy, id)
          case .reference?, .media?, .external?, .relative?, nil: true
          }
        let isParentOpen = parents[ObjectIdentifier(element)].map(contains) ?? true
        if !isConditionOpen || !isParentOpen {
          open.remove(ObjectIdentifier(element))
          isSettled = false
        }
      }
    }
  }

  /// Whether an element was open.
  func contains(_ element: Element) -> Bool { open.contains(ObjectIdentifier(element)) }

  /// Whether every element with an id was open, and there is one.
  func isOpen(_ id: Identifier) -> Bool { allByID[id].map { $0.allSatisfy(contains) } ?? false }

  /// Whether the state has an element with an id.
  func has(_ id: Identifier) -> Bool { allByID[id] != nil }

  /// Every id of the state.
  var ids: some Sequence<Identifier> { allByID.keys }

  /// Whether anything was open.
  var isEmpty: Bool { open.isEmpty }

  /// Whether an element was open and neither it nor what it stands under has one of some ids.
  func contains(_ element: Element, without closed: Set<Identifier>) -> Bool {
    guard contains(element) else { return false }
    var current: Element? = element
    while let each = current {
      if closed.contains(each.id) { return false }
      current = parents[ObjectIdentifier(each)]
    }
    return true
  }

  /// The elements with an id.
  func elements(_ id: Identifier) -> [Element] { allByID[id] ?? [] }
}
