import ArgumentParser
import Messages
import PolicyModel
import SourceText
import TenetKit

/// `tenet new press-item`: news that wait for their hour.
struct NewPressItemCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "press-item",
    abstract: Console.text("Begin a press item."),
    discussion: Console.text(
      """
      Examples:
        tenet new press-item our-new-night-train
        tenet new press-item our-new-night-train --date 2026-12-10 --headline 'A night train to Narvik'
        tenet new press-item our-new-night-train --language en

      Nothing of it is out before the morning of its day: the file says so with
      embargo-until. In a second language the same id makes the same item, with its
      day, place, contacts and pictures.
      """))

  @Argument(help: .said("The id: a–z, digits and single hyphens."))
  var id: String

  @Option(help: .said("What it says in one line (default: made from the id)."))
  var headline: String?

  @Option(help: .said("The day that it is dated (default: a week from today).", valueName: "date"))
  var date: CalendarDate?

  @Option(help: .said("The language it is written in (default: the workspace's first)."))
  var language: String?

  @OptionGroup var options: WorkspaceOptions

  func validate() throws {
    try WrittenName.requireLine(headline, option: "--headline")
  }

  func run() async throws {
    try await Failure.telling {
      let new = NewPressItem(
        try WrittenName.id(id), headline: headline, date: date,
        language: try language.map(WrittenName.language))
      let (pipeline, checked, workspace) = try await options.load()
      let clock = try options.pressClock(timeZone: workspace.configuration.timeZone)
      NewCommand.tell(
        try pipeline.begin(new, in: checked, clock), in: pipeline, next: "write it, then run 'tenet check'",
        quiet: options.quiet)
    }
  }
}
