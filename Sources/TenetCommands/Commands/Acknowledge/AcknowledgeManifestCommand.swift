import Acknowledgement
import ArgumentParser
import JSONText
import Messages
import PolicyModel
import SourceText
import TenetKit

/// `tenet acknowledge manifest`: whom to ask, and what to let them sign.
struct AcknowledgeManifestCommand: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case json
    case csv
  }

  static let configuration = CommandConfiguration(
    commandName: "manifest",
    abstract: Console.text("Who must acknowledge which version of which policy, with which statement."),
    discussion: Console.text(
      """
      Examples:
        tenet acknowledge manifest --people people.csv                            for other programs
        tenet acknowledge manifest --people people.csv --format csv > to-sign.csv   as a table

      It holds what is left on the day: people who have not begun, and what binds nobody, are not in it.
      """))

  @Option(help: .said("The list of people, a table.", valueName: "file"))
  var people: String

  @Option(help: .said("How to write it: json or csv."))
  var format = Format.json

  @OptionGroup var options: WorkspaceOptions

  func run() async throws {
    try await Failure.telling {
      let report = try await options.acknowledgements(people)
      switch format {
      case .json: Console.line(verbatim: report.manifest().text(.indented))
      case .csv: Console.write(report.manifestTable())
      }
    }
  }
}

extension WorkspaceOptions {
  /// What is left to acknowledge for a list of people.
  func acknowledgements(_ people: String) async throws -> AcknowledgementReport {
    let (pipeline, checked, workspace) = try await load()
    let list = try TableFile.people(people, in: workspace.configuration, quiet: quiet)
    let timeZone = workspace.configuration.timeZone
    let dated = try await pipeline.resolve(checked, on: try day(timeZone: timeZone), showing: .nothing)
    return try await pipeline.acknowledgements(dated, of: list, at: try moment(timeZone: timeZone))
  }
}
