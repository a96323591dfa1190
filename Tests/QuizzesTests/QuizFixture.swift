import Editions
import PolicyModel
import Quizzes
import SourceText
import TestSupport
import Testing

/// Quizzes of one policy, as colleagues have it.
enum QuizFixture {
  static let language = Language("sv") ?? .undetermined

  static func quiz(
    _ body: String, variant: String? = nil, department: String? = nil, role: String? = nil
  ) async throws -> Quiz<InternalAudience> {
    var texts = ["a/policy.md": WorkspaceFixture.policy("a", extra: "visibility: {}", body)]
    if let variant {
      texts["a/departments/office.md"] =
        "---\nvariant-of: a\ndepartment: office\nlanguage: sv\n---\n\n\(variant)"
    }
    let fixture = WorkspaceFixture(texts)
    let workspace = try #require(try await fixture.check().workspace)
    let site = await Projector<InternalAudience>(workspace, at: WorkspaceFixture.moment).project(
      workspace.configuration.sites[0])
    let common = try #require(site.editions[language]?.first)
    let own = department.flatMap { Identifier($0) }.map { site.edition(of: common, for: $0) } ?? common
    return Quiz(role.flatMap { Identifier($0) }.map(own.narrowed) ?? own, common: common)
  }
}
