import Diagnostics
import PolicyModel
import Revisions
import SourceText
import Storage
import TenetKit
import TestSupport
import Testing

/// `tenet accept` on a workspace on the disk.
@Suite struct AcceptTests {
  @Test func `what is accepted is clean until the policy moves`() async throws {
    let workspace = try TranslatedWorkspace()
    #expect(
      try await workspace.rules() == [
        "travel/departments/service.en.md never-compared", "travel/departments/service.md never-compared",
        "travel/policy.en.md never-compared",
      ])
    let first = try await workspace.accept()
    #expect(
      first.map { "\($0.text)" } == [
        "departments/service.en.md: 1 element for the first time: #book",
        "departments/service.md: 1 element for the first time: #book",
        "policy.en.md: 2 elements for the first time: title, #train",
      ])
    #expect(try await workspace.rules() == [])
    try workspace.edit("Vi tar tåget.", "Vi tar alltid tåget.")
    try workspace.edit("title: Så reser vi", "title: Så här reser vi")
    #expect(
      try await workspace.rules() == [
        "travel/policy.en.md stale-translation", "travel/policy.en.md stale-translation",
      ])
    let second = try await workspace.accept()
    #expect(
      second.filter { !$0.isAsBefore }.map { "\($0.text)" } == [
        "policy.en.md: 2 elements that had changed: title, #train (text)"
      ])
    #expect(try await workspace.rules() == [])
  }

  @Test func `accepting again writes nothing, and a dry run never does`() async throws {
    let workspace = try TranslatedWorkspace()
    let shown = try await workspace.accept(dryRun: true)
    #expect(shown.allSatisfy { !$0.isAsBefore })
    #expect(!workspace.folder.exists("travel/basis.json") && !workspace.folder.exists(".tenet"))
    try await workspace.accept()
    let bytes = try workspace.folder.files()
    #expect(try await workspace.accept().allSatisfy(\.isAsBefore))
    #expect(try workspace.folder.files() == bytes)
  }

  @Test func `options name one file each`() async throws {
    for (department, language, name) in [
      (nil, "en", "policy.en.md"), ("service", nil, "departments/service.md"),
      ("service", "en", "departments/service.en.md"),
    ] {
      let workspace = try TranslatedWorkspace()
      #expect(try await workspace.accept(department, language).map(\.name) == [name])
      #expect(try await workspace.rules().count == 2)
      #expect(try await workspace.rules().contains { $0.contains(name) } == false)
    }
  }

  @Test func `what is not there is refused with what is`() async throws {
    let workspace = try TranslatedWorkspace()
    func refusal(_ department: String?, _ language: String?) async -> String {
      do {
        try await workspace.accept(department, language)
        return "nothing was refused"
      } catch { return "\(error)" }
    }
    #expect(
      await refusal("servic", nil) == "tenet.yml has no department 'servic'. Did you mean 'service'?")
    #expect(
      await refusal("kitchen", nil)
        == "department 'kitchen' has no variant of 'travel'. There are: departments/service.en.md, departments/service.md, policy.en.md"
    )
    #expect(await refusal(nil, "fi").hasPrefix("'travel' is not translated into 'fi'. There are: "))
    #expect(
      await refusal("service", "fi").hasPrefix(
        "the variant of 'travel' for 'service' is not translated into 'fi'."))
    #expect(!workspace.folder.exists("travel/basis.json"))
  }

  @Test func `a broken file is written anew, and by nobody who would lose what it holds`() async throws {
    let workspace = try TranslatedWorkspace()
    try workspace.folder.write("{\"policy.en.md\": <<<<<<<", to: "travel/basis.json")
    let checked = try await workspace.check()
    let policy = try #require(checked.workspace?.policies.first)
    #expect(checked.report.diagnostics.map(\.rule).contains("broken-basis"))
    #expect(try await workspace.rules() == [])
    #expect(workspace.pipeline.errors(of: policy, in: checked.report).count == 1)
    #expect(workspace.pipeline.errorsBeforeAccepting(policy, in: checked.report).isEmpty)
    await #expect(throws: AcceptRefusal.brokenBasis(policy.id.value)) {
      try await workspace.accept(nil, "en")
    }
    try await workspace.accept()
    #expect(try await workspace.check().report.hasErrors == false)
    #expect(try await workspace.rules() == [])
  }

  @Test func `somebody who accepted meanwhile is not overwritten`() async throws {
    let workspace = try TranslatedWorkspace()
    let checked = try await workspace.check()
    let policy = try #require(checked.workspace?.policies.first)
    try await workspace.accept(nil, "en")
    let bytes = try workspace.folder.text("travel/basis.json")
    // The pipeline reads the file again; what this program decided on is older.
    let writer = BasisWriter(root: workspace.folder.path, policy: policy.id.value, folder: "travel")
    #expect(throws: WriteFault.comparedMeanwhile(policy: "travel")) {
      try writer.write([], replacing: nil)
    }
    #expect(try workspace.folder.text("travel/basis.json") == bytes)
    #expect(try workspace.folder.text(".tenet/lock") == "")
  }
}
