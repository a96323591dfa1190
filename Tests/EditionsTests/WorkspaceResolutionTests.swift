import Editions
import MarkdownTree
import PolicyModel
import PolicyReading
import SourceText
import Storage
import TestSupport
import Testing

@Suite struct WorkspaceResolutionTests {
  @Test func `without variants everything is as it was`() async throws {
    let own = try await VariedWorkspace().workspace
    let departments = own.configuration.departments.map(\.id.value)
    for department in departments + [try #require(Identifier("nobody"))] {
      let resolved = own.resolved(for: department)
      #expect(resolved.policies.flatMap(\.elements).elementsEqual(own.policies.flatMap(\.elements), by: ===))
      #expect(
        resolved.translations.flatMap(\.elements).elementsEqual(own.translations.flatMap(\.elements), by: ===)
      )
      #expect(print(resolved) == print(own))
    }
  }

  @Test func `the order of files does not matter`() async throws {
    let real = try await Self.policies()
    var random = SplitMix64(seed: 7)
    for department in real.configuration.departments.map(\.id.value) {
      let expected = print(real.resolved(for: department))
      for _ in 0..<3 {
        let shuffled = Workspace(
          configuration: real.configuration, policies: real.policies,
          translations: real.translations.shuffled(using: &random),
          variants: real.variants.shuffled(using: &random), registers: real.registers,
          pressItems: real.pressItems)
        #expect(print(shuffled.resolved(for: department)) == expected)
      }
    }
  }

  @Test func `a department without variants has the common policies`() async throws {
    let real = try await Self.policies()
    let hotels = real.resolved(for: try #require(Identifier("hotels")))
    #expect(hotels.variants.isEmpty)
    #expect(hotels.policies.flatMap(\.elements).elementsEqual(real.policies.flatMap(\.elements), by: ===))
    #expect(hotels.translations.allSatisfy { $0.department == nil })
  }

  @Test func `customer service has what its file says`() async throws {
    let resolved = try await Self.resolve("social-media", for: "customer-service")
    #expect(
      Self.changes(resolved) == [
        "extended customer-service: professional-and-relaxed", "added customer-service: hand-over-by-name",
        "added customer-service: second-pair-of-eyes", "replaced customer-service: say-where-you-work",
        "replaced customer-service: join-existing-conversations",
      ])
    #expect(resolved.omitted.map(\.element.id.text) == ["let-it-rest"])
    #expect(resolved.omitted.first?.reason?.byLanguage.count == 2)
    let parent = try #require(resolved.policy["professional-and-relaxed"])
    #expect(parent.children.suffix(2).map(\.id.text) == ["hand-over-by-name", "second-pair-of-eyes"])
    let replaced = try #require(resolved.policy["say-where-you-work"])
    #expect(replaced.title == "Vi skriver Kundservice och vårt förnamn" && replaced.strength == .must)
    #expect(replaced.attributes.appliesTo != nil && replaced.visibility == .public)
    #expect(resolved.policy["join-existing-conversations"]?.strength == .must)
    let english = try #require(resolved.translations.first)
    #expect(english.allElements.contains { $0.title == "We write Customer service and our first name" })
    #expect(!english.allElements.contains { $0.id.text == "let-it-rest" })
    let untranslated = Set(resolved.policy.allElements.map(\.id)).subtracting(english.allElements.map(\.id))
    #expect(untranslated == [])
  }

  @Test func `claims has its own variant, and that of customer service`() async throws {
    let own = try await Self.resolve("customer-relations", for: "claims")
    #expect(
      Self.changes(own) == [
        "replaced claims: hand-over-from-private-accounts",
        "extended customer-service, extended claims: help-where-asked", "extended claims: handle-complaint",
        "added customer-service: four-threads-each", "added customer-service, replaced claims: evening-shift",
        "added customer-service: night-shift", "added claims: no-amounts-in-open-threads",
        "added claims: explain-refusals-by-phone", "replaced customer-service: tell-what-changed",
      ])
    #expect(
      own.omitted.map(\.element.id.text) == [
        "keep-account-hours", "close-the-thread", "first-answer-within-an-hour",
      ])
    let complaint = try #require(own.policy["handle-complaint"])
    #expect(complaint.kind == .procedure && complaint.attributes.within?.value.written == "5 workdays")
    #expect(complaint.body.plainText().hasSuffix("i svaret står vilka vi saknar."))
    let english = try #require(own.translations.first?.allElements.first { $0.id == complaint.id })
    #expect(english.body.plainText().hasSuffix("which ones we lack.") && !english.title.isEmpty)
  }

  @Test func `claims changes what customer service added`() async throws {
    let resolved = try await Self.resolve("social-media", for: "claims")
    let changes = Self.changes(resolved)
    #expect(changes.contains("added customer-service, extended claims: hand-over-by-name"))
    #expect(changes.contains("added customer-service, replaced claims: second-pair-of-eyes"))
    #expect(changes.contains("replaced customer-service: join-existing-conversations"))
    #expect(resolved.policy["second-pair-of-eyes"]?.strength == .must)
    #expect(resolved.omitted.map(\.element.id.text) == ["let-it-rest", "relaxed-tone"])
  }

  private static func policies() async throws -> Workspace {
    let reading = try await WorkspaceReader.read(DiskStore(root: Repository.path + "/policies"))
    return try #require(reading.workspace)
  }

  private static func resolve(_ policy: String, for department: String) async throws -> ResolvedPolicy {
    let workspace = try await policies()
    let policy = try #require(workspace.policies.first { $0.id.value.text == policy })
    let resolver = VariantResolver(
      for: try #require(Identifier(department)), among: workspace.configuration.departments)
    return resolver.resolve(policy, variants: workspace.variants, translations: workspace.translations)
  }

  /// What is not common, in the order of the policy.
  private static func changes(_ resolved: ResolvedPolicy) -> [String] {
    resolved.policy.allElements.compactMap { element in
      guard let origin = resolved.origins[element.id], !origin.isCommon else { return nil }
      return "\(origin.text): \(element.id)"
    }
  }

  /// Everything about the policies and translations of a workspace, as text.
  private func print(_ workspace: Workspace) -> [String] {
    func lines(_ elements: [Element]) -> [String] {
      elements.flatMap { element in
        [
          "\(element.id) \(element.kind) \(element.level) \(element.title) \(String(describing: element.strength))",
          "\(element.visibility) \(element.attributes) \(element.links) \(element.location)",
          element.body.dump(),
        ] + lines(element.children)
      }
    }
    return workspace.policies.flatMap { ["\($0.id) \($0.title)"] + lines($0.elements) }
      + workspace.translations.flatMap { ["\($0.of) \($0.language) \($0.path)"] + lines($0.elements) }
  }
}
