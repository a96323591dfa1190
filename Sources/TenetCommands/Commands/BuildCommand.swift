import ArgumentParser
import Diagnostics
import PolicyModel
import SourceText
import Storage
import TenetKit

/// `tenet build`: the sites.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Make the sites of a workspace.",
    discussion: """
      Examples:
        tenet build                                  every site, in site/NAME
        tenet build --site press-room --out press    one site, in a folder of your choice

      A folder is replaced as one step: readers see the old site or the new one. Nothing is built while the
      workspace has errors. Exit code 1 then.
      """)

  @Option(help: ArgumentHelp("One site of tenet.yml (default: all).", valueName: "name"))
  var site: String?

  @Option(
    help: ArgumentHelp(
      "The folder; each site in a folder of its own in it when all are built.", valueName: "dir"))
  var out: String?

  @OptionGroup var options: WorkspaceOptions

  func run() async throws {
    try await Failure.telling {
      let pipeline = Pipeline(try options.folder())
      let checked = try await pipeline.check(today: options.day)
      guard let workspace = checked.workspace, !checked.report.hasErrors else {
        ReportShower(pipeline: pipeline).errors(checked.report)
        let count = checked.report.count(.error)
        Console.tell("nothing was built: \(count) error\(count == 1 ? "" : "s") to mend first")
        throw Failure.content
      }
      let sites = try chosen(of: workspace)
      let moment = try options.moment(timeZone: workspace.configuration.timeZone)
      if !workspace.variants.isEmpty, !options.quiet {
        let count = workspace.variants.count
        Console.tell(
          "\(count) variant\(count == 1 ? " is" : "s are") checked and not shown yet: pages have the common text"
        )
      }
      for site in sites {
        let path = self.site == nil ? "\(out ?? "site")/\(site.id.value)" : out ?? "site/\(site.id.value)"
        try keepOutOfWorkspace(path, pipeline.folder)
        let built = try await pipeline.build(checked, site: site, into: path, at: moment)
        if !options.quiet {
          let policies = "\(built.policies) polic\(built.policies == 1 ? "y" : "ies")"
          Console.line("\(built.site): \(policies), \(built.pages) pages: \(path)/index.html")
        }
      }
    }
  }

  private func chosen(of workspace: Workspace) throws -> [Site] {
    let sites = workspace.configuration.sites
    guard let name = site else {
      guard !sites.isEmpty else {
        throw ValidationError(
          "tenet.yml names no sites. Add 'sites: { intranet: { visibility: internal } }'.")
      }
      return sites
    }
    guard let chosen = sites.first(where: { $0.id.value.text == name }) else {
      let known = sites.map(\.id.value.text).joined(separator: ", ")
      throw ValidationError("tenet.yml names no site '\(name)'; it names: \(known.isEmpty ? "none" : known).")
    }
    return [chosen]
  }

  /// A site is put in place of its folder: that must never be the workspace or what holds it.
  private func keepOutOfWorkspace(_ path: String, _ folder: WorkspaceFolder) throws {
    let out = DiskPath.absolute(path)
    if out == folder.path || folder.path.hasPrefix(out + "/") {
      throw ValidationError("'\(path)' holds the workspace. Choose another folder with --out.")
    }
  }
}
