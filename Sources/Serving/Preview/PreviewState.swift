import Diagnostics
import Synchronization
import TenetKit

/// What the preview shows between two changes.
package final class PreviewState: Sendable {
  /// Grows with every change, also from one run of the program to the next.
  package let number: Int
  /// The number of the state since which the pages are what they are.
  package let pagesNumber: Int
  /// Since when it is so, in seconds since 1970.
  package let since: Int
  /// The organisation's name; empty until `tenet.yml` could be read.
  package let organisation: String
  /// The sites, as they were last made.
  package let sites: [PreviewSite]
  /// The working copies that nobody has approved.
  package let drafts: [Draft]
  /// What is wrong with the files as they are now.
  package let problems: [PreviewProblem]
  private let files = Mutex<[String: ServedFile]>([:])

  /// Joins the parts.
  package init(
    number: Int, pagesNumber: Int, since: Int, organisation: String, sites: [PreviewSite], drafts: [Draft],
    problems: [PreviewProblem]
  ) {
    self.number = number
    self.pagesNumber = pagesNumber
    self.since = since
    self.organisation = organisation
    self.sites = sites
    self.drafts = drafts
    self.problems = problems
  }

  /// Whether the pages are older than the files, because of errors in them.
  package var isBehind: Bool { problems.contains { $0.severity == .error } }

  /// A file at an address, made when it is asked for the first time.
  func file(_ address: String, _ make: () throws -> ServedFile?) rethrows -> ServedFile? {
    if let file = files.withLock({ $0[address] }) { return file }
    guard let file = try make() else { return nil }
    files.withLock { $0[address] = file }
    return file
  }
}
