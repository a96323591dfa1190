import Diagnostics
import Foundation
import PolicyModel
import PolicyReading
import PolicyRules
import Rendering
import Revisions
import SiteBuilding
import SourceText
import Storage
import Timelines

/// A workspace in memory: put files in it, read it, check it, build it, look at what came out.
package struct WorkspaceFixture {
  /// The texts by path.
  package var texts: [String: String]
  /// Files that are no text, by path.
  package var binaries: [String: [UInt8]] = [:]

  /// A moment long after everything in the fixtures.
  package static let moment = Moment(secondsSince1970: 1_900_000_000)

  /// A workspace with a `tenet.yml` that has two sites, and the files given.
  package init(_ texts: [String: String] = [:], languages: String = "[sv]") {
    self.texts = texts
    if texts["tenet.yml"] == nil {
      self.texts["tenet.yml"] = """
        organisation: { name: Nordljus }
        languages: \(languages)
        departments:
          office: { name: Kontoret, visibility: public }
          vault: { name: Valvet }
        roles: { editor: { name: Redaktör } }
        channels: { blog: { name: Blogg, visibility: public } }
        sites:
          intranet: { visibility: internal, url: "https://in.example/p/" }
          press-room: { visibility: public, url: "https://ut.example/p/", contact: desk }
        """
    }
    if texts["registers/contacts.yml"] == nil {
      self.texts["registers/contacts.yml"] = "desk: { name: Pressjouren, public: [name] }\n"
    }
  }

  /// The fixture's files as a store.
  package var store: MemoryStore {
    MemoryStore(texts.mapValues { Array($0.utf8) }.merging(binaries) { _, b in b })
  }

  /// Front matter for a policy, with what a policy needs not to be complained of.
  package static func policy(_ id: String, extra: String = "", _ body: String) -> String {
    """
    ---
    policy: \(id)
    title: Titel \(id)
    summary: Om \(id).
    class: policy
    language: sv
    owner: role:editor
    approver: role:editor
    review-every: 1 year
    \(extra.isEmpty ? "visibility: { principle: public }" : extra)
    ---

    \(body)
    """
  }

  /// Reads and checks.
  package func check() async throws -> (workspace: Workspace?, report: DiagnosticReport) {
    let reading = try await WorkspaceReader.read(store)
    guard let workspace = reading.workspace, let today = CalendarDate(iso8601: "2026-11-21") else {
      return (nil, DiagnosticReport(reading.diagnostics))
    }
    let report = await RuleRunner.run(
      workspace, paths: reading.paths, today: today, readingDiagnostics: reading.diagnostics)
    return (workspace, report)
  }

  /// What is wrong, as `path:line:column rule`.
  package func faults() async throws -> [String] {
    try await check().report.diagnostics.filter { $0.severity == .error }.map { diagnostic in
      let start = diagnostic.location.range.start
      return "\(diagnostic.location.path):\(start.line):\(start.column) \(diagnostic.rule)"
    }
  }

  /// What a build is asked for besides the site.
  package struct BuildOrder: Sendable {
    /// The day of the sites.
    package var day = "2030-03-17"
    /// What is shown of working copies.
    package var showing = WorkingCopyUse.proposals
    /// What every page says.
    package var notice: SiteNotice?

    /// A site of 2030-03-17 that shows revisions and proposals.
    package init(day: String = "2030-03-17", showing: WorkingCopyUse = .proposals, notice: SiteNotice? = nil)
    {
      self.day = day
      self.showing = showing
      self.notice = notice
    }
  }

  /// Builds a site into a folder of its own and gives its files by path; faults of the content are no hindrance.
  ///
  /// What was never approved, and is no proposal, is approved as it lies there.
  package func build(_ site: String, templates: [String: String] = [:]) async throws -> [String: [UInt8]] {
    var approved = self
    try await approved.approveTheRest()
    return try await approved.build(site, BuildOrder(), templates: templates)
  }

  /// Builds a site of a day from what was approved, and gives its files by path.
  package func build(_ site: String, _ order: BuildOrder, templates: [String: String] = [:]) async throws
    -> [String: [UInt8]]
  {
    let folder = TemporaryFolder()
    try await build(site, order, into: folder.path + "/" + site, templates: templates)
    return try folder.files(below: site)
  }

  /// Builds a site into a folder, everything approved.
  package func build(_ site: String, into path: String, templates: [String: String] = [:]) async throws {
    var approved = self
    try await approved.approveTheRest()
    try await approved.build(site, BuildOrder(), into: path, templates: templates)
  }

  private func build(_ site: String, _ order: BuildOrder, into path: String, templates: [String: String])
    async throws
  {
    let reading = try await WorkspaceReader.read(store)
    guard let workspace = reading.workspace, let day = CalendarDate(iso8601: order.day),
      let chosen = workspace.configuration.sites.first(where: { $0.id.value.text == site })
    else { throw Missing(what: site) }
    let histories = try await WorkspaceHistories.read(store, paths: reading.paths)
    let dated = try await TimelineReader(
      workspace, histories: histories, store: store, on: day, showing: order.showing
    ).read()
    let compiled = try CompiledTemplates.of(templates, workspace.configuration.languages)
    let builder = SiteBuilder(
      dated, store: store, templates: compiled.templates, pageTexts: compiled.pageTexts, at: Self.moment,
      notice: order.notice)
    _ = try await builder.build(chosen, into: path)
  }

  /// A fixture lacks what a test asks of it.
  package struct Missing: Error {
    /// What.
    package let what: String
  }
}
