import ArgumentParser
import JSONText
import Messages
import PolicyModel
import TenetKit

/// `tenet due`: what there is to do, by date.
struct DueCommand: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case ics
  }

  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: Console.text(
      "Show what there is to do: reviews, consultations, revisions that begin, drafts that wait."),
    discussion: Console.text(
      """
      Examples:
        tenet due                                  what is overdue, what comes, what waits
        tenet due --until 2026-12-31               what comes before the end of the year
        tenet due --format ics > policies.ics      a calendar for those who look after policies
        tenet due --format json                    for other programs

      A calendar holds what has a day. What waits without one stands in the other formats.
      """))

  @Option(help: .said("How to write it: text, json or ics."))
  var format = Format.text

  @Option(
    help: .said("Leave out what comes after this day (2026-12-31).", valueName: "date"),
    transform: { text in
      guard let date = CalendarDate(iso8601: text) else {
        throw Failure.usage("'\(text)' is not a date such as 2026-12-31.")
      }
      return date
    })
  var until: CalendarDate?

  @OptionGroup var options: WorkspaceOptions

  func run() async throws {
    try await Failure.telling {
      let (pipeline, checked, workspace) = try await options.load()
      let configuration = workspace.configuration
      let today = try options.day(timeZone: configuration.timeZone)
      let list = try await pipeline.due(checked, on: today, until: until)
      switch format {
      case .text: Console.write(list.text(in: Console.language))
      case .json: Console.line(verbatim: list.json(in: Console.language).text(.indented))
      case .ics:
        let organisation = configuration.organisation
        let calendar = DueCalendar(
          list, organisation: organisation.name.text(in: configuration.languages[0]), url: organisation.url,
          at: try options.moment(timeZone: configuration.timeZone), in: Console.language)
        Console.write(calendar.text)
      }
    }
  }
}
