import ArgumentParser
import Messages

/// `tenet acknowledge`: who has to confirm that she has read what binds her, and who has.
struct AcknowledgeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "acknowledge",
    abstract: Console.text("Who has to confirm that she has read what binds her, and who has."),
    discussion: Console.text(
      """
      Examples:
        tenet acknowledge manifest --people people.csv --format csv > to-sign.csv    whom to ask, and what to let them sign
        tenet acknowledge import signatures.csv --people people.csv                  what came back
        tenet acknowledge outstanding --people people.csv                            who is left, and why

      The list of people is a table with the columns id, name, department, roles and start. It is read and forgotten:
      the workspace keeps who acknowledged what by id alone, in acknowledgements.jsonl.
      """),
    subcommands: [
      AcknowledgeManifestCommand.self, AcknowledgeImportCommand.self, AcknowledgeOutstandingCommand.self,
    ])
}
