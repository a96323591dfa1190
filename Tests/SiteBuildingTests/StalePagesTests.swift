import TestSupport
import Testing

/// What readers are told of a translation that has fallen behind, and colleagues of what they look after.
@Suite struct StalePagesTests {
  /// A policy with a translation and a variant that were compared with its first revision; the second is in force.
  private func workspace(accepting: Bool = true) async throws -> DatedPolicy {
    var policy = DatedPolicy(languages: "[sv, en]")
    policy.write(
      "---\ntranslation-of: p\nlanguage: en\ntitle: How we do\nsummary: About us.\n---\n\n## Open {#open}\n\nText.\n\n## Kind {#kind}\n\nText.\n\n### Secret rule {#rule}\n\nText.\n",
      to: "p/policy.en.md")
    policy.write(
      "---\nvariant-of: p\ndepartment: vault\nowner: department:office\n---\n\n## Vi är snälla här {#kind .replace}\n",
      to: "p/departments/vault.md")
    policy.write(body("Text ett."))
    if accepting { try await policy.accept() }
    try await policy.approveWorkingCopy(on: "2026-03-01")
    try await policy.approve(
      body("Text två.", kind: "## Vi är alltid snälla {#kind visibility=internal}", rule: "must"),
      on: "2026-05-01")
    return policy
  }

  private func body(
    _ text: String, kind: String = "## Vi är snälla {#kind visibility=internal}", rule: String = "should"
  ) -> String {
    "## Öppen {#open}\n\n\(text)\n\n\(kind)\n\nText.\n\n### En regel {#rule .guideline strength=\(rule)}\n\nText.\n"
  }

  @Test func `a translation that has fallen behind says so, inside with the day`() async throws {
    let policy = try await workspace()
    let inside = try await policy.site("intranet").page("p", language: "en")
    #expect(
      notes(inside) == [
        "On 1 May 2026 the Swedish text changed, and this translation has not followed yet: its wording.",
        "On 1 May 2026 the Swedish text changed, and this translation has not followed yet: its title.",
        "On 1 May 2026 the Swedish text changed, and this translation has not followed yet: its conditions.",
      ])
    let outside = try await policy.site("press-room").page("p", language: "en")
    #expect(notes(outside) == ["The Swedish text has changed since this was translated: its wording."])
  }

  @Test func `the original, old texts and what was never compared say nothing`() async throws {
    let policy = try await workspace()
    let site = try await policy.site("intranet")
    #expect(notes(site.page("p")) == [])
    #expect(notes(site.page("p/r/2026-03-01", language: "en")) == [])
    #expect(site.page("p/r/2026-03-01", language: "en").contains("Open"))
    let never = try await workspace(accepting: false)
    #expect(notes(try await never.site("intranet").page("p", language: "en")) == [])
  }

  @Test func `what is accepted in the working copy says nothing any more`() async throws {
    var policy = try await workspace()
    try await policy.accept()
    #expect(notes(try await policy.site("intranet").page("p", language: "en")) == [])
  }

  @Test func `a title or summary that has fallen behind says so at the page's head`() async throws {
    var policy = try await workspace()
    try await policy.accept()
    policy.replace("title: Titel p\nsummary: Om p.", by: "title: Ny titel\nsummary: Om allt.")
    try await policy.approveWorkingCopy(on: "2026-06-01")
    let page = try await policy.site("press-room").page("p", language: "en")
    #expect(
      page.contains(
        "<p class=\"note stale\">The Swedish text has changed since this was translated: its title and its summary.</p>"
      ))
    #expect(notes(page).count == 1)
  }

  @Test func `the page of a department says what it looks after, and what of that has fallen behind`()
    async throws
  {
    let policy = try await workspace()
    let site = try await policy.site("intranet")
    let editor = site.page("roles/editor")
    #expect(editor.contains("<h2 id=\"_looks-after\">Ansvarar för</h2>"))
    #expect(notes(editor) == ["Översättningen har inte följt med: engelska"])
    let office = site.page("departments/office")
    #expect(office.contains("Lydelse för Valvet"))
    #expect(notes(office) == ["Policyn har ändrats sedan den här versionen jämfördes med den"])
    #expect(office.contains("Nästa genomläsning: <time datetime=\"2027-05-01\">"))
    #expect(!site.page("departments/vault").contains("looks-after"))
    #expect(!site.page("channels/blog").contains("looks-after"))
  }

  @Test func `a proposal and a coming revision say so too`() async throws {
    var policy = try await workspace()
    try await policy.accept()
    policy.replace("Text två.", by: "Text tre.")
    try await policy.fixture.approve("p", on: "2026-06-01", effective: "2027-01-01")
    let coming = try await policy.site("intranet").page("p/r/2027-01-01", language: "en")
    #expect(notes(coming) == ["The Swedish text has changed since this was translated: its wording."])
    policy.replace("Text tre.", by: "Text fyra.")
    policy.replace(
      "review-every: 1 year", by: "review-every: 1 year\nconsultation: { until: 2026-12-24, open-to: public }"
    )
    for site in ["intranet", "press-room"] {
      let proposal = try await policy.site(site).page("p/proposal", language: "en")
      #expect(notes(proposal) == ["The Swedish text has changed since this was translated."], "\(site)")
    }
  }

  /// The notes of a page about what has fallen behind.
  private func notes(_ page: String) -> [String] {
    page.matches(of: /class="note stale">([^<]*)</).map { String($0.1) }
  }
}
