import ArgumentParser
import JSONText
import Messages
import PolicyModel
import Revisions
import SourceText
import TenetKit

/// `tenet history`: the revisions of a policy.
struct HistoryCommand: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: Console.text("Show the revisions of a policy: when, who, why."),
    discussion: Console.text(
      """
      Examples:
        tenet history social-media                       the newest first
        tenet history social-media --language en         with the notes in English
        tenet history social-media --today 2026-03-01    as it stood on a day
        tenet history social-media --format json         for other programs
      """))

  @Argument(help: .said("The policy's id."))
  var policy: String

  @Option(
    help: .said("The language of the notes (default: the workspace's first).", valueName: "language"))
  var language: String?

  @Option(help: .said("How to write it: text or json."))
  var format = Format.text

  @OptionGroup var options: WorkspaceOptions

  func run() async throws {
    try await Failure.telling {
      let (pipeline, checked, workspace) = try await options.load()
      let choice = PolicyChoice(pipeline: pipeline, checked: checked)
      let history = try choice.history(policy)
      let id = try history?.policy ?? choice.policy(policy, toBe: .shown).id.value
      let shown = ShownHistory(
        history ?? .none(of: id, folder: ""), on: try options.day(timeZone: workspace.configuration.timeZone))
      switch format {
      case .json: Console.line(verbatim: shown.json().text(.indented))
      case .text:
        Console.write(
          shown.text(
            in: try language(of: workspace), fallbacks: workspace.configuration.languages,
            messages: Console.language))
        if history == nil {
          Console.tell("'\(id)' was never approved: 'tenet approve \(id) --by …' begins its history")
        }
      }
      if history?.faults.isEmpty == false {
        Console.tell("the ledger is broken: 'tenet verify \(id)' tells what is wrong")
        throw Failure.content
      }
    }
  }

  private func language(of workspace: Workspace) throws -> Language {
    let known = workspace.configuration.languages
    guard let language else { return known[0] }
    guard let chosen = known.first(where: { $0.tag == language }) else {
      throw Failure.usage(
        "'\(language)' is no language of tenet.yml; it names: \(known.map(\.tag).joined(separator: ", ")).")
    }
    return chosen
  }
}
