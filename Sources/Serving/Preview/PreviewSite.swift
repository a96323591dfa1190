import PolicyModel
import SiteBuilding
import SourceText
import Synchronization

/// A site in the preview, with those of its files that are made together and were asked for.
package final class PreviewSite: Sendable {
  /// The site.
  package let site: Site
  /// Its pages.
  package let planned: PlannedSite
  /// Whether it shows working copies in the place of revisions.
  package let showsDrafts: Bool
  private let groups = Mutex<[Int: [String: [UInt8]]]>([:])

  /// Takes a site and its pages.
  package init(_ site: Site, _ planned: PlannedSite, showsDrafts: Bool) {
    self.site = site
    self.planned = planned
    self.showsDrafts = showsDrafts
  }

  /// Its name, the first part of its addresses.
  package var name: String { site.id.value.text }

  /// A file's bytes by its path on the site; nil when there is none.
  func bytes(_ path: String) throws -> [UInt8]? {
    guard let group = planned.group(path) else { return try planned.bytes(path) }
    if let made = groups.withLock({ $0[group] }) { return made[path] }
    let made = try planned.files(ofGroup: group)
    groups.withLock { $0[group] = made }
    return made[path]
  }
}
