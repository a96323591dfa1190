import TestSupport
import Testing

/// Words of the glossary in texts lead to what they mean.
@Suite struct TermLinkTests {
  private func fixture(_ body: String) -> WorkspaceFixture {
    WorkspaceFixture([
      "p/policy.md": WorkspaceFixture.policy("p", "## Princip {#x}\n\n" + body),
      "registers/glossary.yml": """
      guideline: { term: riktlinje, text: En regel., visibility: public }
      account: { term: konto i Nordljus namn, text: Bär vårt namn., visibility: public }
      profile: { term: känd profil, text: Har följare., visibility: public }
      plan: { term: hemlig plan, text: Inte för alla. }
      """,
    ])
  }

  private func page(_ body: String, on site: String = "press-room") async throws -> String {
    let files = try await fixture(body).build(site)
    return String(decoding: try #require(files["sv/p/index.html"]), as: UTF8.self)
  }

  private func links(_ page: String) -> [String] {
    page.split(separator: "<a href=\"../glossary/index.html#").dropFirst().compactMap { part in
      part.split(separator: " class=\"term\">").dropFirst().first?.split(separator: "</a>").first.map(
        String.init)
    }
  }

  @Test func theFirstUseInAnElementIsALinkInWhateverFormItStands() async throws {
    let page = try await page(
      "Våra riktlinjer är få. En riktlinje är en mening.\n\n### Regel {#y strength=must visibility=public}\n\nRiktlinjen gäller."
    )
    #expect(links(page) == ["riktlinjer", "Riktlinjen"])
    #expect(page.contains("<a href=\"../glossary/index.html#guideline\" class=\"term\">riktlinjer</a>"))
  }

  @Test func termsOfSeveralWordsAreFoundWithTheirWordsInflected() async throws {
    let text = "Kontot i Nordljus namn är öppet. De kända profilerna skriver. ”Känd profil”, säger vi."
    #expect(links(try await page(text)) == ["Kontot i Nordljus namn", "kända profilerna"])
  }

  @Test func noLinkStandsInALinkInCodeOrInAHeading() async throws {
    let text = "[en riktlinje](#x) och `riktlinje`\n\n#### Riktlinje\n\nmen här en riktlinje."
    let page = try await page(text)
    #expect(links(page) == ["riktlinje"])
    #expect(
      page.contains("här en <a href=\"../glossary/index.html#guideline\" class=\"term\">riktlinje</a>."))
  }

  @Test func aWordInsideAnotherIsNotFound() async throws {
    #expect(links(try await page("Riktlinjearbete, huvudriktlinje, *riktlinje*n.")) == ["riktlinje"])
  }

  @Test func readersAreLedOnlyToWhatTheyMayRead() async throws {
    #expect(links(try await page("En hemlig plan.")) == [])
    #expect(links(try await page("En hemlig plan.", on: "intranet")) == ["hemlig plan"])
  }

  @Test func pastAPictureTheTextIsStillTheSame() async throws {
    var fixture = fixture("En riktlinje.\n\n![bild](media:pic)\n\nEn riktlinje till, och en känd profil.")
    fixture.texts["registers/media.yml"] = """
      pic: { file: media/pic.svg, alt: Bild, credit: Vi, licence: Fri, permission: Ja, visibility: public }
      """
    fixture.texts["media/pic.svg"] = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"
    let files = try await fixture.build("press-room")
    let page = String(decoding: try #require(files["sv/p/index.html"]), as: UTF8.self)
    #expect(links(page) == ["riktlinje", "känd profil"])
  }
}
