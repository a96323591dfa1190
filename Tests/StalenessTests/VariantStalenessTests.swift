import PolicyModel
import Staleness
import Testing

/// Variants that have fallen behind their policy, or the variants above them.
@Suite struct VariantStalenessTests {
  private func changed(_ old: String, _ new: String, in path: String = "travel/policy.md") async throws
    -> ComparedWorkspace
  {
    var workspace = ComparedWorkspace()
    try await workspace.accept()
    try workspace.edit(path, old, new)
    return workspace
  }

  @Test func `a variant is stale when what it replaces or extends moves`() async throws {
    let workspace = try await changed("strength=should", "strength=must")
    #expect(try await workspace.stale(ComparedWorkspace.service) == ["book: conditions"])
    let other = try await changed("## Vi sover gott {#sleep}", "## Vi sover gott {#sleep}\n\nOch länge.")
    #expect(try await other.stale(ComparedWorkspace.service) == ["sleep: text"])
  }

  @Test(arguments: ["visibility=partner", "overridable=yes", "see=\"#train\""])
  func `what a variant inherits counts besides what a translation tells`(attribute: String) async throws {
    let workspace = try await changed(
      "## Vi sover gott {#sleep}", "## Vi sover gott {#sleep \(attribute)}")
    #expect(
      try await workspace.stale(ComparedWorkspace.service)
        == (attribute.hasPrefix("overridable") ? [] : ["sleep: conditions"]))
    let other = try await changed("{#night strength=may}", "{#night strength=may \(attribute)}")
    #expect(
      try await other.stale(ComparedWorkspace.claims)
        == (attribute.hasPrefix("overridable") ? [] : ["night: conditions"]))
  }

  @Test func `whether it may be weakened counts where it was otherwise`() async throws {
    var workspace = ComparedWorkspace()
    try workspace.edit("strength=should", "strength=must")
    try await workspace.accept()
    try workspace.edit("strength=must", "strength=must overridable=no")
    #expect(try await workspace.stale(ComparedWorkspace.service) == [])
    try workspace.edit("overridable=no", "overridable=yes")
    #expect(try await workspace.stale(ComparedWorkspace.service) == ["book: conditions"])
  }

  @Test func `what stands under an extended element is no part of it`() async throws {
    let workspace = try await changed("### Vi får ta nattåg", "### Vi får gärna ta nattåg")
    #expect(try await workspace.stale(ComparedWorkspace.service) == [])
  }

  @Test func `a rule that is added under an omitted principle makes the variant stale`() async throws {
    let workspace = try await changed(
      "### Vi får ta nattåg", "### Vi ska låsa {#lock strength=must}\n\n### Vi får ta nattåg")
    let comparison = try await workspace.comparison(ComparedWorkspace.claims)
    #expect(try await workspace.stale(ComparedWorkspace.claims) == ["lock: new"])
    #expect(comparison.stale.first?.touched.omittedWith == Identifier("sleep"))
    #expect(comparison.neverCompared.isEmpty)
    // Whoever extends the principle keeps the new rule, and loses nothing.
    #expect(try await workspace.stale(ComparedWorkspace.service) == [])
  }

  @Test func `a rule under an omitted principle that moves makes the variant stale`() async throws {
    let workspace = try await changed("{#night strength=may}", "{#night strength=must}")
    #expect(try await workspace.stale(ComparedWorkspace.claims) == ["night: conditions"])
  }

  @Test func `a variant is compared with the policy as the departments above have it`() async throws {
    let path = "travel/departments/service.md"
    let above = try await changed("Vi bör boka först", "Vi bör boka genast", in: path)
    #expect(try await above.stale(ComparedWorkspace.claims) == ["book: title"])
    #expect(try await above.stale(ComparedWorkspace.service) == [])
    // The department above has its own title: a new one in the policy does not reach the one below.
    let hidden = try await changed("### Vi bör boka i tid", "### Vi bör boka i god tid")
    #expect(try await hidden.stale(ComparedWorkspace.service) == ["book: title"])
    #expect(try await hidden.stale(ComparedWorkspace.claims) == [])
  }

  @Test func `what the department above adds under an omitted principle vanishes below`() async throws {
    let workspace = try await changed(
      "### Vi får vila {#rest strength=may}",
      "### Vi får vila {#rest strength=may}\n\n### Vi ska sova {#nap strength=must}",
      in: "travel/departments/service.md")
    #expect(try await workspace.stale(ComparedWorkspace.claims) == ["nap: new"])
  }

  @Test func `what the department above leaves out is missed`() async throws {
    let workspace = try await changed(
      "## Vi bör boka först {#book .replace within=\"1 day\"}", "## {#book .omit reason=\"Andra bokar.\"}",
      in: "travel/departments/service.md")
    let comparison = try await workspace.comparison(ComparedWorkspace.claims)
    #expect(comparison.missed == [.element(try #require(Identifier("book")))])
    #expect(comparison.stale.isEmpty)
  }

  @Test func `the translation of a variant is compared with the variant`() async throws {
    let workspace = try await changed(
      "## Vi bör boka först {#book .replace", "## Vi ska boka först {#book .replace strength=must",
      in: "travel/departments/service.md")
    #expect(try await workspace.stale("departments/service.en.md") == ["book: title conditions"])
    let policy = try await changed("### Vi bör boka i tid", "### Vi bör boka i god tid")
    #expect(try await policy.stale("departments/service.en.md") == [])
  }
}
