import Editions
import PolicyModel
import SourceText
import Testing

/// Who is told what of translations and variants that have fallen behind.
@Suite struct StaleMarkTests {
  private let swedish: Language
  private let english: Language
  private let travel: Identifier
  private let service: Identifier
  private let day: CalendarDate

  init() throws {
    swedish = try #require(Language("sv"))
    english = try #require(Language("en"))
    travel = try #require(Identifier("travel"))
    service = try #require(Identifier("service"))
    day = try #require(CalendarDate(iso8601: "2026-05-01"))
  }

  private func key(_ id: String) throws -> BasisKey { .element(try #require(Identifier(id))) }

  private func marks(rewriting rewritten: [String] = []) throws -> StaleMarks {
    var marks = StaleMarks.OfPolicy()
    marks.translations[english] = [
      .title: StaleMark(.translation(from: swedish), parts: [.title], since: nil),
      try key("train"): StaleMark(.translation(from: swedish), parts: [.text], since: day),
      try key("book"): StaleMark(.translation(from: swedish), parts: [.conditions], since: nil),
    ]
    marks.variants[service] = [
      try key("train"): StaleMark(.variant(of: service), parts: [.conditions], since: day)
    ]
    marks.rewritten[service] = Set(rewritten.compactMap { Identifier($0) })
    return StaleMarks([travel: marks])
  }

  private func edition<Reader: Audience>(
    _ reader: Reader.Type, _ language: Language, for department: String? = nil, _ marks: StaleMarks
  ) async throws -> Edition<Reader> {
    let workspace = try await VariedWorkspace().workspace
    let departments = workspace.configuration.departments
    let chosen = department.flatMap { Identifier($0) }
    let projector = await Projector<Reader>(
      workspace, at: Moment(secondsSince1970: 1_795_000_000), frozenNames: [:],
      stale: chosen.map { marks.resolved(for: $0, among: departments) } ?? marks, past: nil)
    let policy = try #require(workspace.policies.first)
    return try #require(projector.edition(of: policy, in: language))
  }

  @Test func `colleagues are told the parts and the day, others the parts`() async throws {
    let inside = try await edition(InternalAudience.self, english, marks())
    #expect(inside.stale.map(\.parts) == [[.title]])
    #expect(inside["train"]?.stale.map(\.parts) == [[.text]])
    #expect(inside["train"]?.stale.map(\.since) == [day])
    #expect(inside["sleep"]?.stale.isEmpty == true)
    let outside = try await edition(PublicAudience.self, english, marks())
    #expect(outside["train"]?.stale.map(\.parts) == [[.text]])
    #expect(outside["train"]?.stale.map(\.since) == [nil])
    // What may not be read has no mark that could be.
    #expect(outside["book"] == nil)
  }

  @Test func `the original has no mark`() async throws {
    let original = try await edition(InternalAudience.self, swedish, marks())
    #expect(original.stale.isEmpty && original.allElements.allSatisfy(\.stale.isEmpty))
  }

  @Test func `a variant's marks are told to colleagues, in the department and below it`() async throws {
    for department in ["service", "claims"] {
      let inside = try await edition(InternalAudience.self, swedish, for: department, marks())
      #expect(inside["train"]?.stale.map(\.kind) == [.variant(of: service)], "\(department)")
    }
    #expect(
      try await edition(InternalAudience.self, swedish, for: "trains", marks())["train"]?.stale.isEmpty
        == true)
    #expect(
      try await edition(PublicAudience.self, swedish, for: "service", marks())["train"]?.stale.isEmpty == true
    )
  }

  @Test func `a department that has words of its own has no use for the common translation`() async throws {
    let marks = try marks(rewriting: ["train"])
    let inside = try await edition(InternalAudience.self, english, for: "service", marks)
    #expect(inside["train"]?.stale.map(\.kind) == [.variant(of: service)])
    #expect(inside["book"]?.stale.map(\.kind) == [.translation(from: swedish)])
  }
}
