import PolicyModel
import SourceText

/// Which elements of some policies one audience may read.
///
/// Goes by the elements themselves, not by their ids: were an id there twice, the one that is closed would not be
/// opened by the other. For references an id counts as readable only when every element that has it is.
struct ReadableElements: Sendable {
  /// The ids that may be referred to, by policy; a policy without any is not named.
  private(set) var ids: [Identifier: Set<Identifier>] = [:]
  private var elements: Set<ObjectIdentifier> = []
  private let visibility: Visibility
  private let registers: RegisterEdition

  /// Finds what readers of a visibility may read of some policies.
  ///
  /// `names` says what the names that a policy uses were open to when it was frozen. `closed` are ids of elements that
  /// stay closed whatever they say of themselves. `others` are the ids of other policies that may be referred to; nil
  /// when there are none but these.
  init(
    _ policies: [Policy], to visibility: Visibility, _ registers: RegisterEdition,
    names: [Identifier: FrozenNames] = [:], closed: Set<Identifier> = [],
    others: [Identifier: Set<Identifier>]? = nil
  ) {
    self.visibility = visibility
    self.registers = registers
    for policy in policies {
      let names = names[policy.id.value] ?? .none
      for element in policy.elements { open(element, names, closed) }
    }
    nameIDs(policies)
    // A condition that may not be read closes what depends on it; that may in turn be a condition.
    while true {
      let count = elements.count
      for policy in policies {
        let references = ReadableReferences(
          of: policy.id.value, own: ids[policy.id.value] ?? [], others: others ?? ids, rows: [])
        for element in policy.elements { close(element, references, isClosed: false) }
      }
      if elements.count == count { break }
      nameIDs(policies)
    }
  }

  /// Whether the audience may read an element.
  func contains(_ element: Element) -> Bool { elements.contains(ObjectIdentifier(element)) }

  /// Opens an element whose visibility and names may be read, and what stands under it.
  private mutating func open(_ element: Element, _ names: FrozenNames, _ closed: Set<Identifier>) {
    let attributes = element.attributes
    guard visibility.mayRead(element.visibility), !closed.contains(element.id),
      [attributes.appliesTo?.value, attributes.notFor?.value].allSatisfy({ scope in
        registers.mayName(scope) && names.mayName(scope, as: visibility)
      }),
      attributes.approval.allSatisfy({ party in
        registers.mayName(party.value) && names.mayName(party.value, as: visibility)
      })
    else { return }
    elements.insert(ObjectIdentifier(element))
    for child in element.children { open(child, names, closed) }
  }

  /// Closes an element whose condition may not be read, and what stands under it.
  private mutating func close(_ element: Element, _ references: ReadableReferences, isClosed: Bool) {
    let condition = element.attributes.provided?.value
    let isClosed = isClosed || condition.map { !references.mayBeRead($0) } == true
    if isClosed { elements.remove(ObjectIdentifier(element)) }
    for child in element.children { close(child, references, isClosed: isClosed) }
  }

  private mutating func nameIDs(_ policies: [Policy]) {
    ids = [:]
    var closed: [Identifier: Set<Identifier>] = [:]
    for policy in policies {
      for element in policy.allElements {
        if contains(element) {
          ids[policy.id.value, default: []].insert(element.id)
        } else {
          closed[policy.id.value, default: []].insert(element.id)
        }
      }
    }
    for (policy, closed) in closed {
      ids[policy]?.subtract(closed)
      if ids[policy]?.isEmpty == true { ids[policy] = nil }
    }
  }
}
