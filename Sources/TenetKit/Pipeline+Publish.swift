import Diagnostics
package import PolicyModel
package import Publishing
import SiteBuilding
import SourceText
import Storage

extension Pipeline {
  /// Builds a site for its readers, and makes it ready to be put where they are.
  ///
  /// It is built anew, never taken from a folder: so that what is published was checked, verified and searched just now.
  /// Throws a ``Refusal`` when the workspace has errors or its ledgers are not what was written, a `SiteLeak` when the
  /// site holds what its readers may not see, a `PublicationRefusal` while it is being published already.
  package func prepare(
    _ checked: Checked, site: Site, on day: CalendarDate, at moment: Moment, program: String
  )
    async throws -> ReadyPublication
  {
    let verified = try await verify([])
    guard !verified.report.hasErrors else { throw Refusal.ledgersAreBroken }
    let dated = try await resolve(checked, on: day)
    let desk = try await PublicationDesk.take(in: folder.path, for: site.id.value)
    let built = try await build(dated, site: site, into: desk.tree, at: moment)
    return ReadyPublication(
      built, try await PublishedTree.read(desk.tree),
      publisher: Publisher(site.id.value, desk: desk, program: program, at: moment), desk: desk,
      log: PublicationLog(of: folder.path))
  }
}
