import Foundation
import TestSupport
import Testing

/// What `tenet diff` prints as JSON obeys its schema, wherever the two versions lie.
@Suite struct DiffOutputTests {
  private let folder = TemporaryFolder()

  private static let old = """
    ---
    policy: travel
    title: How we travel
    language: en
    visibility: { principle: public }
    ---

    ## We take the train {#train}

    ### You should book early {#early}
    {strength=should limit="2/week"}

    Book within 4 days.
    """
  private static let new = """
    ---
    policy: travel
    title: How we travel
    language: en
    visibility: { principle: public }
    ---

    ## We take the train {#train}

    ### You must book early {#early}
    {strength=must limit="3/week"}

    Book within 6 days.
    """

  @Test func `two files`() throws {
    try folder.write(Self.old, to: "old.md")
    try folder.write(Self.new, to: "new.md")
    let output = try Program.run("diff", folder.path + "/old.md", folder.path + "/new.md", "--format", "json")
    #expect(try Schema("diff-output").faults(in: output) == [])
    #expect(output["policy"]?.text == "travel" && output["level"]?.text == "binding")
    let changes = try #require(output["changes"]?.items)
    let kinds = changes.compactMap { $0["kind"]?.text }
    #expect(
      kinds.contains("strengthened") && kinds.contains("quantity-changed") && kinds.contains("reworded"))
    let strengthened = try #require(changes.first { $0["kind"]?.text == "strengthened" })
    #expect(strengthened["from"]?.text == "should" && strengthened["to"]?.text == "must")
    #expect(strengthened["affects"]?.items.compactMap(\.text) == ["everybody"])
    let place = try #require(strengthened["new"]?.items.first)
    #expect(place["file"]?.text == folder.path + "/new.md" && place["line"] == .number(10))
  }

  @Test func `equal files`() throws {
    try folder.write(Self.old, to: "old.md")
    let output = try Program.run("diff", folder.path + "/old.md", folder.path + "/old.md", "--format", "json")
    #expect(try Schema("diff-output").faults(in: output) == [])
    #expect(output["level"] == .null && output["changes"]?.items.isEmpty == true)
    #expect(output["summary"]?.text == "Nothing changed.")
  }

  @Test func `two folders`() throws {
    try folder.write(Self.old, to: "a/travel/policy.md")
    try folder.write("# Same\n", to: "a/same.md")
    try folder.write("# Gone\n\nYou must go.\n", to: "a/gone.md")
    try folder.write(Self.new, to: "b/travel/policy.md")
    try folder.write("# Same\n", to: "b/same.md")
    try folder.write("# Came\n\nYou may come.\n", to: "b/came.md")
    try folder.write("not read", to: "b/other.txt")
    let output = try Program.run("diff", folder.path + "/a", folder.path + "/b", "--format", "json")
    #expect(try Schema("diff-output").faults(in: output) == [])
    #expect(
      output["pairs"]?.items.compactMap { $0["path"]?.text } == ["came.md", "gone.md", "travel/policy.md"])
    #expect(output["level"]?.text == "binding")
    let text = String(
      decoding: try Program.print(["diff", folder.path + "/a", folder.path + "/b"]), as: UTF8.self)
    #expect(
      text.hasPrefix("came.md: ") && text.contains("\ngone.md: ") && text.contains("3 documents changed of 4")
    )
  }

  @Test func `a revision in git`() throws {
    try folder.write(Self.old, to: "policy.md")
    let identity = ["-c", "user.name=N", "-c", "user.email=n@nordljus.example"]
    try git(["init", "-q", "."])
    try git(["add", "policy.md"])
    try git(identity + ["commit", "-q", "-m", "first"])
    try folder.write(Self.new, to: "policy.md")
    let output = try SchemaValue(
      json: Program.print(["diff", "HEAD:policy.md", "policy.md", "--format", "json"], in: folder.path))
    #expect(try Schema("diff-output").faults(in: output) == [])
    #expect(output["from"]?.text == "HEAD:policy.md" && output["level"]?.text == "binding")
    #expect(try Program.print(["diff", "HEAD:none.md", "policy.md"], in: folder.path).isEmpty)
  }

  private func git(_ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["git"] + arguments
    process.currentDirectoryURL = URL(filePath: folder.path)
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
