import ArgumentParser
import Diagnostics
import Messages
import PolicyModel
import SiteBuilding
import SourceText
import Storage
import Sweeping
import TenetKit

/// `tenet build`: the sites.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: Console.text("Make the sites of a workspace."),
    discussion: Console.text(
      """
      Examples:
        tenet build                                  every site, in site/NAME
        tenet build --site press-room --out press    one site, in a folder of your choice
        tenet build --as-of 2026-03-01               the sites of that day
        tenet build --drafts --site intranet         with the texts that nobody has approved yet

      Readers see the revisions in force. A working copy is shown when it is a proposal under consultation, and with
      --drafts.

      A folder is replaced as one step: readers see the old site or the new one. Nothing is built while the
      workspace has errors. Exit code 1 then.

      A site for readers outside is searched for anything they may not see before it is put in place, as 'tenet sweep'
      does it. With a find the old site stays, nothing after it is built, and the exit code is 1.
      """))

  @Option(help: .said("One site of tenet.yml (default: all).", valueName: "name"))
  var site: String?

  @Option(
    help: .said(
      "The folder; each site in a folder of its own in it when all are built.", valueName: "dir"))
  var out: String?

  @Option(
    help: .said(
      "The sites of this day: a date (2026-03-01) or a moment with its offset.", valueName: "date"))
  var asOf: String?

  @Flag(
    help: .said(
      "Show working copies in the place of revisions, marked on every page; colleagues' sites only."))
  var drafts = false

  @OptionGroup var options: WorkspaceOptions

  func validate() throws {
    if drafts, asOf != nil {
      throw Failure.usage(
        "--drafts shows what is being written now, --as-of what was approved then. Choose one of them.")
    }
  }

  func run() async throws {
    try await Failure.telling {
      let pipeline = Pipeline(try options.folder())
      let checked = try await pipeline.check(today: options.day)
      guard let workspace = checked.workspace, !checked.report.hasErrors else {
        ReportShower(pipeline: pipeline).errors(checked.report)
        let count = checked.report.count(.error)
        Console.tell(
          count == 1
            ? "nothing was built: 1 error to mend first"
            : "nothing was built: \(count) errors to mend first")
        throw Failure.content
      }
      let timeZone = workspace.configuration.timeZone
      let moment = try options.moment(asOf ?? options.today, timeZone: timeZone)
      let day = try options.day(asOf ?? options.today, timeZone: timeZone)
      let today = try options.day(timeZone: timeZone)
      let sites = try chosen(of: workspace)
      let dated = try await pipeline.resolve(
        checked, on: day, showing: drafts ? .drafts : day < today ? .nothing : .proposals)
      for site in sites {
        let path = self.site == nil ? (out ?? "site") + "/\(site.id.value)" : out ?? "site/\(site.id.value)"
        try keepOutOfWorkspace(path, pipeline.folder)
        let built: Pipeline.Built
        do {
          built = try await pipeline.build(dated, site: site, into: path, at: moment)
        } catch let leak as SiteLeak {
          tell(leak, path, before: sites.drop { $0.id.value != site.id.value }.dropFirst())
          throw Failure.content
        }
        if !options.quiet {
          Console.line("\(built.site): \(Self.contents(built)): \(path)/index.html")
          if let sweep = built.sweep { tell(sweep, of: built) }
          if let lack = built.lackOfCards {
            Console.tell("\(built.site): no pictures of policies for shared addresses: \(lack)")
          }
        }
      }
      if !options.quiet { tell(dated) }
    }
  }

  private static func contents(_ built: Pipeline.Built) -> Message {
    var contents: [Message] = [built.policies == 1 ? "1 policy" : "\(built.policies) policies"]
    if built.proposals > 0 {
      contents.append(built.proposals == 1 ? "1 open proposal" : "\(built.proposals) open proposals")
    }
    contents.append(built.pages == 1 ? "1 page" : "\(built.pages) pages")
    return contents.joined
  }

  /// Says what the search of a site for readers outside looked at.
  private func tell(_ sweep: SweepReport, of built: Pipeline.Built) {
    let shower = SweepShower(report: sweep, tree: built.path)
    Console.tell("\(built.site): nothing in it is closed to its readers: \(shower.searched)")
    for lack in shower.lacks { Console.tell(lack) }
  }

  /// Names what would have got out, and what was not built because of it.
  private func tell(_ leak: SiteLeak, _ path: String, before left: some Collection<Site>) {
    let shower = SweepShower(report: leak.report, tree: path)
    shower.findings { Console.tell($0) }
    for sentence in shower.sentences { Console.tell(sentence) }
    Console.tell(
      "\(leak.site): not built, since it holds what its readers may not see; what stood in \(path) still does"
    )
    if !left.isEmpty {
      Console.tell("not built after it: \(left.map(\.id.value.text).joined(separator: ", "))")
    }
  }

  /// Says what readers do not find, and what to do about it.
  private func tell(_ dated: Pipeline.Dated) {
    guard asOf == nil, let first = dated.neverApproved.first else { return }
    let count = dated.neverApproved.count
    let what: Message =
      count == dated.policies
      ? "no policy was approved yet" : "never approved: \(Self.names(dated.neverApproved))"
    Console.tell(
      drafts
        ? count == 1 ? "\(what): readers find it as a draft" : "\(what): readers find them as a draft"
        : "\(what), and readers find what was approved: 'tenet approve \(first) --by …' approves, 'tenet build --drafts --site …' shows colleagues the drafts"
    )
  }

  private static func names(_ policies: [Identifier]) -> Message {
    let shown = policies.prefix(5).map { "'\($0)'" }.joined(separator: ", ")
    return policies.count > 5 ? "\(shown) and \(policies.count - 5) more" : Message(verbatim: shown)
  }

  private func chosen(of workspace: Workspace) throws -> [Site] {
    let sites = workspace.configuration.sites
    guard let name = site else {
      guard !sites.isEmpty else {
        throw Failure.usage(
          "tenet.yml names no sites. Add 'sites: { intranet: { visibility: internal } }'.")
      }
      guard drafts else { return sites }
      let inside = sites.filter { $0.visibility >= .internal }
      guard !inside.isEmpty else {
        throw Failure.usage("--drafts is for colleagues, and tenet.yml names no site of theirs.")
      }
      return inside
    }
    let chosen = try workspace.site(named: name)
    guard !drafts || chosen.visibility >= .internal else {
      throw Failure.usage(
        chosen.visibility == .public
          ? "--drafts is for colleagues, and '\(name)' is open to everybody. Leave --drafts out, or choose a site whose visibility is internal."
          : "--drafts is for colleagues, and '\(name)' is open to partners. Leave --drafts out, or choose a site whose visibility is internal."
      )
    }
    return [chosen]
  }

  /// A site is put in place of its folder: that must never be the workspace or what holds it.
  private func keepOutOfWorkspace(_ path: String, _ folder: WorkspaceFolder) throws {
    let out = DiskPath.absolute(path)
    if out == folder.path || folder.path.hasPrefix(out + "/") {
      throw Failure.usage("'\(path)' holds the workspace. Choose another folder with --out.")
    }
  }
}
