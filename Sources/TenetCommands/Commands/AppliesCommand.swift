import ArgumentParser
import Foundation
import Guidance
import Messages
import PolicyModel
import TenetKit

/// `tenet applies`: what binds somebody, and the answer to "may I …?".
struct AppliesCommand: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  static let configuration = CommandConfiguration(
    commandName: "applies",
    abstract: Console.text("Ask what applies to you."),
    discussion: Console.text(
      """
      Examples:
        tenet applies får jag filma på jobbet               a question, answered by one rule
        tenet applies --language en may I wear my uniform   the same in English
        tenet applies --department claims svara på kvällen  as one department has it
        tenet applies --department claims                   everything that applies there
        tenet applies --role manager --format json          for other programs

      What you do not tell is not assumed: a rule that depends on it says so. An answer is one rule that is clearly meant,
      quoted with its address and version; when none is, those that come nearest are named and none of them is the
      answer. Rules are those in force on the day; --drafts asks the texts that are being written.
      """))

  @Argument(help: .said("The question, or words of it; everything that applies without."))
  var words: [String] = []

  @Option(help: .said("Your department.", valueName: "id"))
  var department: String?

  @Option(help: .said("A role of yours; may be given several times.", valueName: "id"))
  var role: [String] = []

  @Option(help: .said("Where you write.", valueName: "id"))
  var channel: String?

  @Option(help: .said("How you speak: official, professional or private."))
  var capacity: String?

  @Option(help: .said("When: at work, or off duty (work, off)."))
  var time: String?

  @Option(help: .said("With what: a work device or a private one (work, private)."))
  var device: String?

  @Option(
    help: .said("The language of the rules and the question (default: the first).", valueName: "language"))
  var language: String?

  @Option(help: .said("Who reads it: public, partner, internal or restricted."))
  var visibility = Visibility.internal

  @Flag(help: .said("Ask the texts that are being written, not those in force."))
  var drafts = false

  @Option(help: .said("How to write it: text or json."))
  var format = Format.text

  @OptionGroup var options: WorkspaceOptions

  func run() async throws {
    try await Failure.telling {
      let (pipeline, checked, workspace) = try await options.load()
      let choice = UnitChoice(configuration: workspace.configuration)
      let request = GuidanceRequest(
        reader: try reader(choice), question: question, language: try choice.language(language),
        visibility: visibility)
      let timeZone = workspace.configuration.timeZone
      let dated = try await pipeline.resolve(
        checked, on: try options.day(timeZone: timeZone), showing: drafts ? .drafts : .nothing)
      if !options.quiet { tell(dated) }
      try await pipeline.applies(
        dated, request, as: writing, at: try options.moment(timeZone: timeZone)
      ) { text in
        Console.write(text)
        Console.leave()
      }
    }
  }

  private var writing: GuidanceFormat {
    switch format {
    case .text:
      .text(width: min(80, Console.width(STDOUT_FILENO) ?? 80), colour: Console.mayColour(STDOUT_FILENO))
    case .json: .json
    }
  }

  private var question: String? {
    let text = words.joined(separator: " ").trimmingCharacters(in: .whitespaces)
    return text.isEmpty ? nil : text
  }

  private func reader(_ choice: UnitChoice) throws -> GuidanceReader {
    GuidanceReader(
      lineage: choice.lineage(of: try choice.id(department, .department)),
      roles: Set(try role.compactMap { try choice.id($0, .role) }), channel: try choice.id(channel, .channel),
      capacity: try choice.id(capacity, .capacity), time: try choice.id(time, .time),
      device: try choice.id(device, .device))
  }

  /// Says which policies are not asked because nothing of them was ever approved.
  private func tell(_ dated: Pipeline.Dated) {
    guard !drafts, !dated.neverApproved.isEmpty else { return }
    let names = dated.neverApproved.map { "'\($0)'" }.joined(separator: ", ")
    Console.tell("not asked, since nothing of it was ever approved: \(names); --drafts asks it too")
  }
}
