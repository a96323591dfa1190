import PolicyModel
import SourceText

/// Which elements of a workspace one audience may read.
///
/// Goes by the elements themselves, not by their ids: were an id there twice, the one that is closed would not be
/// opened by the other. For references an id counts as readable only when every element that has it is.
struct ReadableElements: Sendable {
  /// The ids that may be referred to, by policy; a policy without any is not named.
  private(set) var ids: [Identifier: Set<Identifier>] = [:]
  private var elements: Set<ObjectIdentifier> = []
  private let visibility: Visibility
  private let registers: RegisterEdition

  /// Finds what readers of a visibility may read.
  init(_ workspace: Workspace, to visibility: Visibility, _ registers: RegisterEdition) {
    self.visibility = visibility
    self.registers = registers
    for policy in workspace.policies {
      for element in policy.elements { open(element) }
    }
    nameIDs(workspace)
    // A condition that may not be read closes what depends on it; that may in turn be a condition.
    while true {
      let count = elements.count
      for policy in workspace.policies {
        let references = ReadableReferences(of: policy.id.value, elements: ids, rows: [])
        for element in policy.elements { close(element, references, isClosed: false) }
      }
      if elements.count == count { break }
      nameIDs(workspace)
    }
  }

  /// Whether the audience may read an element.
  func contains(_ element: Element) -> Bool { elements.contains(ObjectIdentifier(element)) }

  /// Opens an element whose visibility and names may be read, and what stands under it.
  private mutating func open(_ element: Element) {
    guard visibility.mayRead(element.visibility), registers.mayName(element.attributes.appliesTo?.value),
      registers.mayName(element.attributes.notFor?.value),
      element.attributes.approval.allSatisfy({ registers.mayName($0.value) })
    else { return }
    elements.insert(ObjectIdentifier(element))
    for child in element.children { open(child) }
  }

  /// Closes an element whose condition may not be read, and what stands under it.
  private mutating func close(_ element: Element, _ references: ReadableReferences, isClosed: Bool) {
    let condition = element.attributes.provided?.value
    let isClosed = isClosed || condition.map { !references.mayBeRead($0) } == true
    if isClosed { elements.remove(ObjectIdentifier(element)) }
    for child in element.children { close(child, references, isClosed: isClosed) }
  }

  private mutating func nameIDs(_ workspace: Workspace) {
    ids = [:]
    var closed: [Identifier: Set<Identifier>] = [:]
    for policy in workspace.policies {
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
