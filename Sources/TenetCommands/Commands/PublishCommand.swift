import ArgumentParser
import Diagnostics
import Foundation
import JSONText
import Messages
import PolicyModel
import Publishing
import Revisions
import SiteBuilding
import SourceText
import Storage
import TenetKit

/// `tenet publish`: a site, put where its readers are.
struct PublishCommand: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: Console.text("Put a site where its readers are."),
    discussion: Console.text(
      """
      Examples:
        tenet publish press-room --dry-run      what would be done, file by file
        tenet publish press-room                at all its places in tenet.yml
        tenet publish press-room --to www       at one of them
        tenet publish press-room --to directory:/srv/www/press
        tenet publish press-room --to git:git@example.org:press.git#pages
        tenet publish press-room --to rsync:www.example.org:/srv/www/press
        tenet publish press-room --to rclone:cdn:press

      The site is built anew, checked, verified and searched. With a fault nothing is published. Exit code 1 then.

      Drafts never travel. Only files that differ do, and readers never see half a site.

      What somebody else put there stays. Interrupted, it is completed when you run it again.
      """))

  @Argument(help: .said("The site, by its name in tenet.yml."))
  var site: String

  @Option(
    help: .said(
      "One place: a name under 'publish' in tenet.yml, or an address (default: all that it names).",
      valueName: "place"))
  var to: String?

  @Flag(help: .said("Say what would be done, and do nothing."))
  var dryRun = false

  @Flag(help: .said("Put the site's files in the place of somebody else's that have their names."))
  var replace = false

  @Flag(help: .said("Put every file again, whatever stands there."))
  var afresh = false

  @Option(help: .said("How to write it: text or json."))
  var format = Format.text

  @OptionGroup var options: WorkspaceOptions

  func run() async throws {
    try await Failure.telling {
      let pipeline = Pipeline(try options.folder())
      let checked = try await pipeline.check(today: options.day)
      guard let workspace = checked.workspace, !checked.report.hasErrors else {
        ReportShower(pipeline: pipeline).errors(checked.report)
        let count = checked.report.count(.error)
        Console.tell(
          count == 1
            ? "nothing was published: 1 error to mend first"
            : "nothing was published: \(count) errors to mend first")
        throw Failure.content
      }
      let site = try workspace.site(named: site)
      let targets = try TargetChoice(site: site, workspace: pipeline.folder).targets(to)
      let moment = try moment(timeZone: workspace.configuration.timeZone)
      let ready: ReadyPublication
      do {
        ready = try await pipeline.prepare(
          checked, site: site, on: try options.day(timeZone: workspace.configuration.timeZone), at: moment,
          program: Tenet.signature)
      } catch let leak as SiteLeak {
        let shower = SweepShower(report: leak.report, tree: site.id.value.text)
        shower.findings { Console.tell($0) }
        for sentence in shower.sentences { Console.tell(sentence) }
        Console.tell(
          "\(leak.site): not published, since it holds what its readers may not see; what they have stays")
        throw Failure.content
      }
      try await publish(ready, at: targets)
    }
  }

  private func publish(_ ready: ReadyPublication, at targets: [PublicationTarget]) async throws {
    let chosen = Publisher.Options(afresh: afresh, replacing: replace)
    var shown: [PublicationShower] = []
    for target in targets {
      let plan = try await ready.plan(for: target, chosen)
      let shower = PublicationShower(site: ready.built.site, target: target, plan: plan)
      if format == .text {
        if dryRun { shower.list() } else if !options.quiet { Console.tell(shower.summary) }
      }
      guard !dryRun, plan.isNeeded || afresh else {
        shown.append(shower)
        continue
      }
      let receipt = try await ready.publish(plan, at: target, chosen)
      if format == .text { shower.done(receipt) }
      shown.append(shower.with(receipt))
    }
    guard format == .json else { return }
    let json = JSON.object([
      ("site", .string(ready.built.site.text)), ("dryRun", .bool(dryRun)),
      ("files", .number(ready.tree.digests.count)),
      ("digest", .string(PublishedTree.digest(of: ready.tree.digests).text)),
      ("targets", .array(shown.map(\.json))),
    ])
    Console.line(verbatim: json.text(.indented))
  }

  /// The moment of publication, which is never one to come: what is under embargo until then would be out today.
  private func moment(timeZone: String) throws -> Moment {
    let moment = try options.moment(timeZone: timeZone)
    guard moment <= Moment(secondsSince1970: Int(Date().timeIntervalSince1970)) else {
      throw Failure.usage(
        "--today names a moment to come, and readers would see today what begins only then. Publish on that day, or leave --today out."
      )
    }
    return moment
  }
}
