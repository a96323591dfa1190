import ArgumentParser
import Foundation
import JSONText
import Messages
import PolicyModel
import Storage
import TenetKit

/// `tenet import`: documents become policies, with a report of what is not certain.
struct ImportCommand: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: Console.text("Make policies of documents: Word, OpenDocument, HTML, Markdown, text."),
    discussion: Console.text(
      """
      Examples:
        tenet import handbook.docx                       a Word file
        tenet import handbook.docx --as staff-handbook   under an id of your choice
        tenet import handbook.docx --dry-run             the report, and nothing is written
        tenet import old-page.html notes.txt             several at once
        tenet import docs/                               every document of a folder
        tenet import docs/travel.md --history            with what git knows of it, as revisions

      Each document becomes the working copy of a policy, for colleagues alone until you open it. What was guessed,
      what stands there in another form and what was left out is told afterwards, with the line: no word of the
      document is lost without a sign. Nothing that exists is written over. Word, OpenDocument, RTF and HTML need
      pandoc.
      """))

  @Argument(help: .said("The documents, or folders that hold some."))
  var files: [String]

  @Option(
    name: .customLong("as"),
    help: .said("The policy's id (default: made from the file's name).", valueName: "policy"))
  var policy: String?

  @Option(help: .said("What readers call it (default: the document's title)."))
  var title: String?

  @Option(
    help: .said("The role that looks after it (default: the one that has most policies).", valueName: "role"))
  var owner: String?

  @Option(help: .said("The language it is written in (default: guessed from its words)."))
  var language: String?

  @Flag(help: .said("Make a revision of every state of the file that git knows."))
  var history = false

  @Option(help: .said("Who approved those revisions (default: the author of each commit).", valueName: "who"))
  var by: String?

  @Option(
    help: .said(
      "The file of the key that signs them (default: what TENET_KEY names).", valueName: "file"))
  var key: String?

  @Option(help: .said("How to write the report: text or json."))
  var format = Format.text

  @Option(help: .said("A file to write the report to as well.", valueName: "file"))
  var report: String?

  @Flag(help: .said("Only report; write nothing."))
  var dryRun = false

  @OptionGroup var options: WorkspaceOptions

  func validate() throws {
    try WrittenName.requireLine(title, option: "--title")
    if by?.allSatisfy(\.isWhitespace) == true || by?.contains(where: \.isNewline) == true {
      throw Failure.usage("--by names nobody. Write who approved them: --by 'Majken Ek'.")
    }
    if !history, by != nil || key != nil {
      throw Failure.usage(
        "--by and --key are for the revisions that --history makes: add --history, or leave them out.")
    }
    if title != nil, files.count > 1 {
      throw Failure.usage("--title is for one document: bring them in one by one, or leave it out.")
    }
  }

  func run() async throws {
    try await Failure.telling {
      if let report, DiskPath.exists(report) { throw ImportRefusal.reportExists(path: report) }
      let request = ImportRequest(
        files, id: try policy.map(WrittenName.id), title: title, owner: try owner.map(WrittenName.owner),
        language: try language.map(WrittenName.language),
        history: history ? .init(by: by, key: try SigningKeyFile.read(key)) : nil)
      let (pipeline, checked, workspace) = try await options.load()
      let today = try options.day(timeZone: workspace.configuration.timeZone)
      let plan = try await pipeline.plan(request, in: checked, today: today)
      defer { plan.discard() }
      if !dryRun { try pipeline.write(plan) }
      try tell(plan, in: pipeline)
    }
  }

  private func tell(_ plan: ImportPlan, in pipeline: Pipeline) throws {
    let report = ImportReport(plan)
    let json = report.json(in: Console.language).text(.indented)
    let text = report.text(in: Console.language)
    if let path = self.report {
      try FileReplacement.create(
        Array((format == .json ? json + "\n" : text).utf8), at: DiskPath.absolute(path))
    }
    switch format {
    case .json: Console.line(verbatim: json)
    case .text:
      for policy in plan.policies { tell(policy, in: pipeline) }
      Console.tell(verbatim: String(text.dropLast()))
    }
    guard !options.quiet else { return }
    if !plan.passedOver.isEmpty { Console.tell("not brought in: \(plan.passedOver.quotedList)") }
    let counts = report.counts
    Console.tell(
      "guesses: \(counts.guesses), in another form: \(counts.changed), left out: \(counts.leftOut)")
    if dryRun {
      Console.tell("nothing was written (--dry-run)")
    } else if let first = plan.policies.first {
      Console.tell(
        "next: go through the lines above; 'tenet check' looks for faults, 'tenet show \(first.id)' shows how it reads, 'tenet build --drafts' builds it"
      )
    }
  }

  private func tell(_ policy: ImportPlan.Policy, in pipeline: Pipeline) {
    let files = [policy.path] + policy.media + (policy.media.isEmpty ? [] : ["registers/media.yml"])
    for file in files where !dryRun {
      Console.line("written: \(ShownPath.fromHere("\(pipeline.folder.path)/\(file)"))")
    }
    for revision in ImportReport.revisions(of: policy) where !dryRun { Console.line(revision) }
  }
}
