import ArgumentParser
import Diagnostics
import Messages
import PolicyModel
import Revisions
import SourceText
import TenetKit

/// `tenet approve`: freeze a revision.
struct ApproveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve",
    abstract: Console.text("Make the working copy of a policy a revision that never changes."),
    discussion: Console.text(
      """
      Examples:
        tenet approve social-media --by 'Majken Ek' --dry-run          the difference and the version, nothing else
        tenet approve social-media --by 'Majken Ek' --open all --note sv='Den första.' --note en='The first.'
        tenet approve social-media --by 'Majken Ek' --effective 2027-01-01 --note sv='…' --note en='…'

      It compares the working copy with the last revision, shows what is different, and proposes the version that the
      difference asks for. Everything above editorial needs a note in each language of tenet.yml. Whatever becomes
      more widely visible than it was is named with --open.

      Nothing is half approved: a command that is interrupted is completed or taken back by the next one.
      """))

  @Argument(help: .said("The policy's id."))
  var policy: String

  @OptionGroup var event: EventOptions

  @Option(
    help: .said(
      "The version, when it should be higher than the difference asks for.", valueName: "version"))
  var version: RevisionVersion?

  @Option(
    help: .said(
      "Why, for everybody, in one language: --public-note sv='…'. Repeat it for each.",
      valueName: "language=text"))
  var publicNote: [String] = []

  @Option(help: .said("The day from which it is in force (default: today).", valueName: "date"))
  var effective: CalendarDate?

  @Option(
    help: .said(
      "An element that more people may read from now on; 'all' for a first revision. Repeat it for each.",
      valueName: "id"))
  var open: [String] = []

  @Flag(help: .said("Show the difference and what is missing, and approve nothing."))
  var dryRun = false

  @OptionGroup var options: WorkspaceOptions

  func run() async throws {
    try await Failure.telling {
      let (pipeline, checked, workspace) = try await options.load()
      let policy = try PolicyChoice(pipeline: pipeline, checked: checked).policy(policy, toBe: .approved)
      try refuseErrors(pipeline, policy, checked.report)
      let today = try options.day(timeZone: workspace.configuration.timeZone)
      let order = try order(in: workspace, today: today)
      let proposal = try await pipeline.proposal(policy, in: checked, on: today)
      let shower = ProposalShower(proposal)
      shower.show(version: order.version.map { max($0, proposal.version) } ?? proposal.version)
      if !options.quiet { shower.warn(order) }
      try refuse(pipeline.refusals(of: proposal, order, in: workspace))
      if dryRun {
        Console.tell("nothing was approved (--dry-run); nothing is missing")
        return
      }
      let line = try pipeline.approve(proposal, order, in: workspace)
      shower.tell(approved: line)
    }
  }

  private func order(in workspace: Workspace, today: CalendarDate) throws -> ApprovalOrder {
    let languages = workspace.configuration.languages
    return ApprovalOrder(
      by: event.by, version: version, note: try event.notes(in: workspace),
      publicNote: try EventOptions.texts(publicNote, option: "--public-note", languages),
      effective: effective,
      opening: try opening(), key: try event.signingKey(), today: today)
  }

  private func opening() throws -> ApprovalOrder.Opening {
    if open == ["all"] { return .all }
    return .elements(
      Set(
        try open.map { text in
          guard let id = Identifier(text) else {
            throw Failure.usage("'\(text)' is not an id. Write --open ID.")
          }
          return id
        }))
  }

  private func refuseErrors(_ pipeline: Pipeline, _ policy: Policy, _ report: DiagnosticReport) throws {
    let errors = pipeline.errors(of: policy, in: report)
    let elsewhere = report.count(.error) - errors.count
    guard errors.isEmpty else {
      ReportShower(pipeline: pipeline).errors(DiagnosticReport(errors))
      Console.tell(
        errors.count == 1
          ? "nothing was approved: 1 error to mend first"
          : "nothing was approved: \(errors.count) errors to mend first")
      throw Failure.content
    }
    if elsewhere > 0, !options.quiet {
      Console.tell(
        elsewhere == 1
          ? "warning: other files of the workspace have 1 error: no site is built until they are mended ('tenet check')"
          : "warning: other files of the workspace have \(elsewhere) errors: no site is built until they are mended ('tenet check')"
      )
    }
  }

  private func refuse(_ refusals: [ApprovalRefusal]) throws {
    guard let first = refusals.first else { return }
    for refusal in refusals { Console.tell("tenet: \(refusal.message)") }
    Console.tell("nothing was approved")
    throw first.isAboutContent ? Failure.content : ExitCode.validationFailure
  }
}
