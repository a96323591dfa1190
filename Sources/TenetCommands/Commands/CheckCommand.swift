import ArgumentParser
import Diagnostics
import JSONText
import Messages
import SourceText
import Storage
import TenetKit

/// `tenet check`: what is wrong, where, and the way out.
struct CheckCommand: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: Console.text("Find what is wrong in a workspace."),
    discussion: Console.text(
      """
      Examples:
        tenet check                      the workspace here
        tenet check policies             the workspace in a folder
        tenet check social-media         one policy of it
        tenet check --strict             warnings count as errors
        tenet check --format json        for other programs

      Exit code 1 when there are errors.
      """))

  @Argument(help: .said("Files or folders of the workspace (default: all of it)."))
  var paths: [String] = []

  @Option(help: .said("How to write it: text or json."))
  var format = Format.text

  @Flag(help: .said("Count warnings as errors."))
  var strict = false

  @OptionGroup var options: WorkspaceOptions

  func run() async throws {
    try await Failure.telling {
      let folder = try options.folder(near: paths.first.flatMap { DiskPath.exists($0) ? $0 : nil })
      let asked = try AskedPaths(paths, in: folder)
      let pipeline = Pipeline(folder)
      let checked = try await pipeline.check(today: options.day)
      let report = DiagnosticReport(checked.report.diagnostics.filter { asked.contains($0.location.path) })
      let show = ReportShower(pipeline: pipeline)
      switch format {
      case .json: show.json(report)
      case .text: show.text(report, quiet: options.quiet)
      }
      if report.hasErrors || (strict && report.count(.warning) > 0) { throw Failure.content }
    }
  }
}
