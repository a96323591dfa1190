internal import MarkdownTree
import PolicyModel

/// Puts together what was found about the elements of two versions: one change per element and kind, in the order of
/// the new version.
struct DifferenceAssembly {
  private let alignment: DocumentAlignment
  private let affects: DocumentComparer.Affects
  private let extent: DocumentComparer.Extent
  private let binding: BindingElements
  private let moves: MoveFinder
  private let texts: [TextComparer.Owner: [ChangeDraft]]
  private var structure: StructureChanges
  private var changes: [Change] = []
  private var elements: [RedlineElement] = []

  init(_ alignment: DocumentAlignment, affects: DocumentComparer.Affects, extent: DocumentComparer.Extent) {
    self.alignment = alignment
    self.affects = affects
    self.extent = extent
    binding = BindingElements(alignment)
    moves = MoveFinder(alignment)
    texts = TextComparer(alignment).drafts
    structure = StructureChanges(alignment, texts)
  }

  /// The difference.
  mutating func difference() -> Difference {
    let documentChanges = DocumentFacts.compare(alignment.old, alignment.new)
    for draft in documentChanges { changes.append(documentChange(draft)) }
    for step in RedlineOrder.steps(alignment) {
      switch step {
      case .new(let position): add(new: position)
      case .removed(let position): add(removed: position)
      }
    }
    let ceiling = min(alignment.old.ceiling, alignment.new.ceiling)
    return Difference(
      changes: changes.map { $0.atMost(ceiling) },
      redline: Redline(
        title: LineRedline.runs(alignment.old.title, alignment.new.title),
        summary: LineRedline.runs(alignment.old.summary, alignment.new.summary), elements: elements))
  }

  private func documentChange(_ draft: ChangeDraft) -> Change {
    Change(
      kind: draft.kind, level: draft.level, element: nil, elementKind: nil,
      title: alignment.new.title.isEmpty ? alignment.old.title : alignment.new.title, from: draft.from,
      to: draft.to,
      affects: affects == .told ? [Change.everybody] : [], reason: draft.reason, old: [], new: [], words: [])
  }

  private mutating func add(new position: Int) {
    let element = alignment.new.elements[position]
    let match = alignment.oldOfNew[position]
    var drafts: [ChangeDraft] = []
    if let match {
      for draft in ElementComparer(alignment, binding, old: match, new: position).changes()
      where draft.kind != .retitled || !structure.tellsTitle(of: position) {
        drafts.add(draft)
      }
      if let draft = moves.draft(position) { drafts.add(draft) }
    }
    for draft in structure.drafts(new: position) { drafts.add(draft) }
    let isWhole = extent == .whole || !drafts.isEmpty
    let body = isWhole ? BodyRedline.blocks(alignment, old: match, new: position) : []
    let title =
      !isWhole ? [] : LineRedline.runs(match.map { alignment.old.elements[$0].title }, element.title)
    add(
      drafts,
      .init(
        fate: match == nil ? .added : .kept, old: match, new: position, depth: element.depth, title: title,
        body: body))
  }

  private mutating func add(removed position: Int) {
    let element = alignment.old.elements[position]
    let drafts = structure.drafts(removed: position)
    add(
      drafts,
      .init(
        fate: .removed, old: position, new: nil, depth: element.depth,
        title: LineRedline.runs(element.title, nil),
        body: BodyRedline.blocks(alignment, old: position, new: nil)))
  }

  /// An element of the redline before it knows its changes.
  private struct Part {
    let fate: RedlineElement.Fate
    let old: Int?
    let new: Int?
    let depth: Int
    let title: [RedlineRun]
    let body: [RedlineBlock]
  }

  private mutating func add(_ drafts: [ChangeDraft], _ part: Part) {
    let old = part.old.map { alignment.old.elements[$0] }
    let new = part.new.map { alignment.new.elements[$0] }
    let first = changes.count
    for draft in drafts.sorted(by: { $0.level > $1.level }) { changes.append(change(draft, part, old, new)) }
    elements.append(
      RedlineElement(
        fate: part.fate, old: old, new: new, depth: part.depth, title: part.title, body: part.body,
        changes: Array(first..<changes.count)))
  }

  private func change(_ draft: ChangeDraft, _ part: Part, _ old: ComparedElement?, _ new: ComparedElement?)
    -> Change
  {
    let finding = structure.finding(draft.kind, old: part.old, new: part.new)
    let oldPlaces = finding.map { $0.old.map { alignment.old.elements[$0] } } ?? [old].compactMap { $0 }
    let newPlaces = finding.map { $0.new.map { alignment.new.elements[$0] } } ?? [new].compactMap { $0 }
    let shown = new ?? old
    return Change(
      kind: draft.kind, level: draft.level, element: shown?.id, elementKind: shown?.kind,
      title: shown?.titleText ?? "", from: draft.from, to: draft.to, affects: affected(part, draft),
      reason: draft.reason, old: oldPlaces.map(Self.place), new: newPlaces.map(Self.place),
      words: words(draft.kind, part))
  }

  private static func place(_ element: ComparedElement) -> Change.Place {
    Change.Place(element: element.id, location: element.location)
  }

  private func words(_ kind: ChangeKind, _ part: Part) -> [WordEdit] {
    switch kind {
    case .retitled: WordEdit.edits([part.title])
    case .reworded, .strengthened, .weakened, .added, .removed:
      part.fate == .kept
        ? WordEdit.edits(part.body.filter { $0.fate != .equal && $0.fate != .movedAway }.flatMap(\.cells))
        : []
    default: []
    }
  }

  /// Whom a change concerns: those whom the element binds now, and those whom it bound.
  private func affected(_ part: Part, _ draft: ChangeDraft) -> [String] {
    guard affects == .told else { return [] }
    var terms: [String] = []
    for scope in [
      part.new.map { EffectiveScope($0, in: alignment.new.elements) },
      part.old.map { EffectiveScope($0, in: alignment.old.elements) },
    ] {
      guard let scope else { continue }
      guard let named = scope.terms else { return [Change.everybody] }
      for term in named where !terms.contains(term) { terms.append(term) }
    }
    return terms.isEmpty ? [Change.everybody] : terms
  }
}

extension WordEdit {
  /// Runs of several lines as edits; neighbours of one fate are joined.
  static func edits(_ lines: [[RedlineRun]]) -> [WordEdit] {
    var edits: [WordEdit] = []
    for (position, line) in lines.enumerated() {
      for (number, run) in line.enumerated() {
        let text = position > 0 && number == 0 ? "\n" + run.text : run.text
        if let last = edits.last, last.operation == run.operation {
          edits[edits.count - 1] = WordEdit(run.operation, last.text + text)
        } else {
          edits.append(WordEdit(run.operation, text))
        }
      }
    }
    return edits
  }
}
