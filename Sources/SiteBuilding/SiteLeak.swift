package import Messages
package import PolicyModel
package import Sweeping

/// A site that holds something its readers may not see, or that could not be searched; it was not put in place.
package struct SiteLeak: Explained, Sendable {
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
  package var message: Message {
    let whole: Message = "'\(site)' holds what its readers may not see, and was not put in place"
    return report.findings.first.map { "\(whole): \($0.file) holds \($0.place.name), '\($0.words)'" } ?? whole
  }
}
