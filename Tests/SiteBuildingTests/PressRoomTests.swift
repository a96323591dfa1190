import Foundation
import JSONText
import TestSupport
import Testing

/// What journalists find: items held back, corrected, withdrawn, and what programs read beside the pages.
@Suite struct PressRoomTests {
  private static let picture: [UInt8] =
    [0xFF, 0xD8, 0xFF, 0xC0, 0, 11, 8, 0, 2, 0, 3, 1, 1, 0x11, 0]
    + [0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 1, 2, 3, 0xFF, 0xD9]

  private func room(_ front: String = "", english: String = "", day published: String = "2026-11-02")
    async throws
    -> DatedPolicy
  {
    var policy = DatedPolicy(languages: "[sv, en]")
    func item(_ language: String, _ headline: String, _ front: String, _ body: String) -> String {
      """
      ---
      press-item: kiosken
      headline: "\(headline)"
      language: \(language)
      published: \(published)
      place: Storlien
      contacts: [desk]
      media: [hut]
      about: [policy:p]
      \(front)
      ---

      \(body)
      """
    }
    policy.write(
      item(
        "sv", "Kiosken <b> öppnar", front,
        "Våfflorna är varma.\n\n> Nu gräddar vi dygnet runt.\n>\n> — Frida Fjäll, våffelchef"),
      to: "press/kiosken.md")
    policy.write(item("en", "The hut opens", english, "The waffles are warm."), to: "press/kiosken.en.md")
    policy.write(
      """
      hut:
        file: media/hemlig-kiosk.jpg
        alt: { sv: Kiosken i gryningsljus., en: The hut at daybreak. }
        credit: "Foto: Nordljus"
        licence: CC BY 4.0
        permission: Frågad 2026.
        visibility: public

      """, to: "registers/media.yml")
    policy.fixture.binaries["media/hemlig-kiosk.jpg"] = Self.picture
    try await policy.approve("## Vi svarar {#answering}\n\nDen som frågar får svar.", on: "2026-03-01")
    return policy
  }

