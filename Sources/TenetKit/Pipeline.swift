public import Diagnostics
public import Messages
public import PolicyModel
import PolicyReading
import PolicyRules
import Rendering
public import Revisions
public import SourceText
import Storage
package import Sweeping

/// The way of a policy through Tenet, in one direction: read → check → resolve → project → render.
///
/// ```swift
/// let pipeline = Pipeline(WorkspaceFolder("policies"))
/// let checked = try await pipeline.check { timeZone in today }
/// let dated = try await pipeline.resolve(checked, on: today)
/// let built = try await pipeline.build(dated, site: site, into: "site/intranet", at: now)
/// ```
public struct Pipeline: Sendable {
  /// The workspace's folder.
  public let folder: WorkspaceFolder

  /// A workspace that has been read, and everything that is wrong with it.
  public struct Checked: Sendable {
    /// What was read; nil when `tenet.yml` cannot be understood.
    public let workspace: Workspace?
    /// The approved revisions of its policies, as their ledgers tell.
    public let histories: WorkspaceHistories
    /// What is wrong.
    public let report: DiagnosticReport
  }

  /// A site that has been built.
  public struct Built: Sendable {
    /// Which site.
    public let site: Identifier
    /// The folder it lies in.
    public let path: String
    /// How many pages it has.
    public let pages: Int
    /// How many policies a reader finds on it.
    public let policies: Int
    /// How many proposals she is asked about.
    public let proposals: Int
    /// What the search of a site for readers outside looked at; nil for sites of colleagues.
    package let sweep: SweepReport?
    /// Why policies have no pictures of their titles, for those who share their addresses; nil when they have, and when
    /// the site has no need of them.
    public let lackOfCards: Message?
  }

  /// Why a site was not built.
  public enum Refusal: Explained, Sendable, Equatable {
    /// The workspace has errors; nothing is published from it.
    case workspaceHasErrors
    /// Drafts are for colleagues; the site is for others.
    case draftsOutside(site: Identifier)
    /// Ledgers or revisions are not what was written; nothing is published from them.
    case ledgersAreBroken

    /// What is in the way, and the way out.
    public var message: Message {
      switch self {
      case .workspaceHasErrors: "the workspace has errors: 'tenet check' shows them"
      case .draftsOutside(let site): "drafts are for colleagues, and '\(site)' is open to others"
      case .ledgersAreBroken:
        "ledgers or revisions are not what was approved: 'tenet verify' shows where, and nothing was published"
      }
    }
  }

  /// Takes a workspace's folder.
  public init(_ folder: WorkspaceFolder) { self.folder = folder }

  /// Reads every file and checks every rule.
  ///
  /// Throws when the disk fails; what is wrong with the content is in the report. `today` gives the day in a time
  /// zone, by its name in the tz database.
  public func check(today: (String) throws -> CalendarDate) async throws -> Checked {
    try await check(remembering: nil, today: today)
  }

  /// The same with a memory of what files were read as.
  package func check(remembering memory: ReadingMemory?, today: (String) throws -> CalendarDate) async throws
    -> Checked
  {
    let reading = try await WorkspaceReader.read(folder.store, remembering: memory)
    guard let workspace = reading.workspace else {
      return Checked(workspace: nil, histories: .none, report: DiagnosticReport(reading.diagnostics))
    }
    let histories = try await WorkspaceHistories.read(folder.store, paths: reading.paths)
    let report = await RuleRunner.run(
      workspace, paths: reading.paths, today: try today(workspace.configuration.timeZone),
      readingDiagnostics: reading.diagnostics + histories.faults)
    return Checked(workspace: workspace, histories: histories, report: report)
  }

  /// A file of the workspace, for quoting its lines; nil when it cannot be read.
  public func source(_ path: String) -> SourceFile? {
    guard folder.store.holds(path), let bytes = try? folder.store.read(path, limit: FileLimits.fileSize)
    else { return nil }
    return SourceFile(path: path, bytes: bytes)
  }

  /// The program's templates with those of the workspace laid over them.
  package func templates(_ workspace: Workspace) throws -> Templates {
    try Templates(
      .builtIn, overrides: try ownTemplates(), languages: workspace.configuration.languages)
  }

  /// The templates that the workspace has in the place of the program's.
  package func ownTemplates() throws -> TemplateFiles {
    var overrides: [String: [UInt8]] = [:]
    for entry in try folder.store.entries() where entry.kind == .file && entry.path.hasPrefix("templates/") {
      overrides[String(entry.path.dropFirst("templates/".count))] = try folder.store.read(
        entry.path, limit: FileLimits.fileSize)
    }
    return TemplateFiles(files: overrides)
  }
}
