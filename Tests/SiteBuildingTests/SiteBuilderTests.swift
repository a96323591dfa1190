import Foundation
import Rendering
import TestSupport
import Testing

@Suite struct SiteBuilderTests {
  private func text(_ files: [String: [UInt8]], _ path: String) throws -> String {
    String(decoding: try #require(files[path], "\(path) is missing"), as: UTF8.self)
  }

  private let fixture = WorkspaceFixture(
    [
      "p/policy.md": WorkspaceFixture.policy(
        "p",
        "## Öppenhet & \"mod\" {#open}\n\nText.\n\n### Säg var du arbetar {#say strength=must visibility=public}\n"
      ),
      "p/policy.en.md": """
      ---
      translation-of: p
      language: en
      title: Title p
      summary: About p.
      ---

      ## Openness {#open}

      Text in English.
      """,
    ], languages: "[sv, en]")

  @Test func twoBuildsGiveTheSameBytes() async throws {
    for site in ["intranet", "press-room"] {
      #expect(try await fixture.build(site) == fixture.build(site))
    }
  }

  @Test func everyLanguageHasEveryPageAndSaysWhatItLacks() async throws {
    let files = try await fixture.build("press-room")
    let swedish = Set(files.keys.filter { $0.hasPrefix("sv/") }.map { $0.dropFirst(3) })
    let english = Set(files.keys.filter { $0.hasPrefix("en/") }.map { $0.dropFirst(3) })
    #expect(swedish == english)
    let page = try text(files, "en/p/index.html")
    #expect(page.contains("<html lang=\"en\">"))
    #expect(page.contains("Openness") && page.contains("Text in English."))
    #expect(page.contains("<span class=\"title\" lang=\"sv\">Säg var du arbetar</span>"))
    #expect(page.contains("Only in Swedish so far"))
    #expect(try !text(files, "sv/p/index.html").contains("Openness"))
  }

  @Test func theLanguageSwitchKeepsThePlace() async throws {
    let page = try text(try await fixture.build("press-room"), "sv/p/index.html")
    #expect(page.contains("href=\"../../en/p/index.html\""))
  }

  @Test func outsideNobodyIsToldWhoOwnsAPolicy() async throws {
    #expect(try text(await fixture.build("intranet"), "sv/p/index.html").contains("Redaktör"))
    #expect(try !text(await fixture.build("press-room"), "sv/p/index.html").contains("Redaktör"))
  }

  @Test func contentIsNeverATemplateAndNeverMarkup() async throws {
    let hostile = "{{page.title}} {{{words}}} &lt;/script&gt; &lt;img src=x onerror=alert(1)&gt; \"'`"
    let fixture = WorkspaceFixture([
      "p/policy.md": WorkspaceFixture.policy(
        "p", "## \(hostile) {#a}\n\n\(hostile)\n\n### \(hostile) {#b strength=must before='x'}\n"
      )
      .replacing("title: Titel p", with: "title: '</title><script>{{page}}</script>'")
    ])
    let page = try text(try await fixture.build("intranet"), "sv/p/index.html")
    #expect(page.contains("{{page.title}} {{{words}}} &lt;/script&gt; &lt;img src=x onerror=alert(1)&gt;"))
    #expect(page.contains("&lt;/title&gt;&lt;script&gt;{{page}}&lt;/script&gt;"))
    #expect(!page.contains("<script>{{") && !page.contains("<img src=x"))
  }

  @Test func aWorkspaceReplacesTemplatesFileByFileAndWordsKeyByKey() async throws {
    let files = try await fixture.build(
      "intranet",
      templates: [
        "parts/foot.mustache": "<footer>Egen fot</footer></body></html>",
        "words/sv.yml": "strength-must: Måste",
        "styles/tenet.css": "body { color: red }",
      ])
    let page = try text(files, "sv/p/index.html")
    #expect(page.contains("Egen fot"))
    #expect(page.contains("</svg>Måste</span>"))
    #expect(page.contains("Nästa genomläsning"), "words that are not overridden stay")
    #expect(files["styles/tenet.css"] == Array("body { color: red }".utf8))
  }

  @Test(arguments: [
    ("parts/foot.mustache", "<p>\n{{#a}}"), ("words/sv.yml", "a: [b"), ("words/sv.yml", "- a"),
    ("words/sv.yml", "a: { one: x }"), ("parts/head.mustache", "{{> parts/head}}"),
  ])
  func aTemplateThatCannotBeUsedIsNamed(path: String, content: String) async throws {
    await #expect { try await fixture.build("intranet", templates: [path: content]) } throws: { error in
      "\(error)".hasPrefix("templates/\(path)")
    }
  }

  @Test func longTitlesEmptyPoliciesAndLoneElementsMakePages() async throws {
    let fixture = WorkspaceFixture([
      "long/policy.md": WorkspaceFixture.policy(
        "long", "## \(String(repeating: "Personuppgiftsbiträdesavtal", count: 12)) {#a}\n"),
      "empty/policy.md": WorkspaceFixture.policy("empty", "## Tom {#b visibility=internal}\n"),
    ])
    let files = try await fixture.build("intranet")
    #expect(files["sv/long/index.html"] != nil && files["sv/empty/index.html"] != nil)
    #expect(try await fixture.build("press-room")["sv/empty/index.html"] == nil)
  }

  @Test func aDepartmentWithAVariantIsNotToldThatNothingSpecialAppliesToIt() async throws {
    var fixture = fixture
    fixture.texts["p/departments/office.md"] =
      "---\nvariant-of: p\ndepartment: office\n---\n\n## {#open .extend}\n\n### Extra {#extra strength=must}\n"
    let files = try await fixture.build("intranet")
    #expect(try text(files, "sv/departments/office/index.html").contains("class=\"note variant\""))
    #expect(try text(files, "sv/departments/vault/index.html").contains("class=\"empty\""))
  }

  @Test func aSiteWithoutAnythingToShowIsStillASite() async throws {
    for site in ["intranet", "press-room"] {
      let files = try await WorkspaceFixture().build(site)
      #expect(try text(files, "sv/index.html").contains("<h1"))
    }
  }
}