  private func text(_ path: String, _ site: BuiltSite) -> String {
    site.files[path].map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  private func data(_ path: String, _ site: BuiltSite) throws -> JSON {
    let page = text(path, site)
    let found = try #require(page.firstMatch(of: /<script type="application\/ld\+json">(.*)<\/script>/))
    return try JSON(reading: String(found.output.1).utf8)
  }

  private static let words = [
    "kiosken", "Kiosken", "Våfflorna", "gräddar", "Fjäll", "waffles", "daybreak", "gryningsljus", "media/hut",
    "Storlien",
  ]

  @Test func nothingOfAnItemUnderEmbargoIsAnywhereBeforeItsMoment() async throws {
    let held = try await room("embargo-until: 2035-01-01T08:00:00+01:00")
    for name in ["press-room", "partners"] {
      let everything = try await held.site(name).everything
      for word in Self.words { #expect(!everything.contains(word), "\(name): \(word)") }
    }
    let out = try await room("embargo-until: 2026-11-02T08:00:00+01:00").site("press-room")
    for word in Self.words { #expect(out.everything.contains(word), "\(word)") }
    #expect(out.files["media/hut.jpg"] != nil)
  }

  @Test func aPictureThatIsOutAlreadyStaysOut() async throws {
    var held = try await room("embargo-until: 2035-01-01T08:00:00+01:00")
    held.replace("Den som frågar får svar.", by: "Den som frågar får svar.\n\n![](media:hut)")
    try await held.approveWorkingCopy(on: "2026-04-01")
    #expect(try await held.site("press-room").files["media/hut.jpg"] != nil)
  }

  @Test func aCorrectionIsSeenEverywhereUnderTheSameAddress() async throws {
    let before = try await room().site("press-room")
    let site = try await room("corrections: { date: 2026-11-09, note: Vi skrev vafflor. }").site("press-room")
    let page = text("sv/press/kiosken/index.html", site)
    #expect(page.contains("Rättelse 9 november 2026") && page.contains("Vi skrev vafflor."))
    #expect(text("sv/press/index.html", site).contains("Rättelse 9 november 2026"))
    #expect(text("sv/press/atom.xml", site).contains("<updated>2026-11-09T12:00:00Z</updated>\n<summary>"))
    #expect(text("sv/press/rss.xml", site).contains("<pubDate>02 Nov 2026 12:00:00 +0000</pubDate>"))
    #expect(text("sv/press/feed.json", site).contains("\"date_modified\": \"2026-11-09T12:00:00Z\""))
    #expect(
      text("sitemap.xml", site).contains("sv/press/kiosken/</loc>\n<lastmod>2026-11-09</lastmod>"))
    let data = try data("sv/press/kiosken/index.html", site)
    #expect(data["dateModified"] == "2026-11-09" && data["datePublished"] == "2026-11-02")
    #expect(page.contains("<meta property=\"article:modified_time\" content=\"2026-11-09\">"))
    for file in ["atom.xml", "rss.xml", "feed.json", "ninjs.json"] {
      let address = "https://ut.example/p/sv/press/kiosken/"
      #expect(text("sv/press/\(file)", before).contains(address), "\(file)")
      #expect(text("sv/press/\(file)", site).contains(address), "\(file)")
    }
  }

  @Test func aWithdrawnItemKeepsItsAddressAndLosesItsTextInEveryLanguage() async throws {
    let front = "corrections: { date: 2026-11-05, note: Vi skrev vafflor. }\n"
    let policy = try await room(front + "withdrawn: { date: 2026-11-09, reason: Siffrorna var fel. }")
    for name in ["press-room", "partners"] {
      let site = try await policy.site(name)
      for word in ["Våfflorna", "waffles", "gräddar", "vafflor"] {
        #expect(!site.everything.contains(word), "\(name): \(word)")
      }
    }
    let site = try await policy.site("press-room")
    for language in ["sv", "en"] {
      #expect(text("\(language)/press/kiosken/index.html", site).contains("Siffrorna var fel."))
      #expect(text("\(language)/press/kiosken/text.txt", site).contains("Siffrorna var fel."))
      let feed = try JSON(reading: text("\(language)/press/ninjs.json", site).utf8)
      guard case .array(let items)? = feed["associations"] else { throw Missing() }
      #expect(items.map { $0["pubstatus"] } == ["canceled"])
    }
    #expect(text("en/press/kiosken/index.html", site).contains("<p lang=\"sv\">Siffrorna var fel.</p>"))
    #expect(text("sv/press/kiosken/index.html", site).contains("Kiosken &lt;b&gt; öppnar"))
    #expect(try data("sv/press/kiosken/index.html", site)["creativeWorkStatus"] == "Withdrawn")
  }

  private struct Missing: Error {}

  @Test func theNewsSitemapHasTodayAndYesterday() async throws {
    let policy = try await room(day: "2026-11-24")
    for (day, isNews) in [
      ("2026-11-23", false), ("2026-11-24", true), ("2026-11-25", true), ("2026-11-26", false),
    ] {
      let site = try await policy.site("press-room", on: day)
      let map = text("news-sitemap.xml", site)
      #expect(map.contains("<news:title>Kiosken &lt;b&gt; öppnar</news:title>") == isNews, "\(day)")
      #expect(map.contains("<news:language>en</news:language>") == isNews, "\(day)")
    }
    let site = try await room("withdrawn: { date: 2026-11-25, reason: Fel. }", day: "2026-11-25")
      .site("press-room")
    #expect(!text("news-sitemap.xml", site).contains("<loc>"))
  }

  @Test func anEditorialRevisionLeavesEveryFeedAndMapAsItIs() async throws {
    var policy = try await room(day: "2026-11-24")
    let before = try await policy.site("press-room")
    policy.replace("Den som frågar får svar.", by: "Den, som frågar, får svar.")
    try await policy.approveWorkingCopy(on: "2026-04-01")
    let after = try await policy.site("press-room")
    #expect(before.page("p") != after.page("p"))
    for language in ["sv", "en"] {
      for name in ["rss.xml", "atom.xml", "feed.json", "ninjs.json"] {
        let path = "\(language)/press/\(name)"
        #expect(before.files[path]?.isEmpty == false && before.files[path] == after.files[path], "\(path)")
      }
    }
    let news = "news-sitemap.xml"
    #expect(before.files[news]?.isEmpty == false && before.files[news] == after.files[news])
    // The map of the site has the pages of the new revision, and no newer day on any that was there.
    let days = text("sitemap.xml", after).matches(of: /<lastmod>(.*)<\/lastmod>/).map { $0.output.1 }
    #expect(Set(days) == ["2026-03-01", "2026-11-24"])
  }

  @Test func structuredDataCannotEndItsElementAndSaysNothingElse() async throws {
    let site = try await room().site("press-room")
    let page = text("sv/press/kiosken/index.html", site)
    #expect(page.contains("\"headline\":\"Kiosken \\u003cb\\u003e öppnar\""))
    let item = try data("sv/press/kiosken/index.html", site)
    guard case .array(let images)? = item["image"], let image = images.first else { throw Missing() }
    #expect(image["creditText"] == "Foto: Nordljus")
    #expect(image["license"] == "https://creativecommons.org/licenses/by/4.0/")
    #expect(image["acquireLicensePage"] == "https://ut.example/p/sv/media/#hut")
    #expect(image["creator"]?["name"] == "Nordljus")
    let document = try data("sv/p/index.html", site)
    #expect(document["version"] == "2026-03-01" && document["dateModified"] == "2026-03-01")
    #expect(try data("sv/index.html", site)["publishingPrinciples"] == "https://ut.example/p/sv/p/")
    #expect(!(try await room().site("intranet").everything.contains("ld+json")))
    #expect(!(try await room().site("intranet").everything.contains("og:title")))
  }

  @Test func aSharedAddressIsTheCanonicalOne() async throws {
    let site = try await room().site("press-room")
    let page = text("en/press/kiosken/index.html", site)
    for line in [
      "<meta property=\"og:url\" content=\"https://ut.example/p/en/press/kiosken/\">",
      "<meta property=\"og:locale\" content=\"en_US\">",
      "<meta property=\"og:locale:alternate\" content=\"sv_SE\">",
      "<meta property=\"og:image\" content=\"https://ut.example/p/media/hut.jpg\">",
      "<meta property=\"og:image:alt\" content=\"The hut at daybreak.\">",
    ] { #expect(page.contains(line), "\(line)") }
  }

  @Test func aPolicyIsSharedWithAPictureThatIsThere() async throws {
    var policy = try await room()
    let plain = try await policy.site("press-room")
    // Whether a picture can be made depends on the machine; that a page names it and that it is there do not.
    let card = plain.files["sv/p/card.png"]
    let address = "<meta property=\"og:image\" content=\"https://ut.example/p/sv/p/card.png\">"
    #expect(plain.page("p").contains(address) == (card != nil))
    #expect(card?.starts(with: [0x89, 0x50, 0x4E, 0x47]) != false)
    policy.replace("Den som frågar får svar.", by: "Den som frågar får svar.\n\n![](media:hut)")
    try await policy.approveWorkingCopy(on: "2026-04-01")
    let own = try await policy.site("press-room")
    #expect(own.page("p").contains("\"og:image\" content=\"https://ut.example/p/media/hut.jpg\""))
    #expect(own.files["sv/p/card.png"] == nil)
    #expect(!own.files.keys.contains { $0.hasSuffix("card.png") })
  }

  @Test func accountsAndPicturesLeadToTheHouseRules() async throws {
    var policy = try await room()
    let settings = policy.fixture.texts["tenet.yml"] ?? ""
    policy.fixture.texts["tenet.yml"] = settings.replacing(
      "contact: desk }", with: "contact: desk, house-rules: 'policy:p#answering' }")
    policy.write(
      "blogg: { channel: blog, handle: Bloggen, public: [channel, handle] }\n", to: "registers/accounts.yml")
    let site = try await policy.site("press-room")
    for page in ["accounts", "media"] {
      #expect(
        site.page(page).contains("<a href=\"../p/index.html#answering\">Husregler i våra kanaler</a>"),
        "\(page)")
    }
    policy.fixture.texts["tenet.yml"] = settings.replacing(
      "contact: desk }", with: "contact: desk, house-rules: 'policy:p#nowhere' }")
    #expect(try await policy.fixture.faults().contains { $0.hasSuffix("broken-reference") })
  }

  @Test func aQuotationSaysWhoSpoke() async throws {
    let page = text("sv/press/kiosken/index.html", try await room().site("press-room"))
    #expect(
      page.contains(
        """
        <figure class="quote">
        <blockquote>
        <p>Nu gräddar vi dygnet runt.</p>
        </blockquote>
        <figcaption>Frida Fjäll, våffelchef</figcaption>
        </figure>
        """))
  }

  @Test func thePlainTextsHaveWhatHasToBeSaid() async throws {
    let site = try await room().site("press-room")
    let text = text("sv/press/kiosken/text.txt", site)
    for part in [
      "Kiosken <b> öppnar\n\nStorlien, 2 november 2026\n\nVåfflorna är varma.", "press@nordljus.example",
    ] {
      #expect(text.contains(part), "\(part)")
    }
    #expect(
      self.text("en/media/credits.txt", site) == """
        https://ut.example/p/media/hut.jpg
        The hut at daybreak.
        Foto: Nordljus
        Licence: CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/)

        """)
  }

  @Test func theAccessibilityStatementNamesTheSitesContactAndCanBeReplaced() async throws {
    let policy = try await room()
    let site = try await policy.site("press-room")
    #expect(site.page("accessibility").contains("press@nordljus.example"))
    #expect(site.start.contains("href=\"accessibility/index.html\""))
    let own = try await policy.fixture.build(
      "press-room", .init(day: DatedPolicy.today), templates: ["pages/accessibility.mustache": "Vårt eget."])
    #expect(own["sv/accessibility/index.html"] == Array("Vårt eget.".utf8))
  }
}
