import Diagnostics
import PolicyModel
import SourceText
import TenetKit
import TestSupport
import Testing

/// A workspace on the disk: a policy with a translation, a variant, and a translation of that.
struct TranslatedWorkspace {
  let folder = TemporaryFolder()
  var pipeline: Pipeline { Pipeline(WorkspaceFolder(folder.path)) }

  init() throws {
    try folder.write(
      """
      organisation: { name: Nordljus }
      languages: [sv, en]
      departments: { service: { name: Kundservice }, kitchen: { name: Köket } }
      roles: { editor: { name: Redaktör }, cook: { name: Kock } }
      """, to: "tenet.yml")
    try folder.write(
      """
      ---
      policy: travel
      title: Så reser vi
      owner: role:editor
      review-every: 1 year
      strength: { guideline: should }
      ---

      ## Tåg först {#train}

      Vi tar tåget.

      ### Vi bokar {#book}
      """, to: "travel/policy.md")
    try folder.write(
      "---\ntranslation-of: travel\nlanguage: en\ntitle: Travel\n---\n\n## Train first {#train}\n\nTrains.\n",
      to: "travel/policy.en.md")
    try folder.write(
      "---\nvariant-of: travel\ndepartment: service\nowner: role:cook\n---\n\n## Vi bokar inte {#book .replace}\n",
      to: "travel/departments/service.md")
    try folder.write(
      "---\ntranslation-of: travel\ndepartment: service\nlanguage: en\n---\n\n## We do not book {#book}\n",
      to: "travel/departments/service.en.md")
  }

  func edit(_ old: String, _ new: String) throws {
    let path = "travel/policy.md"
    try folder.write(folder.text(path).replacing(old, with: new), to: path)
  }

  func check(on day: String = "2026-04-01") async throws -> Pipeline.Checked {
    try await pipeline.check { _ in CalendarDate(iso8601: day) ?? .epoch }
  }

  @discardableResult
  func accept(_ department: String? = nil, _ language: String? = nil, dryRun: Bool = false) async throws
    -> [AcceptedFile]
  {
    let checked = try await check()
    let policy = try #require(checked.workspace?.policies.first)
    return try pipeline.accept(
      policy, in: checked, department: department.flatMap { Identifier($0) },
      language: language.flatMap { Language($0) }, dryRun: dryRun)
  }

  func rules() async throws -> [String] {
    try await check().report.diagnostics.map { "\($0.location.path) \($0.rule)" }.filter {
      $0.contains("stale") || $0.contains("compared")
    }
  }

  func approve(on day: String) async throws {
    let checked = try await check(on: day)
    let workspace = try #require(checked.workspace)
    let policy = try #require(workspace.policies.first)
    let today = try #require(CalendarDate(iso8601: day))
    let proposal = try await pipeline.proposal(policy, in: checked, on: today)
    let notes = Dictionary(uniqueKeysWithValues: workspace.configuration.languages.map { ($0, "Därför.") })
    _ = try pipeline.approve(
      proposal, ApprovalOrder(by: "Majken Ek", note: notes, today: today), in: workspace)
  }
}
