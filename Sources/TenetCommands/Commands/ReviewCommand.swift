import ArgumentParser
import Messages
import PolicyModel
import Revisions
import SourceText
import TenetKit

/// `tenet review`: somebody looked, and nothing had to change.
struct ReviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: Console.text("Say that somebody looked at a policy and nothing had to change."),
    discussion: Console.text(
      """
      Examples:
        tenet review social-media --by 'Majken Ek'
        tenet review social-media --by 'Majken Ek' --note sv='Läst av alla chefer.' --note en='Read by all managers.'

      The next review is counted from today. When the working copy is different from the revision in force, nothing is
      written and the exit code is 1: 'tenet approve' makes that difference a revision.
      """))

  @Argument(help: .said("The policy's id."))
  var policy: String

  @OptionGroup var event: EventOptions

  @OptionGroup var options: WorkspaceOptions

  func run() async throws {
    try await Failure.telling {
      let (pipeline, checked, workspace) = try await options.load()
      let policy = try PolicyChoice(pipeline: pipeline, checked: checked).policy(policy, toBe: .reviewed)
      let today = try options.day(timeZone: workspace.configuration.timeZone)
      let line = try await pipeline.review(
        policy, in: checked, by: event.by, note: event.notes(in: workspace), key: event.signingKey(),
        on: today)
      Console.line(
        policy.reviewEvery.map {
          "reviewed: \(line.policy) \(line.version), the next review by \(today.after($0.value))"
        } ?? "reviewed: \(line.policy) \(line.version)")
      Console.line("head: \(line.digest)")
    }
  }
}
