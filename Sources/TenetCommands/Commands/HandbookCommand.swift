import ArgumentParser
import Diagnostics
import Foundation
import Messages
import PolicyModel
import PolicyReading
import SourceText
import Storage
import TenetKit

/// `tenet handbook`: what a new colleague gets on the first day.
struct HandbookCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "handbook",
    abstract: Console.text("Make a handbook for a new colleague."),
    discussion: Console.text(
      """
      Examples:
        tenet handbook onboarding --format pdf                  everybody's, to print
        tenet handbook onboarding --department customer-service --format pdf
        tenet handbook onboarding --language en --format html   one page to mail
        tenet handbook onboarding --format docx --out book.docx
        tenet handbook onboarding --format pptx                 slides for the training

      What it holds stands in handbooks/NAME.yml; 'tenet new handbook' begins one. It holds the revisions in
      force, as the department has them, and nothing that the reader may not read.

      Without --out the file is named after the handbook, in the current folder; a file that is there already is left
      alone. A file that is named with --out is replaced.
      """))

  @Argument(help: .said("The handbook: the name of its file in handbooks/."))
  var name: String

  @Option(help: .said("How to write it: html, md, pdf, docx, epub or pptx."))
  var format: HandbookFormat

  @Option(help: .said("For whose department (default: what its file says, else everybody).", valueName: "id"))
  var department: String?

  @Option(help: .said("For which role: what is for other roles only is left out.", valueName: "id"))
  var role: String?

  @Option(
    help: .said(
      "In which language (default: what its file says, else the workspace's first).", valueName: "language"))
  var language: String?

  @Option(help: .said("Who reads it: public, partner, internal or restricted."))
  var visibility = Visibility.internal

  @Option(
    help: .said(
      "From which day on changes are told as new (default: a year before the handbook's day).",
      valueName: "date"))
  var since: CalendarDate?

  @Option(help: .said("The file (default: made from the name).", valueName: "file"))
  var out: String?

  @OptionGroup var options: WorkspaceOptions

  func run() async throws {
    try await Failure.telling {
      let (pipeline, checked, workspace) = try await options.load()
      guard !checked.report.hasErrors else {
        ReportShower(pipeline: pipeline).errors(checked.report)
        Console.tell("no handbook was made: the workspace has errors to mend first")
        throw Failure.content
      }
      let outline = try outline(of: workspace)
      let units = UnitChoice(configuration: workspace.configuration)
      let language = try units.language(self.language ?? outline.language?.value.tag)
      let department = try units.id(self.department ?? outline.department?.value.text, .department)
      let timeZone = workspace.configuration.timeZone
      let day = try options.day(timeZone: timeZone)
      let request = HandbookRequest(
        lineage: units.lineage(of: department),
        role: try units.id(role ?? outline.role?.value.text, .role), language: language,
        visibility: visibility, since: since ?? day.aYearBefore)
      let path = out ?? fileName(outline, department, language)
      if out == nil, DiskPath.exists(path) {
        throw Failure.usage(
          "'\(path)' is there already, and may be somebody's: move it away, or write '--out \(path)' to replace it."
        )
      }
      let dated = try await pipeline.resolve(checked, on: day)
      let isQuiet = options.quiet || isatty(STDERR_FILENO) == 0
      let bytes: [UInt8]
      do {
        bytes = try await pipeline.handbook(
          outline, dated, for: request, as: format, at: try options.moment(timeZone: timeZone)
        ) { stage in
          if !isQuiet { Console.tell(stage) }
        }
      } catch let refusal as Pipeline.HandbookRefusal {
        Console.tell(refusal.message)
        throw Failure.content
      }
      try FileReplacement.write(bytes, to: path)
      if !options.quiet { Console.line(verbatim: path) }
    }
  }

  private func outline(of workspace: Workspace) throws -> HandbookOutline {
    if let found = workspace.handbooks.first(where: { $0.name.text == name }) { return found }
    let known = workspace.handbooks.map(\.name.text).sorted()
    let wayOut: Message =
      if known.isEmpty {
        "There is none yet: 'tenet new handbook \(name)' begins one."
      } else if let nearest = Suggestion.nearest(to: name, among: known) {
        "Did you mean '\(nearest)'?"
      } else {
        "There are: \(known.joined(separator: ", "))."
      }
    throw Failure.usage("There is no handbook '\(name)'. \(wayOut)")
  }

  /// `onboarding-customer-service-sv.pdf`.
  private func fileName(_ outline: HandbookOutline, _ department: Identifier?, _ language: Language) -> String
  {
    let audience = visibility == .internal ? nil : visibility.rawValue
    let parts = [outline.name.text, department?.text, role, audience, language.tag]
    return parts.compactMap { $0 }.joined(separator: "-") + ".\(format.rawValue)"
  }
}

extension HandbookFormat: ExpressibleByArgument {}

extension CalendarDate {
  /// The same day a year before, and the day before that for the day that only leap years have.
  fileprivate var aYearBefore: CalendarDate {
    CalendarDate(year: year - 1, month: month, day: day)
      ?? CalendarDate(year: year - 1, month: month, day: day - 1) ?? self
  }
}
