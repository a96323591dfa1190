import ArgumentParser
import Diagnostics
import Foundation
import JSONText
import Messages
import PolicyModel
import PolicyReading
import Revisions
import SourceText
import TenetKit

/// `tenet show`: one policy, as one reader sees it.
struct ShowCommand: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case md
    case json
    case html
  }

  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: Console.text("Read one policy as its readers do."),
    discussion: Console.text(
      """
      Examples:
        tenet show social-media                              in the terminal
        tenet show social-media --language en                its translation
        tenet show social-media --visibility public          what outsiders read
        tenet show social-media --department claims          as one department has it
        tenet show spokespeople --role country-manager       as one role reads it
        tenet show social-media --format md > policy.md      a document to edit
        tenet show social-media --format html > policy.html  one page to mail
        tenet show social-media@2.1.0                        an approved revision, as it was

      Without a version it shows the working copy, also while other policies of the workspace have errors.
      """))

  @Argument(help: .said("The policy's id, and a version behind @ for a revision."))
  var policy: String

  @Option(help: .said("The language (default: the one it is written in).", valueName: "language"))
  var language: String?

  @Option(help: .said("Who reads it: public, partner, internal or restricted."))
  var visibility = Visibility.internal

  @Option(
    help: .said(
      "The department whose variants are counted in (default: what everybody has).", valueName: "id"))
  var department: String?

  @Option(help: .said("A role: what is for other roles only is left out.", valueName: "id"))
  var role: String?

  @Option(help: .said("How to write it: text, md, json or html."))
  var format = Format.text

  @OptionGroup var options: WorkspaceOptions

  func run() async throws {
    try await Failure.telling {
      let pipeline = Pipeline(try options.folder())
      let checked = try await pipeline.check(today: options.day)
      guard let working = checked.workspace else {
        ReportShower(pipeline: pipeline).errors(checked.report)
        throw Failure.content
      }
      let revision = try await revision(pipeline, checked)
      let workspace = revision?.placed(in: working) ?? working
      let policy =
        try revision?.policy
        ?? PolicyChoice(pipeline: pipeline, checked: checked).policy(asked().policy, toBe: .shown)
      let language = try language(of: policy, in: workspace)
      let choice = UnitChoice(configuration: workspace.configuration)
      let department = try choice.id(department, .department)
      let shown = try await pipeline.show(
        policy.id.value, of: workspace, in: language, to: visibility, for: department,
        role: try choice.id(role, .role), as: showFormat,
        at: try options.moment(timeZone: workspace.configuration.timeZone))
      if !options.quiet {
        if let revision { tell(of: revision, checked.histories) } else { warn(of: checked.report, policy) }
      }
      guard let shown else {
        Console.tell(
          "nothing of '\(policy.id.value)' may be read by \(visibility.rawValue) readers: every element of it is less visible"
        )
        throw Failure.content
      }
      Console.write(versioned(shown, revision))
    }
  }

  private var showFormat: ShowFormat {
    switch format {
    case .text:
      .text(width: min(80, Console.width(STDOUT_FILENO) ?? 80), colour: Console.mayColour(STDOUT_FILENO))
    case .md: .markdown
    case .json: .json
    case .html: .html
    }
  }

  /// The id and the version that were asked for: `social-media@2.1.0`.
  private func asked() throws -> (policy: String, version: RevisionVersion?) {
    guard let at = policy.firstIndex(of: "@") else { return (policy, nil) }
    let written = policy[policy.index(after: at)...]
    guard let version = RevisionVersion(written) else {
      throw Failure.usage(
        "'\(written)' is not a version such as 2.1.0. 'tenet history \(policy[..<at])' lists them.")
    }
    return (String(policy[..<at]), version)
  }

  /// The revision that was asked for; nil for the working copy.
  private func revision(_ pipeline: Pipeline, _ checked: Pipeline.Checked) async throws -> Revision? {
    let asked = try asked()
    guard let version = asked.version else { return nil }
    guard let history = try PolicyChoice(pipeline: pipeline, checked: checked).history(asked.policy) else {
      throw RevisionFault.unknownVersion(version.description, policy: asked.policy, known: [])
    }
    return try await pipeline.revision(version, of: history)
  }

  /// Says on standard error when the revision was in force, or will be.
  private func tell(of revision: Revision, _ histories: WorkspaceHistories) {
    let days = Message.days(
      from: revision.line.effective, until: histories[revision.line.policy]?.end(of: revision.line))
    Console.tell("version \(revision.line.version), in force\(days)")
  }

  /// What was shown, as the version that it is.
  private func versioned(_ shown: String, _ revision: Revision?) -> String {
    guard let revision, format == .json, let json = try? JSON(reading: shown.utf8) else { return shown }
    return json.replacing("version", by: .string(revision.line.version.description)).text(.indented) + "\n"
  }

  private func language(of policy: Policy, in workspace: Workspace) throws -> Language {
    let known = workspace.configuration.languages
    guard language != nil else {
      return known.contains(policy.language) ? policy.language : known.first ?? policy.language
    }
    return try UnitChoice(configuration: workspace.configuration).language(language)
  }

  /// Says on standard error that what is shown could not be published.
  private func warn(of report: DiagnosticReport, _ policy: Policy) {
    let folder = policy.path.dropLast("policy.md".count)
    let errors = report.diagnostics.filter { $0.severity == .error }
    let here = errors.count { $0.location.path.hasPrefix(folder) }
    guard !errors.isEmpty else { return }
    func count(_ number: Int) -> Message { number == 1 ? "1 error" : "\(number) errors" }
    Console.tell(
      here > 0
        ? "warning: '\(policy.id.value)' has \(count(here)): 'tenet check \(folder.dropLast())' shows them"
        : "warning: other files of the workspace have \(count(errors.count)): 'tenet check' shows them")
  }
}

extension Visibility: ExpressibleByArgument {}
