import Acknowledgement
import ArgumentParser
import CSVText
import Messages
import PolicyModel
import SourceText
import TenetKit

/// `tenet acknowledge import`: takes signatures in.
struct AcknowledgeImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: Console.text("Take in what people have acknowledged."),
    discussion: Console.text(
      """
      Examples:
        tenet acknowledge import signatures.csv --people people.csv

      The table has the columns id, policy, version and date. What is in already is passed over, so the same table may come
      twice. When something in it is wrong, nothing of it is taken in.
      """))

  @Argument(help: .said("The table of signatures.", valueName: "file"))
  var file: String

  @Option(help: .said("The list of people, a table.", valueName: "file"))
  var people: String

  @OptionGroup var options: WorkspaceOptions

  func run() async throws {
    try await Failure.telling {
      let (pipeline, checked, workspace) = try await options.load()
      let list = try TableFile.people(people, in: workspace.configuration, quiet: options.quiet)
      let today = try options.day(timeZone: workspace.configuration.timeZone)
      let signatures = try TableFile.read(file) { file throws(CSVFault) in
        try SignatureList(file, people: list.people, histories: checked.histories, today: today)
      }
      let result = try pipeline.add(signatures)
      if !options.quiet {
        Console.tell(
          "\(String(result.added)) new, \(String(result.known)) known already: \(SignatureBook.fileName)")
      }
    }
  }
}
