import ArgumentParser
import Messages
import PolicyModel
import TenetKit

/// `tenet new translation`: the original beside the place for each translated text.
struct NewTranslationCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "translation",
    abstract: Console.text("Begin a translation of a policy or of a department's variant."),
    discussion: Console.text(
      """
      Examples:
        tenet new translation social-media --language en
        tenet new translation social-media --language en --department claims
        tenet new translation social-media --language en --missing

      The second translates the variant of a department. The third adds to a
      translation what it lacks, each at its place, and changes nothing that is there.

      The original stands in comments. Until a text is translated, readers see it in
      the original's language, marked.
      """))

  @Argument(help: .said("The policy's id."))
  var policy: String

  @Option(help: .said("The language to translate into."))
  var language: String

  @Option(help: .said("The department whose variant is translated."))
  var department: String?

  @Flag(help: .said("Add what a translation that is there lacks."))
  var missing = false

  @OptionGroup var options: WorkspaceOptions

  func run() async throws {
    try await Failure.telling {
      let new = NewTranslation(
        into: try WrittenName.language(language), department: try department.map(WrittenName.id))
      let (pipeline, checked, _) = try await options.load()
      let policy = try PolicyChoice(pipeline: pipeline, checked: checked).policy(policy, toBe: .translated)
      NewCommand.tell(
        try pipeline.begin(new, of: policy, missing: missing, in: checked), in: pipeline,
        next: "write each text beside its original, then run 'tenet check'", quiet: options.quiet)
    }
  }
}
