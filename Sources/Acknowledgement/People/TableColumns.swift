internal import CSVText
internal import Messages
internal import SourceText

/// The columns of a table by what stands in them, whatever their order and whichever language their names are in.
struct TableColumns {
  private let positions: [String: Int]
  /// The names of the columns that nobody asks for.
  let ignored: [String]

  /// Finds columns, each by any of its names; the first is the one that messages call it by.
  init(_ table: CSVTable, _ names: [[String]]) throws(CSVFault) {
    var positions: [String: Int] = [:]
    var ignored: [String] = []
    for (position, cell) in table.header.enumerated() {
      let written = String(cell.value.lowercased().map { $0 == " " ? "-" : $0 })
      guard let column = names.first(where: { $0.contains(written) }) else {
        if !written.isEmpty { ignored.append(cell.value) }
        continue
      }
      guard positions.updateValue(position, forKey: column[0]) == nil else {
        throw CSVFault(
          "a second column '\(column[0])'", at: cell.location, help: "keep one of the two")
      }
    }
    if let missing = names.first(where: { positions[$0[0]] == nil }) {
      throw CSVFault(
        "there is no column '\(missing[0])'", at: table.header[0].location,
        help: "the first line names the columns: \(names.map { $0[0] }.joined(separator: ", "))")
    }
    self.positions = positions
    self.ignored = ignored
  }

  /// The cell of a line in a column.
  func cell(_ name: String, _ row: [CSVTable.Cell]) -> CSVTable.Cell { row[positions[name] ?? 0] }

  /// The same, which must hold something.
  func filled(_ name: String, _ row: [CSVTable.Cell]) throws(CSVFault) -> CSVTable.Cell {
    let cell = cell(name, row)
    guard !cell.value.isEmpty else {
      throw CSVFault("the column '\(name)' is empty here", at: cell.location)
    }
    return cell
  }
}
