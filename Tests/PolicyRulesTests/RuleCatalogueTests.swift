import Diagnostics
import Foundation
import PolicyReading
import PolicyRules
import TestSupport
import Testing

@Suite struct RuleCatalogueTests {
  private let names = RuleCatalogue.rules.map(\.name)

  @Test func `every name stands there once`() {
    #expect(Set(names).count == names.count)
  }

  @Test func `names are words joined by hyphens`() {
    for name in names {
      #expect(name.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil, "\(name)")
    }
  }

  @Test(arguments: ReadingRule.allCases)
  func `every reading rule stands there with its own severity`(rule: ReadingRule) throws {
    let entry = try #require(RuleCatalogue.rule(named: rule.rawValue))
    #expect(entry.origin == .reading)
    #expect(entry.severity == rule.severity)
    #expect(entry.isLocked == (rule.severity == .error))
    #expect(!entry.maySuppress)
  }

  @Test func `no reading rule stands there that nobody checks`() {
    let reading = RuleCatalogue.rules.filter { $0.origin == .reading }.map(\.name)
    #expect(Set(reading) == Set(ReadingRule.allCases.map(\.rawValue)))
  }

  /// A rule whose line in the catalogue was forgotten is found by its file.
  @Test func `every rule of the module stands there`() throws {
    let folder = Repository.folder.appending(path: "Sources/PolicyRules")
    let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var written: [String] = []
    for case let file as URL in files where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      guard text.contains(": Rule {"), let match = text.firstMatch(of: /static let name = "(.+)"/) else {
        continue
      }
      written.append(String(match.1))
    }
    #expect(written.sorted() == RuleCatalogue.rules.filter { $0.origin == .checking }.map(\.name).sorted())
  }

  @Test func `every page belongs to a rule, and every rule has one`() throws {
    let folder = Repository.folder.appending(path: "Sources/PolicyRules/Pages")
    let pages = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(pages.sorted() == names.map { $0 + ".md" }.sorted())
  }

  @Test func `summaries are one sentence in lower case without a full stop`() {
    for entry in RuleCatalogue.rules {
      let summary = "\(entry.summary)"
      let first = summary.first
      #expect(first?.isUppercase == false || summary.hasPrefix("YAML"), "\(entry.name)")
      #expect(!summary.hasSuffix("."), "\(entry.name)")
    }
  }

  @Test func `rules that guard visibility are locked`() {
    let locked = RuleCatalogue.rules.filter { $0.origin == .checking && $0.isLocked }.map(\.name)
    #expect(
      Set(locked) == [
        "duplicate-id", "duplicate-translation", "future-press-item", "locked-rule", "missing-id",
        "reference-to-less-visible", "reserved-id", "unknown-translation-target", "scope-names-less-visible",
        "unknown-rule",
        "wider-than-parent",
      ])
    #expect(RuleCatalogue.rules.filter { $0.isLocked }.allSatisfy { $0.severity == .error })
  }
}
