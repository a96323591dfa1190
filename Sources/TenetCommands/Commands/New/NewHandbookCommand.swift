import ArgumentParser
import Messages
import PolicyModel
import SourceText
import TenetKit

/// `tenet new handbook`: what new colleagues get.
struct NewHandbookCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "handbook",
    abstract: Console.text("Begin a handbook."),
    discussion: Console.text(
      """
      Examples:
        tenet new handbook onboarding

      It holds every policy of the workspace; take away what new colleagues do not need.
      """))

  @Argument(help: .said("Its name: a–z, digits and single hyphens."))
  var name: String

  @OptionGroup var options: WorkspaceOptions

  func run() async throws {
    try await Failure.telling {
      let new = NewHandbook(try WrittenName.id(name))
      let (pipeline, checked, _) = try await options.load()
      NewCommand.tell(
        try pipeline.begin(new, in: checked), in: pipeline,
        next: "write its welcome, then run 'tenet handbook \(name) --format html'", quiet: options.quiet)
    }
  }
}
