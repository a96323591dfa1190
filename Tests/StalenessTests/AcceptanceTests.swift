import PolicyModel
import Staleness
import Testing

/// What `tenet accept` records.
@Suite struct AcceptanceTests {
  @Test func `what was never compared is not stale`() async throws {
    let workspace = ComparedWorkspace()
    for file in try await workspace.files() {
      let comparison = try await workspace.comparison(file.name)
      #expect(comparison.stale.isEmpty && comparison.gone.isEmpty)
      #expect(comparison.neverCompared.map(\.key) == file.touched.map(\.key))
    }
  }

  @Test func `what has been accepted is up to date, and accepting it again changes nothing`() async throws {
    var workspace = ComparedWorkspace()
    try workspace.edit("strength=should", "strength=must")
    try await workspace.accept()
    let first = workspace.texts["travel/basis.json"]
    for file in try await workspace.files() {
      #expect(try await workspace.comparison(file.name).isUpToDate, "\(file.name)")
    }
    try await workspace.accept()
    #expect(workspace.texts["travel/basis.json"] == first)
  }

  @Test func `the file is sorted, with one element a line, and is read back as it was`() async throws {
    var workspace = ComparedWorkspace()
    try await workspace.accept()
    let lines = try #require(workspace.texts["travel/basis.json"]).split(separator: "\n").map(String.init)
    let keys = lines.compactMap { $0.wholeMatch(of: /\ \ ( *)"([^"]+)": .*/).map { "\($0.1)\($0.2)" } }
    #expect(
      keys == [
        "departments/claims.md", "  book", "  night", "  rest", "  sleep", "departments/service.en.md",
        "  book", "  rest", "departments/service.md", "  book", "  sleep", "policy.en.md", "  book",
        "  policy:summary", "  policy:title", "  preamble", "  sleep", "  table", "  train",
      ])
    #expect(
      lines.filter { $0.hasPrefix("    ") }.allSatisfy {
        $0.contains(/": \{"title":"[0-9a-f]{16}","conditions":"[0-9a-f]{16}","text":"[0-9a-f]{16}"\},?$/)
      })
    #expect(try await workspace.basis().text == workspace.texts["travel/basis.json"])
  }

  @Test func `a file that is not asked for keeps what it was compared with`() async throws {
    var workspace = ComparedWorkspace()
    try await workspace.accept()
    try workspace.edit("strength=should", "strength=must")
    let files = try await workspace.files()
    let old = try await workspace.basis()
    let acceptance = Acceptance(files, over: old) { $0.name == "policy.en.md" }
    #expect(acceptance.comparisons.map(\.file.name) == ["policy.en.md"])
    for file in files {
      let isAsBefore = acceptance.basis.files[file.name] == old.files[file.name]
      #expect(isAsBefore == (file.name != "policy.en.md"), "\(file.name)")
    }
  }

  @Test func `nothing is kept of a file that is gone, or of an element that is no longer rendered`()
    async throws
  {
    var workspace = ComparedWorkspace()
    try await workspace.accept()
    try workspace.edit("travel/policy.en.md", "## We sleep well {#sleep}", "")
    let sleep = BasisKey.element(try #require(Identifier("sleep")))
    #expect(try await workspace.comparison("policy.en.md").gone == [sleep])
    let files = try await workspace.files().filter { $0.name != ComparedWorkspace.claims }
    let basis = Acceptance(files, over: try await workspace.basis()) { _ in true }.basis
    #expect(basis.files[ComparedWorkspace.claims] == nil)
    #expect(basis.files["policy.en.md"]?[sleep] == nil)
  }

  @Test func `what was translated since was never compared, and is not stale`() async throws {
    var workspace = ComparedWorkspace()
    try await workspace.accept()
    try workspace.edit(
      "travel/policy.en.md", "## We sleep well {#sleep}",
      "## We sleep well {#sleep}\n\n### We may take a night train {#night}")
    let comparison = try await workspace.comparison("policy.en.md")
    #expect(comparison.stale.isEmpty)
    #expect(comparison.neverCompared.map(\.key.written) == ["night"])
  }

  @Test func `each file has its command and its owner`() async throws {
    let files = try await ComparedWorkspace().files()
    #expect(
      files.map { "\($0.name) \($0.owner?.description ?? "-") \($0.command)" } == [
        "departments/claims.md - tenet accept travel --department claims",
        "departments/service.en.md role:chef tenet accept travel --department service --language en",
        "departments/service.md role:chef tenet accept travel --department service",
        "policy.en.md - tenet accept travel --language en",
      ])
  }
}
