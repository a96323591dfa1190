import PolicyModel
import SourceText

/// The elements of a policy while one variant after the other is applied to them.
struct VariedElements {
  /// The elements at the top.
  private(set) var elements: [Element]
  /// Where each element comes from.
  private(set) var origins: [Identifier: ElementOrigin]
  /// What was left out so far.
  private(set) var omitted: [OmittedElement] = []
  private let policy: Policy
  /// Every id that was ever there: a new element never takes one.
  private var takenIDs: Set<Identifier>
  /// The operations of the variant at hand, by target; each is done once.
  private var operations: [Identifier: Element] = [:]
  private var changes: [VariantChange] = []
  private var touches = VariantTouches()

  /// Begins with the common policy.
  init(_ policy: Policy) {
    self.policy = policy
    elements = policy.elements
    let ids = policy.allElements.map(\.id)
    takenIDs = Set(ids)
    origins = Dictionary(ids.map { ($0, .common) }, uniquingKeysWith: { first, _ in first })
  }

  /// Applies a variant, and tells what it did.
  mutating func apply(_ variant: Variant, _ words: VariantWords) -> [VariantChange] {
    operations = Dictionary(
      variant.allElements.filter { $0.operation != nil && $0.writtenID != nil }.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    changes = []
    touches.beginVariant()
    elements = varied(elements, variant.department.value, words)
    return changes
  }

  private mutating func varied(_ elements: [Element], _ department: Identifier, _ words: VariantWords)
    -> [Element]
  {
    var result: [Element] = []
    for element in elements {
      if let varied = varied(element, department, words) { result.append(varied) }
    }
    return result
  }

  private mutating func varied(_ element: Element, _ department: Identifier, _ words: VariantWords)
    -> Element?
  {
    let written = operations.removeValue(forKey: element.id)
    guard let written, let operation = written.operation?.value else {
      return element.with(varied(element.children, department, words))
    }
    touches.note(written, on: element)
    if operation == .omit {
      omitted.append(
        OmittedElement(element: element, reason: words.reason(for: element.id), department: department))
      for part in element.subtree { origins[part.id] = nil }
      return nil
    }
    // Where the variant is in another language than the policy, its words in the policy's come first.
    let text = words.words(of: element.id, in: policy.language) ?? written
    var children = varied(element.children, department, words)
    let origin = origins[element.id] ?? .common
    switch operation {
    case .extend:
      changes.append(.extended(element, by: written))
      origins[element.id] = origin.then(.extended, by: department)
      children += added(written.children, under: element, department, words)
    case .replace, .omit:
      changes.append(.replaced(element, by: written))
      origins[element.id] = origin.then(.replaced, by: department)
    }
    return element.varied(by: written, operation, words: text, children: children)
  }

  /// The new elements among those that stand under an operation.
  private mutating func added(
    _ written: [Element], under target: Element, _ department: Identifier, _ words: VariantWords
  ) -> [Element] {
    var result: [Element] = []
    for element in written where element.operation == nil {
      guard let id = freeID(for: element) else { continue }
      takenIDs.insert(id)
      touches.note(new: id, of: element.kind)
      origins[id] = ElementOrigin([.init(.added, by: department)])
      changes.append(.added(id, written: element))
      let text = words.words(of: element.id, in: policy.language) ?? element
      result.append(element.added(as: id, under: target, words: text, policy))
    }
    return result
  }

  /// The elements of which a variant has changed or taken away something.
  var changed: Set<Identifier> { Set(lastChanges.keys) }

  private var lastChanges: [Identifier: Int] {
    touches.changes(of: policy.allElements + elements.flatMap(\.subtree))
  }

  /// Leaves out the questions of the quiz whose answer may be wrong here: a variant has changed or taken away what they
  /// ask about, and no variant from there on has done anything to the question.
  mutating func leaveOutDoubtfulQuestions() {
    let changes = lastChanges
    if !changes.isEmpty { elements = elements.flatMap { certain($0, changes) } }
  }

  private mutating func certain(_ element: Element, _ changes: [Identifier: Int]) -> [Element] {
    var children: [Element] = []
    for child in element.children { children += certain(child, changes) }
    guard touches.isDoubtful(element, after: changes) else { return [element.with(children)] }
    origins[element.id] = nil
    return children
  }

  /// The id of a new element; nil when its author gave it one that is another's.
  private func freeID(for element: Element) -> Identifier? {
    guard takenIDs.contains(element.id) else { return element.id }
    guard element.writtenID == nil else { return nil }
    var number = 2
    while takenIDs.contains(element.id.numbered(number)) { number += 1 }
    return element.id.numbered(number)
  }
}
