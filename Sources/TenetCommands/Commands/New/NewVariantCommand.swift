import ArgumentParser
import Messages
import PolicyModel
import SourceText
import TenetKit

/// `tenet new variant`: how one department departs from a policy.
struct NewVariantCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "variant",
    abstract: Console.text("Begin a department's variant of a policy."),
    discussion: Console.text(
      """
      Examples:
        tenet new variant social-media --department claims
        tenet new variant social-media --department claims --owner head-of-claims

      The file adds a text to one element of the policy; put in its place what is
      really different. It lists the ids of all that there is to vary.
      """))

  @Argument(help: .said("The policy's id."))
  var policy: String

  @Option(help: .said("The department, by its id in tenet.yml."))
  var department: String

  @Option(help: .said("The role that looks after it (default: the department).", valueName: "role"))
  var owner: String?

  @Option(help: .said("The language it is written in (default: the policy's)."))
  var language: String?

  @OptionGroup var options: WorkspaceOptions

  func run() async throws {
    try await Failure.telling {
      let new = NewVariant(
        for: try WrittenName.id(department), owner: try owner.map(WrittenName.owner),
        language: try language.map(WrittenName.language))
      let (pipeline, checked, _) = try await options.load()
      let policy = try PolicyChoice(pipeline: pipeline, checked: checked).policy(policy, toBe: .varied)
      NewCommand.tell(
        try pipeline.begin(new, of: policy, in: checked), in: pipeline,
        next:
          "write it, then run 'tenet check'; 'tenet show \(policy.id.value) --department \(department)' shows how it reads",
        quiet: options.quiet)
    }
  }
}
