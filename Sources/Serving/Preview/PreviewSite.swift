import PolicyModel
import SiteBuilding
import SourceText
import Synchronization

/// A site in the preview: planned when somebody asks for a page of it, since few look at all sites at once.
package final class PreviewSite: Sendable {
  /// The site.
  package let site: Site
  /// Whether it shows working copies in the place of revisions.
  package let showsDrafts: Bool
  private let plan: @Sendable () async throws -> PlannedSite
  private let planning = Mutex<Task<PlannedSite, any Error>?>(nil)
  private let groups = Mutex<[Int: [String: [UInt8]]]>([:])

  /// Takes a site and what plans its pages.
  package init(_ site: Site, showsDrafts: Bool, plan: @escaping @Sendable () async throws -> PlannedSite) {
    self.site = site
    self.showsDrafts = showsDrafts
    self.plan = plan
  }

  /// Its name, the first part of its addresses.
  package var name: String { site.id.value.text }

  /// Its pages, planned once.
  func planned() async throws -> PlannedSite {
    let task = planning.withLock { planning in
      if let planning { return planning }
      let task = Task { [plan] in try await plan() }
      planning = task
      return task
    }
    return try await task.value
  }

  /// A file's bytes by its path on the site; nil when there is none.
  func bytes(_ path: String, _ planned: PlannedSite) throws -> [UInt8]? {
    guard let group = planned.group(path) else { return try planned.bytes(path) }
    if let made = groups.withLock({ $0[group] }) { return made[path] }
    let made = try planned.files(ofGroup: group)
    groups.withLock { $0[group] = made }
    return made[path]
  }
}
