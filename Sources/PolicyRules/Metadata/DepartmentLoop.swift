import Diagnostics
import Messages
import PolicyModel
import SourceText

/// Finds departments that stand, through others, under themselves.
package struct DepartmentLoop: Rule {
  package static let name = "department-loop"
  package static let summary: Message = "no department stands under itself"
  package static let severity = Severity.error

  package func check(_ index: WorkspaceIndex, report: (Finding) -> Void) {
    let departments = index.units[.department] ?? [:]
    var done: Set<Identifier> = []
    for start in index.workspace.configuration.departments {
      var path: [Identifier] = []
      var places: [Identifier: Int] = [:]
      var next: Identifier? = start.id.value
      while let id = next, let department = departments[id], !done.contains(id), places[id] == nil {
        places[id] = path.count
        path.append(id)
        next = department.parent?.value
      }
      done.formUnion(path)
      guard let next, let first = places[next], let parent = departments[next]?.parent else { continue }
      let loop = path[first...].map(\.text)
      let related = loop.dropFirst().compactMap { text -> Diagnostic.Related? in
        guard let id = Identifier(text), let parent = departments[id]?.parent else { return nil }
        return .init("and '\(id)' under '\(parent.value)'", at: parent.location)
      }
      report(
        Finding(
          loop.count == 1
            ? "department '\(next)' stands under itself"
            : "department '\(next)' stands under '\(parent.value)', and so in the end under itself",
          at: parent.location, help: "remove one 'parent:', so that one of them is at the top",
          related: related))
    }
  }
}
