import TestSupport
import Testing

/// The page that tells owners what waits for them.
@Suite struct HealthPageTests {
  private static let english =
    "---\ntranslation-of: p\nlanguage: en\ntitle: How we do\nsummary: About us.\n---\n\n## Open {#open}\n\nText.\n\n### A rule {#rule}\n\nText.\n"

  private static let variant =
    "---\nvariant-of: p\ndepartment: vault\nowner: department:office\n---\n\n## Vi är öppna här {#open .replace}\n\nValvets ord.\n"

  private func body(_ text: String, kind: String = "Öppen") -> String {
    "## \(kind) {#open}\n\n\(text)\n\n### En regel {#rule .guideline strength=must}\n\nText.\n"
  }

  /// A policy with a translation and a variant, approved on a day with both compared.
  private func policy(_ text: String = "Text.", approved day: String = "2026-11-01") async throws
    -> DatedPolicy
  {
    var policy = DatedPolicy(languages: "[sv, en]")
    policy.write(body(text))
    policy.write(Self.english, to: "p/policy.en.md")
    policy.write(Self.variant, to: "p/departments/vault.md")
    try await policy.accept()
    try await policy.approveWorkingCopy(on: day)
    return policy
  }

  @Test func `where nothing waits it says that everything is in order`() async throws {
    let site = try await policy().site("intranet")
    let page = site.page("health")
    #expect(page.contains("<strong>Allt är i sin ordning.</strong>"))
    #expect(!page.contains("id=\"_reviews\"") && !page.contains("id=\"_stale\""))
    #expect(site.page("health", language: "en").contains("<strong>Everything is in order.</strong>"))
    #expect(site.start.contains("href=\"health/index.html\""))
    #expect(
      site.page("roles/editor").contains("<a href=\"../../health/index.html\">Så mår alla policyer</a>"))
  }

  @Test(arguments: [
    ("2027-07-31", nil, false), ("2027-08-02", nil, true), ("2027-11-01", nil, true),
    ("2027-11-02", "skulle ha lästs igenom", true),
  ])
  func `a review is told of three months ahead, and until it is done`(
    _ day: String, _ warning: String?, _ isTold: Bool
  ) async throws {
    let page = try await policy().site("intranet", on: day).page("health")
    #expect(page.contains("<h2 id=\"_reviews\">") == isTold)
    #expect(page.contains("<time datetime=\"2027-11-01\">") == isTold)
    #expect(page.contains("class=\"warning\"") == (warning != nil))
    if let warning { #expect(page.contains("<strong class=\"warning\">\(warning)</strong>")) }
    if isTold { #expect(page.contains("Ägare: <a href=\"../roles/editor/index.html\">Redaktör</a>")) }
    #expect(page.contains("Allt är i sin ordning.") != isTold)
  }

  @Test func `translations and variants that have fallen behind are there with what moved and their owners`()
    async throws
  {
    var policy = try await policy()
    policy.write(body("Ny text.", kind: "Helt öppen"))
    try await policy.approveWorkingCopy(on: "2026-11-10")
    let page = try await policy.site("intranet").page("health")
    #expect(page.contains("<h2 id=\"_stale\">Har inte följt med</h2>"))
    #expect(page.contains("<p class=\"entry-meta\">Översättningen till engelska</p>"))
    #expect(
      page.contains("<a href=\"../../en/p/index.html#open\" lang=\"en\">Open</a>: rubriken och ordalydelsen"))
    #expect(page.contains("<p class=\"entry-meta\">Lydelse för Valvet</p>"))
    #expect(page.contains("<a href=\"../p/d/vault/index.html#open\">Vi är öppna här</a>: "))
    #expect(page.contains("Ägare: <a href=\"../departments/office/index.html\">Kontoret</a>"))
  }

  @Test func `an open proposal leads to its page, and says when the time for answers is over`() async throws {
    var policy = try await policy()
    policy.replace("Text.", by: "Helt annan text.")
    policy.replace(
      "review-every: 1 year",
      by: "review-every: 1 year\nconsultation: { until: 2026-12-24, open-to: internal }")
    let page = try await policy.site("intranet").page("health")
    #expect(page.contains("<h3 class=\"entry-title\"><a href=\"../p/proposal/index.html\">Titel p</a></h3>"))
    #expect(page.contains("Svara senast: <time datetime=\"2026-12-24\">") && !page.contains("svarstiden"))
  }

  @Test func `texts are measured, the hardest first, and short ones are not`() async throws {
    let easy = String(repeating: "Vi ger ett svar. ", count: 30)
    let hard = String(
      repeating: "Organisationens kommunikationsverksamhet förutsätter välgrundade ställningstaganden. ",
      count: 30)
    var policy = try await policy(easy)
    try await policy.approve(body(hard), on: "2026-11-01", policy: "q")
    try await policy.approve(body("Kort."), on: "2026-11-01", policy: "r")
    let page = try await policy.site("intranet").page("health")
    let rows = page.matches(of: /<tr><th scope="row"><a href="([^"]*)"[^>]*>[^<]*<\/a><\/th><td>([^<]*)</)
      .map { "\($0.1) \($0.2)" }
    #expect(rows == ["../q/index.html Mycket svår", "../p/index.html Mycket lätt"])
    let english = try await policy.site("intranet").page("health", language: "en")
    #expect(!english.contains("id=\"_readability\""))
  }

  @Test(arguments: ["press-room", "partners"])
  func `outside there is no such page`(_ name: String) async throws {
    let site = try await policy().site(name)
    #expect(site.has("p") && !site.has("health"))
    #expect(!site.everything.contains("health/index.html"))
  }
}
