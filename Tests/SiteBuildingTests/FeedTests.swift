import Foundation
import JSONText
import TestSupport
import Testing

/// What news readers, other press rooms and search engines take of the press room.
@Suite struct FeedTests {
  private static let text = """
    ## Vi svarar {#answering}

    Den som frågar får svar.

    ### Vi svarar inom fyra timmar {#four-hours strength=must}

    Räkna kontorstimmar.
    """

  private func policy() async throws -> DatedPolicy {
    var policy = DatedPolicy(languages: "[sv, en]")
    policy.write(
      """
      ---
      press-item: vi-svarar
      headline: "Tåg & hotell: <nya> tider"
      language: sv
      published: 2026-11-02
      contacts: [desk]
      ---

      Vi svarar nu alla dagar.

      Läs [principen](policy:p#answering).
      """, to: "press/vi-svarar.md")
    policy.write(
      """
      ---
      press-item: hemligt-nattag
      headline: Ett nytt nattåg till Kiruna
      language: sv
      published: 2026-11-20
      embargo-until: 2035-01-01T08:00:00+01:00
      contacts: [desk]
      ---

      Biljetterna släpps i gryningen.
      """, to: "press/hemligt-nattag.md")
    try await policy.approve(Self.text, on: "2026-03-01")
    return policy
  }

  private func file(_ path: String, _ site: BuiltSite) -> String {
    site.files[path].map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  @Test func everyFormHasTheFullTextWithWholeAddresses() async throws {
    let site = try await policy().site("press-room")
    let address = "https://ut.example/p/sv/press/vi-svarar/"
    for name in ["rss.xml", "atom.xml", "feed.json"] {
      let feed = file("sv/press/\(name)", site)
      #expect(feed.contains(address), "\(name)")
      #expect(feed.contains("Vi svarar nu alla dagar."), "\(name)")
      #expect(feed.contains("https://ut.example/p/sv/p/#answering"), "\(name): \(feed)")
      #expect(!feed.contains("href=\"../"), "\(name)")
    }
    #expect(file("sv/press/rss.xml", site).contains("<pubDate>02 Nov 2026 12:00:00 +0000</pubDate>"))
    #expect(file("sv/press/rss.xml", site).contains("<title>Tåg &amp; hotell: &lt;nya&gt; tider</title>"))
    #expect(file("sv/press/atom.xml", site).contains("<updated>2026-11-02T12:00:00Z</updated>"))
    let json = try JSON(reading: file("sv/press/feed.json", site).utf8)
    guard case .array(let items)? = json["items"] else {
      Issue.record("no items")
      return
    }
    #expect(items.first?["title"] == "Tåg & hotell: <nya> tider")
  }

  @Test func aLanguageWithoutItemsHasAFeedWithoutItems() async throws {
    let site = try await policy().site("press-room")
    let feed = file("en/press/atom.xml", site)
    #expect(feed.contains("xml:lang=\"en\"") && !feed.contains("<entry>"))
  }

  @Test func whatIsUnderEmbargoIsNowhere() async throws {
    let site = try await policy().site("press-room")
    for (path, bytes) in site.files {
      let text = path + String(decoding: bytes, as: UTF8.self)
      for word in ["hemligt-nattag", "Kiruna", "gryningen"] {
        #expect(!text.contains(word), "\(path): \(word)")
      }
    }
  }

  @Test func anEditorialRevisionLeavesEveryFeedAsItIs() async throws {
    var policy = try await policy()
    let before = try await policy.site("press-room")
    policy.replace("Den som frågar får svar.", by: "Den, som frågar, får svar.")
    try await policy.approveWorkingCopy(on: "2026-04-01")
    let after = try await policy.site("press-room")
    for path in ["sv/press/rss.xml", "sv/press/atom.xml", "sv/press/feed.json"] {
      #expect(!(before.files[path] ?? []).isEmpty)
      #expect(before.files[path] == after.files[path], "\(path)")
    }
    #expect(
      file("sitemap.xml", after).contains(
        "<loc>https://ut.example/p/sv/p/</loc>\n<lastmod>2026-03-01</lastmod>"))
  }

  @Test func theSitemapHasEveryOriginalInEveryLanguageAndNothingElse() async throws {
    let site = try await policy().site("press-room")
    let map = file("sitemap.xml", site)
    #expect(map.contains("<loc>https://ut.example/p/sv/p/</loc>\n<lastmod>2026-03-01</lastmod>"))
    #expect(map.contains("hreflang=\"x-default\" href=\"https://ut.example/p/sv/p/\""))
    let addresses = map.matches(of: /<loc>https:\/\/ut.example\/p\/([^<]*)<\/loc>/).map {
      String($0.output.1)
    }
    #expect(addresses.count > 6)
    for address in addresses { #expect(site.files[address + "index.html"] != nil, "\(address)") }
    #expect(!map.contains("/r/") && !map.contains("404") && !map.contains("/search/"))
    #expect(file("robots.txt", site).contains("Sitemap: https://ut.example/p/sitemap.xml\n"))
  }

  @Test func thePagesLeadToTheFeedsAndOtherSitesHaveNone() async throws {
    let policy = try await policy()
    let page = try await policy.site("press-room").page("press")
    #expect(
      page.contains(
        "<link rel=\"alternate\" type=\"application/rss+xml\" title=\"Nyheter (RSS)\" href=\"rss.xml\">"))
    #expect(page.contains("<a href=\"atom.xml\" type=\"application/atom+xml\">Atom</a>"))
    for name in ["intranet", "partners"] {
      let site = try await policy.site(name)
      #expect(!site.files.keys.contains { $0.hasSuffix(".xml") || $0.hasSuffix("robots.txt") })
    }
  }
}
