import Foundation
import PolicyRules
import Testing

/// Every page of the catalogue shows what the program really says.
@Suite struct RulePageTests {
  @Test(arguments: RuleCatalogue.rules.map(\.name))
  func `every example gives its diagnostics, and what to write instead gives none`(name: String) async throws
  {
    let entry = try #require(RuleCatalogue.rule(named: name))
    let page = RulePage(entry.page)
    #expect(page.title == name)
    #expect(page.introduction.count > 80, "the page says neither what the rule does nor why")
    #expect(page.scenarios.first?.diagnosticsLine != nil, "the page has no example")
    #expect(
      page.scenarios.contains { $0.title.hasPrefix("Instead") }, "the page does not say what to write instead"
    )
    for scenario in page.scenarios {
      let checked = try await CheckedWorkspace(scenario.files)
      if scenario.diagnosticsLine != nil {
        #expect(checked.rules.contains(name), "\(name), \(scenario.title): \(checked.text)")
        if checked.text != scenario.expected, Recorder.isOn {
          try Recorder.replace(
            scenario.expected, with: checked.text, of: name, line: scenario.diagnosticsLine)
        }
      } else {
        #expect(scenario.title.hasPrefix("Instead"), "'\(scenario.title)' has no diagnostics")
      }
      #expect(checked.text == scenario.expected, "\(name), \(scenario.title)")
    }
  }

  @Test func `no fault is hidden by the default workspace`() async throws {
    let checked = try await CheckedWorkspace(texts: [:])
    #expect(checked.text == "")
  }
}

/// Writes what the program says into the pages when `TENET_RECORD` is set; the test fails all the same.
enum Recorder {
  static let isOn = ProcessInfo.processInfo.environment["TENET_RECORD"] != nil

  static func replace(_ expected: String, with text: String, of name: String, line: Int?) throws {
    let url = Repository.folder.appending(path: "Sources/PolicyRules/Pages/\(name).md")
    var lines = try String(contentsOf: url, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    guard let line else { return }
    // Only the first block that differs is written: the ones after it have moved.
    let count = expected.split(separator: "\n", omittingEmptySubsequences: false).dropLast().count
    guard line < lines.count, lines[line - 1].hasSuffix("diagnostics") else { return }
    lines.replaceSubrange(line..<line + count, with: text.split(separator: "\n"))
    try lines.joined(separator: "\n").write(to: url, atomically: true, encoding: .utf8)
  }
}

/// Where the tests stand on disk.
enum Repository {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
}
