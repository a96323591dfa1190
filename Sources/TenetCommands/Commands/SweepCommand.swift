import ArgumentParser
import Diagnostics
import JSONText
import Messages
import PolicyModel
import SourceText
import Storage
import Sweeping
import TenetKit

/// `tenet sweep`: whether a built tree holds anything that its readers may not see.
struct SweepCommand: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  static let configuration = CommandConfiguration(
    commandName: "sweep",
    abstract: Console.text("Search a built site byte by byte for anything that its readers may not see."),
    discussion: Console.text(
      """
      Examples:
        tenet sweep site/press-room                        as everybody reads it
        tenet sweep site/partners --visibility partner     as partners read it
        tenet sweep /var/www/press --format json           for other programs
        tenet sweep handbook.pdf                           a document that somebody is to get

      Looks for texts, ids, names, addresses and file names of the workspace, of its ledgers and of every revision, in
      whatever way they are written. 'tenet build' does the same with every site for readers outside, before it puts
      it in place.

      First it shows that its eyes see: it hides texts in a copy of a page and finds them again. Exit code 1 when
      anything is found, and when nothing of the workspace stands in the folder.
      """))

  @Argument(help: .said("The folder of the site, or a document.", valueName: "path"))
  var tree: String

  @Option(help: .said("Whom it is for: public, partner, internal or restricted."))
  var visibility = Visibility.public

  @Option(help: .said("How to write it: text or json."))
  var format = Format.text

  @OptionGroup var options: WorkspaceOptions

  func run() async throws {
    try await Failure.telling {
      let kind = FolderListing.kind(of: DiskPath.resolvingLinks(tree) ?? tree)
      guard kind == .folder || kind == .file else {
        throw Failure.usage(
          "'\(tree)' is neither a folder nor a file. Name the folder of a built site, such as site/press-room, or a document."
        )
      }
      let pipeline = Pipeline(try options.folder())
      let checked = try await pipeline.check(today: options.day)
      guard let workspace = checked.workspace, !checked.report.hasErrors else {
        ReportShower(pipeline: pipeline).errors(checked.report)
        let count = checked.report.count(.error)
        Console.tell(
          count == 1
            ? "nothing was searched: what may be read is not clear while there is 1 error to mend"
            : "nothing was searched: what may be read is not clear while there are \(count) errors to mend")
        throw Failure.content
      }
      let timeZone = workspace.configuration.timeZone
      let dated = try await pipeline.resolve(checked, on: try options.day(timeZone: timeZone))
      let report = try await pipeline.sweep(
        DiskPath.resolvingLinks(tree) ?? tree, dated, for: visibility,
        at: try options.moment(timeZone: timeZone))
      let shower = SweepShower(report: report, tree: tree, isFile: kind == .file)
      switch format {
      case .json: Console.line(verbatim: shower.json.text(.indented))
      case .text: shower.text(quiet: options.quiet)
      }
      if !report.isClean { throw Failure.content }
    }
  }
}
