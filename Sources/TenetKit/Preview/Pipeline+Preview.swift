package import PolicyModel
import Rendering
import Revisions
import SiteBuilding
import SourceText
import Timelines

extension Pipeline {
  /// Plans one site, to be looked at where the workspace lies.
  ///
  /// Throws a ``Refusal`` when readers outside would be shown drafts.
  package func plan(_ dated: Dated, site: Site, with templates: Templates, at moment: Moment) async throws
    -> PlannedSite
  {
    if dated.showing == .drafts, site.visibility < .internal {
      throw Refusal.draftsOutside(site: site.id.value)
    }
    return try await SiteBuilder(
      dated.workspace, store: folder.store, templates: templates, at: moment, notice: dated.notice
    ).plan(site)
  }

  /// The working copies that are another text than the one in force, by id.
  package func drafts(_ dated: Dated, with templates: Templates, at moment: Moment) -> [Draft] {
    let workspace = dated.workspace
    let copies = PolicyText.all(of: workspace.copies)
    return workspace.timelines.compactMap { timeline in
      guard timeline.isCopyChanged, let copy = copies[timeline.policy] else { return nil }
      return Draft(
        copy, of: timeline.inForce ?? timeline.begun.last, in: workspace, templates: templates, at: moment)
    }
  }
}
