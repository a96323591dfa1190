import ArgumentParser
import Diagnostics
import Messages
import PolicyModel
import SourceText
import TenetKit

/// `tenet accept`: somebody has compared variants and translations with what they are made from.
struct AcceptCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept",
    abstract: Console.text("Say that variants and translations were compared with what they are made from."),
    discussion: Console.text(
      """
      Examples:
        tenet accept social-media                       all that it has
        tenet accept social-media --language en         its translation
        tenet accept social-media --department claims   a department's variant
        tenet accept social-media --department claims --language en
        tenet accept social-media --dry-run             shows, writes nothing

      The third names the variant alone, the fourth the translation of that variant.

      'tenet check' tells what has changed since. Look at that first, and bring the variant or translation up to date:
      this command changes neither. It writes basis.json beside the policy, which belongs to its files.
      """))

  @Argument(help: .said("The policy's id."))
  var policy: String

  @Option(help: .said("The department whose variant was compared.", valueName: "department"))
  var department: String?

  @Option(help: .said("The language of the translation that was compared.", valueName: "language"))
  var language: String?

  @Flag(help: .said("Show what would be recorded, and write nothing."))
  var dryRun = false

  @OptionGroup var options: WorkspaceOptions

  func run() async throws {
    try await Failure.telling {
      let department = try department.map(WrittenName.id)
      let language = try language.map(WrittenName.language)
      let (pipeline, checked, _) = try await options.load()
      let policy = try PolicyChoice(pipeline: pipeline, checked: checked).policy(policy, toBe: .accepted)
      let errors = pipeline.errorsBeforeAccepting(policy, in: checked.report)
      guard errors.isEmpty else {
        ReportShower(pipeline: pipeline).errors(DiagnosticReport(errors))
        Console.tell(
          "'\(policy.id.value)' has errors, and nothing was accepted: mend them first, and look again")
        throw Failure.content
      }
      let files = try pipeline.accept(
        policy, in: checked, department: department, language: language, dryRun: dryRun)
      let anew = files.filter { !$0.isAsBefore }
      for file in anew { Console.line(dryRun ? "would accept: \(file.text)" : "accepted: \(file.text)") }
      if anew.isEmpty {
        Console.line(
          "nothing to do: \(files.map(\.name).joined(separator: ", ")) as they were accepted before")
      }
    }
  }
}
