package import PolicyModel
package import Sweeping

/// A site that holds something its readers may not see, or that could not be searched; it was not put in place.
package struct SiteLeak: Error, Sendable {
  /// The site.
  package let site: Identifier
  /// What was found.
  package let report: SweepReport

  /// Names a site.
  package init(site: Identifier, report: SweepReport) {
    self.site = site
    self.report = report
  }
}
