import Foundation
import TestSupport
import Testing

/// `tenet import --history`: what git knows of a file becomes revisions.
@Suite struct ImportHistoryTests {
  private let workspace: NewFilesWorkspace

  init() throws {
    workspace = try NewFilesWorkspace(startedIn: "sv")
    try git("init", "-q", "in")
  }

  private func git(_ arguments: String..., date: String? = nil) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments =
      ["git", "-c", "user.name=Tora Degkrok", "-c", "user.email=tora@bageri.example"] + arguments
    process.currentDirectoryURL = URL(filePath: workspace.folder.path)
    if let date {
      process.environment = ProcessInfo.processInfo.environment.merging(
        ["GIT_AUTHOR_DATE": date, "GIT_COMMITTER_DATE": date]) { $1 }
    }
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "git \(arguments)")
  }

  private func commit(_ text: String, _ name: String, _ subject: String, on day: String) throws {
    try workspace.folder.write(text, to: "in/\(name)")
    try git("-C", "in", "add", "-A")
    try git("-C", "in", "commit", "-q", "-m", subject, date: day + "T10:00:00+00:00")
  }

  @Test func `commits become revisions with their days, ledgers are genuine, ids stay`() throws {
    try commit(
      "# Ugnar\n\n## Tänd ugnen\n\nDu bör tända ugnen klockan tre.\n", "ugn.md", "Första", on: "2025-01-02")
    try commit("", "ugn.md", "Tom", on: "2025-01-20")
    try commit(
      "# Ugnar\n\n## Tänd alltid ugnen\n\nDu ska tända ugnen klockan tre.\n", "ugn.md", "Skarpare",
      on: "2025-03-01")
    try git("-C", "in", "mv", "ugn.md", "ugnar.md")
    try git("-C", "in", "commit", "-q", "-m", "Nytt namn", date: "2025-03-02T10:00:00+00:00")
    try commit(
      "# Ugnar\n\n## Tänd alltid ugnen\n\nDu ska tända ugnen klockan tre. Det tar tid.\n", "ugnar.md",
      "Längre",
      on: "2025-02-01")
    let outcome = try workspace.tenet("import", "in/ugnar.md", "--history")
    #expect(outcome.code == 0, "\(outcome.text)")
    #expect(outcome.text.contains("approved: ugnar 1.0.0, 2025-01-02 by Tora Degkrok: Första\n"))
    #expect(outcome.text.contains("approved: ugnar 2.0.0, 2025-03-01 by Tora Degkrok: Skarpare\n"))
    // A commit that is dated before the one it follows is approved on that one's day.
    #expect(outcome.text.contains("approved: ugnar 2.1.0, 2025-03-01 by Tora Degkrok: Längre\n"))
    #expect(outcome.text.contains("this state holds no text, and is no revision"))
    #expect(
      outcome.text.contains("this state says the same as the one before, and is no revision of its own"))
    let verified = try workspace.tenet("verify", "ugnar")
    #expect(verified.code == 0, "\(verified.text)")
    #expect(try workspace.folder.text("ugnar/policy.md").contains("## Tänd alltid ugnen {#tand-ugnen}"))
    #expect(try workspace.tenet("diff", "ugnar").text.contains("Det tar tid") == false)
    #expect(try workspace.tenet("check", "ugnar", "--quiet").code == 0)
    #expect(!workspace.folder.exists(".tenet/import/history"))
  }

  @Test func `who approved may be said, and a file that git does not know is told`() throws {
    try commit("# Ugnar\n\nDu bör tända ugnen.\n", "ugn.md", "Första", on: "2025-01-02")
    try workspace.folder.write("# Ny\n\nText.\n", to: "in/ny.md")
    let unknown = try workspace.tenet("import", "in/ny.md", "--history")
    #expect(unknown.code == 64)
    #expect(unknown.text.contains("git knows no earlier state of 'in/ny.md'"))
    #expect(!workspace.folder.exists("ny"))
    let outcome = try workspace.tenet(
      "import", "in/ugn.md", "--history", "--by", "Majken Smör", "--format", "json")
    #expect(outcome.code == 0, "\(outcome.text)")
    #expect(outcome.text.contains("\"by\": \"Majken Smör\""))
    #expect(try workspace.tenet("history", "ugn").text.contains("by Majken Smör"))
  }
}
