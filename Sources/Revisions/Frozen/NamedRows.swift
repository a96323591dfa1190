import JSONText
import PolicyModel
import SourceText

/// The rows of `tenet.yml` and of the registers that a policy names, as a revision would write them.
struct NamedRows: Sendable {
  private let rows: [String: JSON]

  /// Takes the rows that are used from a workspace.
  init(_ workspace: Workspace, used: UsedParts) {
    var rows: [String: JSON] = [:]
    for kind in [ScopeTerm.Kind.department, .role, .channel] {
      for unit in workspace.configuration.units(kind) ?? []
      where used.units[kind]?.contains(unit.id.value) == true {
        rows["\(kind.rawValue):\(unit.id.value)"] = FrozenSettings.row(unit)
      }
    }
    for row in workspace.registers.references where used.references.contains(row.id.value) {
      rows["ref:\(row.id.value)"] = FrozenRegisters.row(row)
    }
    for row in workspace.registers.media where used.media.contains(row.id.value) {
      rows["media:\(row.id.value)"] = FrozenRegisters.row(row)
    }
    self.rows = rows
  }

  /// The rows that both have and that say something else, by the names under which policies know them, sorted.
  ///
  /// A row that only one of them names is no change of its own: it came or went with the text that names it.
  func changes(since old: NamedRows) -> [String] {
    rows.filter { name, row in old.rows[name].map { $0 != row } ?? false }.keys.sorted()
  }
}
