import PolicyModel
import SourceText

/// Walks the elements of a policy and then of its variants, and works out what follows from where they stand.
struct ElementIndexer {
  private let policy: Policy
  private var elements: [IndexedElement] = []
  private(set) var byID: [Identifier: IndexedElement] = [:]

  /// Begins with a policy; nothing is walked yet.
  init(_ policy: Policy) {
    self.policy = policy
  }

  /// Walks elements and what stands under them.
  mutating func add(_ added: [Element]) {
    for element in added { add(element, under: nil) }
  }

  /// The elements walked since this was last asked for.
  mutating func takeElements() -> [IndexedElement] {
    defer { elements = [] }
    return elements
  }

  private mutating func add(_ element: Element, under parent: IndexedElement?) {
    let target = element.operation == nil ? nil : byID[element.id]
    let kind = target?.kind ?? element.kind
    let own =
      element.attributes.visibility?.value ?? target?.ownVisibility ?? policy.visibilityByKind[kind]?.value
      ?? .internal
    let ceiling = target?.visibility ?? parent?.visibility ?? .public
    let indexed = IndexedElement(
      element: element, kind: kind,
      strength: element.attributes.strength?.value ?? target?.strength ?? policy.strengthByKind[kind]?.value,
      visibility: max(own, ceiling), ownVisibility: own,
      parent: target?.parent ?? parent?.element.id)
    elements.append(indexed)
    if indexed.isOriginal, byID[element.id] == nil { byID[element.id] = indexed }
    for child in element.children { add(child, under: indexed) }
  }
}
