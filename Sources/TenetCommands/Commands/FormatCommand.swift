import ArgumentParser
import Diagnostics
import Messages
import PolicyReading
import Storage
import TenetKit

/// `tenet fmt`: ids for elements that lack one, attributes in one spelling.
struct FormatCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fmt",
    abstract: Console.text("Give ids to elements that lack one, and spell attributes in one way."),
    discussion: Console.text(
      """
      Examples:
        tenet fmt                        all policies, variants and translations
        tenet fmt social-media           those in one folder
        tenet fmt --check                change nothing; say what there is to do

      Nothing else of what you wrote is changed. A file with errors is left alone: 'tenet check' shows them.
      A translation gets no ids, since its ids must be those of the source: what lacks one is named.
      Exit code 1 when a file was left alone, an id is missing that only you can give, or --check found work.
      """))

  @Argument(help: .said("Files or folders of the workspace (default: all of it)."))
  var paths: [String] = []

  @Flag(help: .said("Change nothing; exit with code 1 when there is something to do."))
  var check = false

  @OptionGroup var options: WorkspaceOptions

  func run() async throws {
    try await Failure.telling {
      let folder = try options.folder(near: paths.first.flatMap { DiskPath.exists($0) ? $0 : nil })
      let pipeline = Pipeline(folder)
      let asked = try AskedPaths(paths, in: folder)
      let outcomes = try await pipeline.format(isAskedFor: asked.contains)
      var changed = 0
      for outcome in outcomes where outcome.bytes != nil {
        if !check { try pipeline.write(outcome) }
        Console.line("\(outcome.path): \(summary(of: outcome).joined)")
        changed += 1
      }
      let faults = outcomes.flatMap(\.faults)
      ReportShower(pipeline: pipeline).errors(DiagnosticReport(faults))
      for outcome in outcomes where outcome.isLeftAlone {
        Console.tell("\(outcome.path): left alone until its errors are mended")
      }
      if !options.quiet { tellWhatItCameTo(outcomes.count, changed) }
      if !faults.isEmpty || (check && changed > 0) { throw Failure.content }
    }
  }

  /// What was done to a file: `3 ids given, 1 attribute normalised`.
  private func summary(of outcome: FormattingOutcome) -> [Message] {
    let (ids, attributes, blocks) = (
      outcome.idsGiven, outcome.attributesNormalised, outcome.blocksTidied
    )
    var parts: [Message] = []
    if ids > 0 {
      let counted: Message = ids == 1 ? "1 id" : "\(ids) ids"
      parts.append(check ? "\(counted) to give" : "\(counted) given")
    }
    if attributes > 0 {
      let counted: Message = attributes == 1 ? "1 attribute" : "\(attributes) attributes"
      parts.append(check ? "\(counted) to normalise" : "\(counted) normalised")
    }
    if blocks > 0 {
      let counted: Message = blocks == 1 ? "1 attribute block" : "\(blocks) attribute blocks"
      parts.append(check ? "\(counted) to put in order" : "\(counted) put in order")
    }
    return parts
  }

  private func tellWhatItCameTo(_ files: Int, _ changed: Int) {
    func count(_ number: Int) -> Message { number == 1 ? "1 file" : "\(number) files" }
    if files == 0 {
      Console.tell("no policy, variant or translation there")
    } else if changed == 0 {
      Console.tell("nothing to do in \(count(files))")
    } else if check {
      Console.tell("\(count(changed)) of \(files) to format: run 'tenet fmt'")
    }
  }
}
