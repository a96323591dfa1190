import Diagnostics
import Messages
import PolicyModel
import SourceText

/// Finds permissions that hold only together with themselves.
package struct ProvidedLoop: Rule {
  package static let name = "provided-loop"
  package static let summary: Message = "no permission depends, through others, on itself"
  package static let severity = Severity.error

  private struct Node: Hashable {
    let policy: Identifier
    let element: Identifier
  }

  private struct Condition {
    let target: Node
    let location: SourceLocation
  }

  package func check(_ index: WorkspaceIndex, report: (Finding) -> Void) {
    var conditions: [Node: Condition] = [:]
    var order: [Node] = []
    for dossier in index.dossiers {
      let policy = dossier.policy.id.value
      for indexed in dossier.allElements where indexed.isOriginal {
        guard let provided = indexed.element.attributes.provided else { continue }
        let node = Node(policy: policy, element: indexed.element.id)
        switch provided.value {
        case .element(let id):
          conditions[node] = Condition(target: Node(policy: policy, element: id), location: provided.location)
        case .policy(let other, element: let id?):
          conditions[node] = Condition(target: Node(policy: other, element: id), location: provided.location)
        default: continue
        }
        order.append(node)
      }
    }
    var done: Set<Node> = []
    for start in order {
      var path: [Node] = []
      var places: [Node: Int] = [:]
      var next = start
      while let condition = conditions[next], !done.contains(next), places[next] == nil {
        places[next] = path.count
        path.append(next)
        next = condition.target
      }
      done.formUnion(path)
      if let first = places[next] { self.report(Array(path[first...]), conditions, report) }
    }
  }

  private func report(_ loop: [Node], _ conditions: [Node: Condition], _ report: (Finding) -> Void) {
    guard let first = loop.first, let condition = conditions[first] else { return }
    let related = loop.dropFirst().compactMap { node in
      conditions[node].map { condition in
        Diagnostic.Related(
          "and '#\(node.element)' only with '#\(condition.target.element)'", at: condition.location)
      }
    }
    report(
      Finding(
        loop.count == 1
          ? "'#\(first.element)' holds only together with itself"
          : "'#\(first.element)' holds only together with '#\(condition.target.element)', and so in the end with itself",
        at: condition.location, help: "remove one 'provided': something has to hold by itself",
        related: related))
  }
}
