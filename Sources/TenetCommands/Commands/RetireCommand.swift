import ArgumentParser
import Messages
import PolicyModel
import Revisions
import SourceText
import TenetKit

/// `tenet retire`: a policy is no longer in force.
struct RetireCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retire",
    abstract: Console.text("Say that a policy is no longer in force."),
    discussion: Console.text(
      """
      Examples:
        tenet retire microblogging --by 'Majken Ek' --note sv='Ingår i sociala medier.' --note en='Part of social media.'
        tenet retire microblogging --by 'Majken Ek' --effective 2027-01-01

      Its revisions stay, and so do their addresses. 'tenet approve' brings a retired policy back.
      """))

  @Argument(help: .said("The policy's id."))
  var policy: String

  @OptionGroup var event: EventOptions

  @Option(
    help: .said("The first day on which it is no longer in force (default: today).", valueName: "date")
  )
  var effective: CalendarDate?

  @OptionGroup var options: WorkspaceOptions

  func run() async throws {
    try await Failure.telling {
      let (pipeline, checked, workspace) = try await options.load()
      let choice = PolicyChoice(pipeline: pipeline, checked: checked)
      guard let history = try choice.history(policy) else {
        throw ApprovalRefusal.neverApproved(try choice.policy(policy, toBe: .retired).id.value)
      }
      let line = try pipeline.retire(
        history.policy, in: checked, by: event.by, note: event.notes(in: workspace), effective: effective,
        key: event.signingKey(), on: options.day(timeZone: workspace.configuration.timeZone))
      Console.line("retired: \(line.policy)\(Message.days(from: line.effective, until: nil))")
      Console.line("head: \(line.digest)")
      if !options.quiet {
        Console.tell("its revisions stay; 'tenet build' makes the sites without it from that day")
      }
    }
  }
}
