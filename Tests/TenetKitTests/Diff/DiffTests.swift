import Foundation
import PolicyModel
import SemanticDiff
import TestSupport
import Testing

@testable import TenetKit

/// Comparing what lies in files, folders and workspaces.
@Suite struct DiffTests {
  private static let moment = Moment(secondsSince1970: 1_790_000_000)
  private let folder = TemporaryFolder()

  private func compare(
    _ old: String, _ new: String, _ format: DiffFormat = .text(width: 80, colour: false),
    visibility: Visibility? = nil
  ) async throws -> String {
    try folder.write(old, to: "old.md")
    try folder.write(new, to: "new.md")
    let bytes = try await Comparison.compare(
      .file(folder.path + "/old.md"), .file(folder.path + "/new.md"),
      DiffRequest(format: format, visibility: visibility, moment: Self.moment), in: nil)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `plain Markdown in its own language`() async throws {
    let text = try await compare(
      "# Resor\n\n## Boka\n\nDu bör boka tåget i god tid.\n",
      "# Resor\n\n## Boka\n\nDu ska boka tåget i god tid.\n")
    #expect(text.contains("Ett avsnitt blev strängare") || text.contains("Ett avsnitt säger något nytt"))
    #expect(text.contains("Du [-bör-] {+ska+} boka") || text.contains("Du [-bör-]{+ska+} boka"))
  }

  @Test func `a page needs nothing beside it`() async throws {
    let html = try await compare(
      "# Travel\n\nGo [here](https://a.example/) & there.\n",
      "# Travel\n\nGo [there](https://b.example/) & here.\n",
      .html)
    #expect(html.hasPrefix("<!doctype html>\n<html lang=\"en\">"))
    #expect(!html.contains("<script") && !html.contains("src="))
    for match in html.matches(of: /href="([^"]*)"/) {
      let address = match.output.1
      #expect(address.hasPrefix("#") || address.hasPrefix("https://") || address.hasPrefix("data:text/css;"))
    }
  }

  @Test(arguments: [Visibility.public, .internal])
  func `files do not say who reads them`(visibility: Visibility) async throws {
    await #expect(throws: DiffRefusal.needsPolicies(option: "--visibility")) {
      try await compare("a", "b", visibility: visibility)
    }
  }

  @Test func `what is no text is refused by its name`() async throws {
    try folder.write("a", to: "old.md")
    try Data([0x61, 0xFF]).write(to: URL(filePath: folder.path + "/new.md"))
    await #expect(throws: DiffRefusal.notText(path: folder.path + "/new.md")) {
      try await Comparison.compare(
        .file(folder.path + "/old.md"), .file(folder.path + "/new.md"),
        DiffRequest(format: .json, moment: Self.moment), in: nil)
    }
  }

  @Test func `two states of a policy, for those who write it and for those outside`() async throws {
    let old = try await state("should", "Internal words.", version: "1.4.2")
    let new = try await state("must", "Other internal words.", version: "working")
    func text(_ visibility: Visibility?) async throws -> String {
      let request = DiffRequest(format: .json, visibility: visibility, moment: Self.moment)
      return String(
        decoding: try await PolicyComparison(
          old: old, new: new, request: request,
          templates: try Pipeline(WorkspaceFolder(folder.path)).templates(new.workspace)
        ).bytes(), as: UTF8.self)
    }
    let authors = try await text(nil)
    #expect(authors.contains("\"suggestedVersion\": \"2.0.0\"") && authors.contains("\"policy/policy.md\""))
    #expect(authors.contains("\"strengthened\"") && authors.contains("nternal"))
    let outside = try await text(.public)
    #expect(outside.contains("\"strengthened\"") && !outside.contains("nternal words"))
    for member in ["affects", "old", "new", "file"] { #expect(!outside.contains("\"\(member)\"")) }
    #expect(outside.contains("\"suggestedVersion\": null"))
  }

  @Test func `a policy that was never approved has no last revision`() async throws {
    _ = try await state("should", "Words.", version: "working")
    let pipeline = Pipeline(WorkspaceFolder(folder.path))
    let policy = try #require(Identifier("policy"))
    await #expect(throws: DiffRefusal.noRevisions(policy: policy)) {
      try await pipeline.diff(
        PolicyVersion(policy, .last), PolicyVersion(policy, .working),
        DiffRequest(format: .json, moment: Self.moment))
    }
    let other = try #require(Identifier("polcy"))
    await #expect(throws: DiffRefusal.noPolicy(other, nearest: "policy")) {
      try await pipeline.diff(
        PolicyVersion(other, .working), PolicyVersion(policy, .working),
        DiffRequest(format: .json, moment: Self.moment))
    }
  }

  @Test(arguments: [
    ("travel", "travel", PolicyVersion.State.working), ("travel@1.0.0", "travel", .numbered("1.0.0")),
    ("travel@working", "travel", .working),
  ])
  func `policies are named`(written: String, id: String, state: PolicyVersion.State) throws {
    #expect(DiffSide(written: written) == .policy(PolicyVersion(try #require(Identifier(id)), state)))
  }

  @Test func `revisions in git are named, and nothing else is`() {
    #expect(DiffSide(written: "HEAD~1:a/b.md") == .git(revision: "HEAD~1", path: "a/b.md"))
    for written in ["", "A b", "travel@", "HEAD:", ":a", "travel@../x"] {
      #expect(DiffSide(written: written) == nil)
    }
  }

  @Test(
    arguments: [
      ("2.1.0", ChangeLevel.binding, "3.0.0"), ("2.1.7", .substantive, "2.2.0"),
      ("2.1.7", .editorial, "2.1.8"),
      ("2.1", .binding, nil), ("working", .binding, nil), ("1.0.0", nil, nil),
    ] as [(String, ChangeLevel?, String?)])
  func `the next version`(version: String, level: ChangeLevel?, next: String?) {
    #expect(PolicyComparison.next(version, level) == next)
  }

  private func state(_ strength: String, _ words: String, version: String) async throws -> ComparedState {
    try folder.write(
      "organisation: { name: Nordljus }\nlanguages: [en]\nroles: { editor: { name: Editor } }\n",
      to: "tenet.yml")
    try folder.write(
      """
      ---
      policy: policy
      title: Policy
      language: en
      owner: role:editor
      ---

      ## We answer {#answer visibility=public}

      We answer.

      ### We answer everybody {#everybody strength=\(strength) visibility=public}

      Body.

      ### Secret {#secret strength=may}

      \(words)
      """, to: "policy/policy.md")
    let state = try await Pipeline(WorkspaceFolder(folder.path)).state(
      PolicyVersion(try #require(Identifier("policy")), .working))
    return ComparedState(policy: state.policy, workspace: state.workspace, version: version)
  }
}
