import Foundation
import PolicyRules
import TestSupport
import Testing

/// Every page of the catalogue shows what the program really says.
@Suite struct RulePageTests {
  @Test(arguments: RuleCatalogue.rules.map(\.name))
  func `every example gives its diagnostics, and what to write instead gives none`(name: String) async throws
  {
    let entry = try #require(RuleCatalogue.rule(named: name))
    let page = RulePage(try Recorder.isOn ? Recorder.page(of: name) : entry.page)
    var recordings: [Int: (count: Int, text: String)] = [:]
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
        if checked.text != scenario.expected, let line = scenario.diagnosticsLine {
          recordings[line] = (scenario.expected.split(separator: "\n").count, checked.text)
        }
      } else {
        #expect(scenario.title.hasPrefix("Instead"), "'\(scenario.title)' has no diagnostics")
      }
      #expect(checked.text == scenario.expected, "\(name), \(scenario.title)")
    }
    if Recorder.isOn { try Recorder.write(recordings, to: name) }
  }

  @Test func `no fault is hidden by the default workspace`() async throws {
    let checked = try await CheckedWorkspace(texts: [:])
    #expect(checked.text == "")
  }
}

/// Writes what the program says into the pages when `TENET_RECORD` is set; the test fails all the same.
enum Recorder {
  static let isOn = ProcessInfo.processInfo.environment["TENET_RECORD"] != nil

  /// The page as it stands on the disk, newer than the one in the program.
  static func page(of name: String) throws -> String { try String(contentsOf: url(name), encoding: .utf8) }

  /// Replaces the lines after each of these, from the last to the first.
  static func write(_ recordings: [Int: (count: Int, text: String)], to name: String) throws {
    guard !recordings.isEmpty else { return }
    var lines = try page(of: name).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for (line, recording) in recordings.sorted(by: { $0.key > $1.key }) {
      lines.replaceSubrange(
        line..<line + recording.count, with: recording.text.split(separator: "\n").map(String.init))
    }
    try lines.joined(separator: "\n").write(to: url(name), atomically: true, encoding: .utf8)
  }

  private static func url(_ name: String) -> URL {
    Repository.folder.appending(path: "Sources/PolicyRules/Pages/\(name).md")
  }
}
