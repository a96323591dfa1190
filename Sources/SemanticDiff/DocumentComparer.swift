internal import MarkdownTree
import PolicyModel

/// Compares two versions of a document.
package enum DocumentComparer {
  /// Whether changes say whom they affect.
  package enum Affects: Sendable {
    /// They do.
    case told
    /// They do not: readers outside are not told.
    case withheld
  }

  /// The difference from `old` to `new`; the same on every run.
  package static func compare(_ old: ComparedDocument, _ new: ComparedDocument, affects: Affects = .told)
    -> Difference
  {
    var changes: [Change] = []
    var elements: [RedlineElement] = []
    let before = Dictionary(old.elements.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for element in new.elements {
      let was = before[element.id]
      elements.append(
        RedlineElement(
          fate: was == nil ? .added : .kept, old: was, new: element, depth: element.depth,
          title: [RedlineRun(was == nil ? .insert : .equal, element.titleText)],
          body: [
            RedlineBlock(
              fate: .equal, kind: .paragraph, containers: [],
              cells: [[RedlineRun(.equal, element.body.plainText())]])
          ], changes: was == nil ? [changes.count] : []))
      if was == nil {
        changes.append(
          Change(
            kind: .added, level: .substantive, element: element.id, elementKind: element.kind,
            title: element.titleText, from: nil, to: nil, affects: [Change.everybody], reason: nil, old: [],
            new: [Change.Place(element: element.id, location: element.location)], words: []))
      }
    }
    return Difference(
      changes: changes,
      redline: Redline(
        title: [RedlineRun(.equal, new.title)], summary: [RedlineRun(.equal, new.summary)], elements: elements))
  }
}
