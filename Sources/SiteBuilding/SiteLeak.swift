package import PolicyModel
package import Sweeping

/// A site that holds something its readers may not see, or that could not be searched; it was not put in place.
package struct SiteLeak: Error, Sendable, CustomStringConvertible {
  /// The site.
  package let site: Identifier
  /// What was found.
  package let report: SweepReport

  /// Names a site.
  package init(site: Identifier, report: SweepReport) {
    self.site = site
    self.report = report
  }

  /// One sentence for the person at the terminal.
  package var description: String {
    let first =
      report.findings.first.map { ": \($0.path) holds \($0.place.description), '\($0.words)'" } ?? ""
    return "'\(site)' holds what its readers may not see, and was not put in place\(first)"
  }
}
