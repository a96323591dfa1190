import Acknowledgement
import CSVText
import Foundation
import Messages
import PolicyModel
import SourceText

/// A table that a command line names, and what is told when it cannot be read.
enum TableFile {
  /// Reads a table; what is wrong with it is told with its place.
  static func read<Table>(_ path: String, _ table: (SourceFile) throws(CSVFault) -> Table) throws -> Table {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Failure.usage("The file '\(path)' cannot be read.")
    }
    let file = SourceFile(path: path, bytes: Array(data))
    do throws(CSVFault) {
      return try table(file)
    } catch {
      let start = error.location.range.start
      Console.tell(
        "\(path):\(String(start.line)):\(String(file.characterColumn(of: start))): error: \(error.message)")
      if let help = error.help { Console.tell("  help: \(help)") }
      throw Failure.content
    }
  }

  /// Reads the list of people, and names the columns of it that are not read.
  static func people(_ path: String, in configuration: WorkspaceConfiguration, quiet: Bool) throws
    -> PeopleList
  {
    let list = try read(path) { file throws(CSVFault) in try PeopleList(file, in: configuration) }
    if !list.ignoredColumns.isEmpty, !quiet {
      Console.tell(
        "not read, and better left out of the file: \(list.ignoredColumns.joined(separator: ", "))")
    }
    return list
  }
}
