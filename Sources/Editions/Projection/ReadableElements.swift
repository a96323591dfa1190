internal import Batches
import PolicyModel
import SourceText

/// Which elements of some policies one audience may read.
///
/// Goes by the elements themselves, not by their ids: were an id there twice, the one that is closed would not be
/// opened by the other. For references an id counts as readable only when every element that has it is.
struct ReadableElements: Sendable {
  /// The ids that may be referred to, by policy; a policy without any is not named.
  private(set) var ids: [Identifier: Set<Identifier>] = [:]
  /// The elements themselves, by policy.
  private var elements: [Identifier: Set<ObjectIdentifier>] = [:]

  /// What readers of a visibility may read, before conditions are looked at.
  ///
  /// `names` says what the names that a policy uses were open to when it was frozen. `closed` are ids of elements that
  /// stay closed whatever they say of themselves.
  struct Gate: Sendable {
    let visibility: Visibility
    let registers: RegisterEdition
    var names: [Identifier: FrozenNames] = [:]
    var closed: Set<Identifier> = []
  }

  /// Finds what may be read of some policies.
  ///
  /// `others` are the ids of other policies that may be referred to; nil when
  /// there are none but these.
  init(_ policies: [Policy], through gate: Gate, others: [Identifier: Set<Identifier>]? = nil) {
    self.init(policies.map { OpenElements($0, through: gate) }, of: policies, others: others)
  }

  /// The same for many policies, several at a time.
  init(allOf policies: [Policy], through gate: Gate) async {
    let open = await Batches.map(policies.indices) { OpenElements(policies[$0], through: gate) }
    self.init(open, of: policies, others: nil)
  }

  private init(_ open: [OpenElements], of policies: [Policy], others: [Identifier: Set<Identifier>]?) {
    elements.reserveCapacity(policies.count)
    for (policy, open) in zip(policies, open) {
      let before = elements.updateValue(open.elements, forKey: policy.id.value)
      if let before { elements[policy.id.value]?.formUnion(before) }
    }
    nameIDs(policies, open.map(\.ids))
    guard open.contains(where: \.hasConditions) else { return }
    // A condition that may not be read closes what depends on it; that may in turn be a condition.
    var isClosing = true
    while isClosing {
      isClosing = false
      for policy in policies {
        let id = policy.id.value
        let references = ReadableReferences(of: id, own: ids[id] ?? [], others: others ?? ids, rows: [])
        let closed = Self.closed(policy.elements, references, isClosed: false)
        isClosing = isClosing || !closed.isDisjoint(with: elements[id] ?? [])
        elements[id]?.subtract(closed)
      }
      if isClosing {
        nameIDs(policies, policies.map { OpenElements.IDs($0, open: elements[$0.id.value] ?? []) })
      }
    }
  }

  /// Whether the audience may read an element of a policy.
  func contains(_ element: Element, of policy: Identifier) -> Bool {
    elements[policy]?.contains(ObjectIdentifier(element)) == true
  }

  /// Elements whose condition may not be read, and what stands under them.
  private static func closed(_ elements: [Element], _ references: ReadableReferences, isClosed: Bool)
    -> Set<ObjectIdentifier>
  {
    var closed: Set<ObjectIdentifier> = []
    for element in elements {
      let condition = element.attributes.provided?.value
      let isClosed = isClosed || condition.map { !references.mayBeRead($0) } == true
      if isClosed { closed.insert(ObjectIdentifier(element)) }
      closed.formUnion(Self.closed(element.children, references, isClosed: isClosed))
    }
    return closed
  }

  private mutating func nameIDs(_ policies: [Policy], _ named: [OpenElements.IDs]) {
    ids = [:]
    ids.reserveCapacity(policies.count)
    for (policy, named) in zip(policies, named) where !named.open.isEmpty {
      let before = ids.updateValue(named.open, forKey: policy.id.value)
      if let before { ids[policy.id.value]?.formUnion(before) }
    }
    for (policy, named) in zip(policies, named) where !named.closed.isEmpty {
      ids[policy.id.value]?.subtract(named.closed)
      if ids[policy.id.value]?.isEmpty == true { ids[policy.id.value] = nil }
    }
  }
}

/// The elements of one policy whose visibility and names an audience may read.
private struct OpenElements: Sendable {
  let elements: Set<ObjectIdentifier>
  let ids: IDs
  /// Whether one of them holds only together with another.
  let hasConditions: Bool

  init(_ policy: Policy, through gate: ReadableElements.Gate) {
    let names = gate.names[policy.id.value] ?? .none
    var open = Set<ObjectIdentifier>(minimumCapacity: 32)
    var hasConditions = false
    func add(_ element: Element) {
      guard gate.opens(element, names) else { return }
      if element.attributes.provided != nil { hasConditions = true }
      open.insert(ObjectIdentifier(element))
      for child in element.children { add(child) }
    }
    for element in policy.elements { add(element) }
    elements = open
    ids = IDs(policy, open: open)
    self.hasConditions = hasConditions
  }

  /// The ids of a policy's open elements, and those of the others.
  struct IDs: Sendable {
    private(set) var open: Set<Identifier>
    private(set) var closed: Set<Identifier> = []

    init(_ policy: Policy, open elements: Set<ObjectIdentifier>) {
      open = Set(minimumCapacity: elements.count)
      add(policy.elements, elements)
    }

    private mutating func add(_ elements: [Element], _ readable: Set<ObjectIdentifier>) {
      for element in elements {
        if readable.contains(ObjectIdentifier(element)) {
          open.insert(element.id)
        } else {
          closed.insert(element.id)
        }
        add(element.children, readable)
      }
    }
  }
}

extension ReadableElements.Gate {
  /// Whether the visibility of an element, and the names it uses, may be read.
  fileprivate func opens(_ element: Element, _ names: FrozenNames) -> Bool {
    func mayName(_ scope: Scope?) -> Bool {
      registers.mayName(scope) && names.mayName(scope, as: visibility)
    }
    return visibility.mayRead(element.visibility) && !closed.contains(element.id)
      && mayName(element.attributes.appliesTo?.value) && mayName(element.attributes.notFor?.value)
      && element.attributes.approval.allSatisfy { party in
        registers.mayName(party.value) && names.mayName(party.value, as: visibility)
      }
  }
}
