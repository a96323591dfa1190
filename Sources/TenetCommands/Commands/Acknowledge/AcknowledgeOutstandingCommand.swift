import Acknowledgement
import ArgumentParser
import JSONText
import Messages
import PolicyModel
import SourceText
import TenetKit

/// `tenet acknowledge outstanding`: who is left, and why.
struct AcknowledgeOutstandingCommand: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case csv
  }

  static let configuration = CommandConfiguration(
    commandName: "outstanding",
    abstract: Console.text("Who is left to acknowledge what, and why."),
    discussion: Console.text(
      """
      Examples:
        tenet acknowledge outstanding --people people.csv                  who is left, by policy
        tenet acknowledge outstanding --people people.csv --format csv     as a table

      Somebody who has acknowledged a version is asked again when something that binds her has changed since, in her
      department and for her roles. What was reworded, explained better or changed for others asks nobody.
      """))

  @Option(help: .said("The list of people, a table.", valueName: "file"))
  var people: String

  @Option(help: .said("How to write it: text, json or csv."))
  var format = Format.text

  @OptionGroup var options: WorkspaceOptions

  func run() async throws {
    try await Failure.telling {
      let report = try await options.acknowledgements(people)
      switch format {
      case .json: Console.line(verbatim: report.outstanding().text(.indented))
      case .csv: Console.write(report.outstandingTable(in: Console.language))
      case .text:
        if report.duties.isEmpty { Console.line("nobody is left") }
        for line in report.outstandingLines() { Console.line(line) }
      }
    }
  }
}
