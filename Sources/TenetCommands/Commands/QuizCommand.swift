import ArgumentParser
import Foundation
import Messages
import PolicyModel
import SourceText
import TenetKit

/// `tenet quiz`: the questions with options, for a course, a learning platform or a terminal.
struct QuizCommand: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case gift
    case csv
    case html
  }

  static let configuration = CommandConfiguration(
    commandName: "quiz",
    abstract: Console.text("Questions to test oneself with, from the policies."),
    discussion: Console.text(
      """
      Examples:
        tenet quiz                                           every question, the answers at the end
        tenet quiz social-media --language en                those of one policy, in English
        tenet quiz --department claims --format html > q.html   to print, the answers on a page of their own
        tenet quiz --format gift > questions.gift            to import into Moodle
        tenet quiz --format csv > questions.csv              as a table

      Questions are those of the policies in force on the day; --drafts asks the texts that are being written.
      """))

  @Argument(help: .said("Policies by their ids; all of them when left out.", valueName: "policy"))
  var policies: [String] = []

  @Option(
    help: .said(
      "The department whose variants are counted in (default: what everybody has).", valueName: "id"))
  var department: String?

  @Option(help: .said("A role: what is for other roles only is left out.", valueName: "id"))
  var role: String?

  @Option(help: .said("The language of the questions (default: the first).", valueName: "language"))
  var language: String?

  @Option(help: .said("Who reads it: public, partner, internal or restricted."))
  var visibility = Visibility.internal

  @Flag(help: .said("Ask the texts that are being written, not those in force."))
  var drafts = false

  @Option(help: .said("How to write it: text, json, gift, csv or html."))
  var format = Format.text

  @OptionGroup var options: WorkspaceOptions

  func run() async throws {
    try await Failure.telling {
      let (pipeline, checked, workspace) = try await options.load()
      let choice = UnitChoice(configuration: workspace.configuration)
      let chosen = PolicyChoice(pipeline: pipeline, checked: checked)
      let request = QuizRequest(
        policies: try policies.map { try chosen.policy($0, toBe: .shown).id.value },
        department: try choice.id(department, .department), role: try choice.id(role, .role),
        language: try choice.language(language), visibility: visibility)
      let timeZone = workspace.configuration.timeZone
      let dated = try await pipeline.resolve(
        checked, on: try options.day(timeZone: timeZone), showing: drafts ? .drafts : .nothing)
      let text = try await pipeline.quiz(
        dated, request, as: writing, at: try options.moment(timeZone: timeZone))
      guard let text else {
        Console.tell(
          "no question with options here: a question gets them as a list, '- [x] right' and '- [ ] wrong'")
        throw Failure.content
      }
      Console.write(text)
    }
  }

  private var writing: QuizFormat {
    switch format {
    case .text:
      .text(width: min(80, Console.width(STDOUT_FILENO) ?? 80), colour: Console.mayColour(STDOUT_FILENO))
    case .json: .json
    case .gift: .gift
    case .csv: .csv
    case .html: .html
    }
  }
}
