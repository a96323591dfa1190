import Editions
import PolicyModel

/// Departments in the order of their tree: each before those below it, siblings by name.
enum UnitTree {
  /// A unit and those above it.
  static func lineage(of unit: UnitEntry, in units: EntryList<UnitEntry>) -> [UnitEntry] {
    var lineage = [unit]
    while let parent = lineage.last?.parent.flatMap({ units[$0] }),
      !lineage.contains(where: { $0.id == parent.id })
    {
      lineage.append(parent)
    }
    return lineage
  }

  /// The units with their levels, from 1.
  static func flattened(_ units: EntryList<UnitEntry>, _ collation: Collation, _ directory: SiteDirectory)
    -> [(unit: UnitEntry, level: Int)]
  {
    var rows: [(unit: UnitEntry, level: Int)] = []
    var seen: Set<Identifier> = []
    func add(_ siblings: [UnitEntry], level: Int) {
      for unit in collation.sorted(siblings, by: { directory.passage($0.name).text }) {
        guard seen.insert(unit.id).inserted else { continue }
        rows.append((unit, level))
        add(units.filter { $0.parent == unit.id }, level: level + 1)
      }
    }
    add(units.filter { $0.parent == nil }, level: 1)
    return rows
  }
}
