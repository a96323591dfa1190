import ArgumentParser
import Messages
import PolicyModel
import TenetKit

/// `tenet new policy`: a policy with its front matter, a principle and a guideline.
struct NewPolicyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy",
    abstract: Console.text("Begin a policy."),
    discussion: Console.text(
      """
      Examples:
        tenet new policy guest-photos --title 'Photos of guests'
        tenet new policy guest-photos --kind rules --owner head-of-communications
        tenet new policy guest-photos --language en

      The file is guest-photos/policy.md in the workspace. The id stands in addresses
      and never changes: choose it with care, and the title as you like. Everything in
      the file is internal until you open it.
      """))

  @Argument(help: .said("The id: a–z, digits and single hyphens."))
  var id: String

  @Option(help: .said("What readers call it (default: made from the id)."))
  var title: String?

  @Option(help: .said("What kind of document it is."))
  var kind = PolicyClass.policy

  @Option(
    help: .said("The role that looks after it (default: the one that has most policies).", valueName: "role"))
  var owner: String?

  @Option(help: .said("The language it is written in (default: the workspace's first)."))
  var language: String?

  @OptionGroup var options: WorkspaceOptions

  func validate() throws {
    try WrittenName.requireLine(title, option: "--title")
  }

  func run() async throws {
    try await Failure.telling {
      let new = NewPolicy(
        try WrittenName.id(id), title: title, policyClass: kind, owner: try owner.map(WrittenName.owner),
        language: try language.map(WrittenName.language))
      let (pipeline, checked, _) = try await options.load()
      NewCommand.tell(
        try pipeline.begin(new, in: checked), in: pipeline,
        next: "write it, then run 'tenet check'; 'tenet show \(id)' shows how it reads", quiet: options.quiet)
    }
  }
}

extension PolicyClass: ExpressibleByArgument {}
