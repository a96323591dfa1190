import Diagnostics
public import PolicyModel
import Rendering
import SiteBuilding
import SourceText
import Storage
import Timelines

extension Pipeline {
  /// A checked workspace as its sites show it on a day.
  public struct Dated: Sendable {
    /// The policies of which nothing was ever approved: sites do not show them.
    public let neverApproved: [Identifier]
    /// How many policies there are, retired ones included.
    public let policies: Int
    let workspace: DatedWorkspace
    let notice: SiteNotice?
    let showing: ShownCopies
  }

  /// What sites show of working copies.
  public enum ShownCopies: Sendable, Equatable {
    /// Nothing, and every page says that it is the site of a day that has passed.
    case nothing
    /// Those that people are asked about.
    case proposals
    /// All of them, and every page says that it holds drafts.
    case drafts
  }

  /// Reads the revisions that sites show on a day.
  ///
  /// Throws a ``Refusal`` when the workspace has errors, a `RevisionFault` or `StorageError` when a revision is not what
  /// was approved.
  public func resolve(_ checked: Checked, on day: CalendarDate, showing copies: ShownCopies = .proposals)
    async throws -> Dated
  {
    guard let workspace = checked.workspace, !checked.report.hasErrors else {
      throw Refusal.workspaceHasErrors
    }
    let use: WorkingCopyUse =
      switch copies {
      case .nothing: .nothing
      case .proposals: .proposals
      case .drafts: .drafts
      }
    let reader = TimelineReader(
      workspace, histories: checked.histories, store: folder.store, on: day, showing: use)
    let dated = try await reader.read()
    let notice: SiteNotice? =
      switch copies {
      case .nothing: .asOf(day)
      case .proposals: nil
      case .drafts: .drafts
      }
    return Dated(
      neverApproved: dated.neverApproved, policies: dated.timelines.count, workspace: dated, notice: notice,
      showing: copies)
  }

  /// Builds one site into a folder, which it replaces as one step.
  ///
  /// Throws a ``Refusal`` when readers outside would be shown drafts, and a `SiteLeak` when the search of a site for
  /// readers outside finds something that they may not see; the old site stays then.
  public func build(_ dated: Dated, site: Site, into path: String, at moment: Moment) async throws -> Built {
    if dated.showing == .drafts, site.visibility < .internal {
      throw Refusal.draftsOutside(site: site.id.value)
    }
    let templates = try templates(dated.workspace.workspace)
    let builder = SiteBuilder(
      dated.workspace, store: folder.store, templates: templates, at: moment, notice: dated.notice)
    let receipt = try await builder.build(site, into: path)
    return Built(
      site: site.id.value, path: path, pages: receipt.pages, policies: receipt.policies,
      proposals: receipt.proposals, sweep: receipt.sweep, lackOfCards: receipt.lackOfCards)
  }
}
