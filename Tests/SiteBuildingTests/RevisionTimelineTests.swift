import TestSupport
import Testing

/// The picture of a policy's texts on their days.
@Suite struct RevisionTimelineTests {
  /// Four texts: one that only colleagues can tell from the one before, and one that is still to come.
  private func policy() async throws -> DatedPolicy {
    var policy = DatedPolicy()
    try await policy.approve(body("Vi säger vad vi vet.", rule: "should"), on: "2025-03-01")
    try await policy.approve(body("Vi säger vad vi vet.", rule: "must"), on: "2025-06-01")
    try await policy.approve(body("Vi berättar om resan och maten.", rule: "must"), on: "2026-02-01")
    try await policy.approve(
      body("Vi berättar om hotellen.", rule: "must"), on: "2026-03-01", effective: "2027-01-15")
    return policy
  }

  private func body(_ text: String, rule: String) -> String {
    "## Öppna {#open}\n\n\(text)\n\n### Vi räknar till tre {#rule strength=\(rule)}\n\nText.\n"
  }

  @Test func `colleagues see every text, what comes and when somebody looks again`() async throws {
    let picture = try picture(of: await policy().site("intranet"))
    #expect(
      words(picture) == [
        "1 mars 2027: Nästa genomläsning", "15 januari 2027: Innehåll, kommer",
        "1 februari 2026: Innehåll, gäller nu", "1 juni 2025: Bindande", "1 mars 2025: Den första lydelsen",
      ])
    #expect(
      links(picture) == [
        "../r/2027-01-15/index.html", "../index.html", "../r/2025-06-01/index.html",
        "../r/2025-03-01/index.html",
      ])
    // How much a text changed is seen in the form of its mark as well as read.
    #expect(picture.contains("href=\"#_level-binding\"") && picture.contains("href=\"#_level-substantive\""))
    #expect(picture.contains("class=\"trunk ahead\""))
    #expect(!picture.contains("style="))
  }

  @Test func `the public sees what its own history holds`() async throws {
    let site = try await policy().site("press-room")
    let picture = try picture(of: site)
    #expect(
      words(picture) == ["1 februari 2026: Innehåll, gäller nu", "1 mars 2025: Den första lydelsen"])
    #expect(
      !picture.contains("2027") && !picture.contains("ahead") && !site.everything.contains("2025-06-01"))
  }

  @Test func `a retired policy ends`() async throws {
    var policy = DatedPolicy()
    try await policy.approve(body("Vi säger vad vi vet.", rule: "must"), on: "2025-03-01")
    try await policy.retire(on: "2026-05-01")
    let picture = try picture(of: await policy.site("press-room"))
    #expect(words(picture).first == "1 maj 2026: Upphörde")
    #expect(picture.contains("class=\"end\"") && !picture.contains("gäller nu"))
  }

  @Test func `days lie on the axis as far apart as they are`() async throws {
    let picture = try picture(of: await policy().site("intranet"))
    let depths = picture.matches(of: /class="leader" d="M52 (\d+)L/).compactMap { Int($0.1) }
    // 730 days from the first to the last over 176 units: the day itself, not its row, decides.
    #expect(depths == [22, 32, 116, 175, 198])
  }

  private func picture(of site: BuiltSite) throws -> String {
    let page = site.page("p/changes")
    let start = try #require(page.firstRange(of: "<figure class=\"timeline\">")).lowerBound
    let end = try #require(page[start...].firstRange(of: "</figure>")).upperBound
    return String(page[start..<end])
  }

  private func words(_ picture: String) -> [String] {
    picture.matches(of: /class="when"[^>]*>([^<]*)<\/tspan> <tspan class="what"[^>]*>([^<]*)</)
      .map { "\($0.1): \($0.2)" }
  }

  private func links(_ picture: String) -> [String] {
    picture.matches(of: /<a href="([^"]*)"/).map { String($0.1) }
  }
}
