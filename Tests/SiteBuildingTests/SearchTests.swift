import Foundation
import JSONText
import TestSupport
import Testing

/// The index of a site: what it holds, and what it does not.
@Suite struct SearchTests {
  private static let text = """
    ## Vi svarar {#answering}

    Den som frågar får svar.

    ### Vi svarar inom fyra timmar {#four-hours strength=must visibility=public}

    Räkna kontorstimmar.

    ### Kontoret hälsar först {#greeting strength=should applies-to="department:office" visibility=partner}

    Med ett hej.

    ### Vi viskar om budgeten {#budget strength=must}

    Bara i kassavalvet.
    """

  private func policy() async throws -> DatedPolicy {
    var policy = DatedPolicy(languages: "[sv, en]")
    policy.write(
      """
      word: { term: { sv: norrskensljus, en: aurora }, text: { sv: Himlens sken, en: A light }, visibility: public }
      hidden: { term: { sv: hemligskap, en: secrecy }, text: { sv: Bakom dörren, en: Behind a door } }
      """, to: "registers/glossary.yml")
    try await policy.approve(Self.text, on: "2026-03-01")
    return policy
  }

  private func file(_ name: String, _ site: BuiltSite, language: String = "sv") -> String {
    String(decoding: site.files["\(language)/search/\(name)"] ?? [], as: UTF8.self)
  }

  @Test func everySiteHasASearchInEveryLanguage() async throws {
    let policy = try await policy()
    for name in ["press-room", "partners", "intranet", "board"] {
      let site = try await policy.site(name)
      for language in ["sv", "en"] {
        #expect(site.page("search", language: language).contains("id=\"_search\""), "\(name)/\(language)")
        for file in ["entries.js", "words.js", "places/0.js", "texts/0.js"] {
          #expect(site.files["\(language)/search/\(file)"] != nil, "\(name)/\(language)/\(file)")
        }
      }
      for script in ["language.js", "search.js", "words.sv.js"] {
        #expect(site.files["scripts/\(script)"] != nil, "\(name): \(script)")
      }
      #expect(site.start.contains("<form class=\"find\" role=\"search\" action=\"search/index.html\">"))
      #expect(!site.page("search").contains("class=\"find\""))
    }
  }

  @Test func anIndexHoldsWhatItsReadersMayReadAndNoMore() async throws {
    let policy = try await policy()
    let words = [
      ("kontorstimmar", true, true, true), ("norrskensljus", true, true, true), ("hälsar", false, true, true),
      ("kassavalvet", false, false, true), ("budgeten", false, false, true),
      ("hemligskap", false, false, true),
    ]
    let sites = [
      try await policy.site("press-room"), try await policy.site("partners"),
      try await policy.site("intranet"),
    ]
    for (word, isPublic, isPartner, isInternal) in words {
      for (site, holds) in zip(sites, [isPublic, isPartner, isInternal]) {
        #expect(file("words.js", site).contains("\(word) ") == holds, "\(word)")
        #expect(file("texts/0.js", site).lowercased().contains(word) == holds, "\(word)")
      }
    }
    #expect(!file("entries.js", sites[0]).contains("\"should\""))
  }

  @Test func aHitLeadsToItsPlaceAndSaysWhomItBinds() async throws {
    let site = try await policy().site("intranet")
    let texts = file("texts/0.js", site)
    #expect(texts.contains(##"["#greeting",0,"Kontoret hälsar först",0,"Med ett hej.",0,"Kontoret",0,""]"##))
    #expect(texts.contains(#"["p/index.html",0,"#))
    #expect(texts.contains(##"["glossary/index.html#word",0,"norrskensljus",0,"Himlens sken",0,"",0,""]"##))
    let entries = file("entries.js", site)
    #expect(entries.contains(#""departments":[["office","Kontoret",1,"#))
    #expect(entries.contains(#"["must","Ska",true]"#))
    #expect(file("texts/0.js", site, language: "en").contains(#""Kontoret",0,"sv"]"#))
  }

  @Test func equalInputGivesEqualBytes() async throws {
    let policy = try await policy()
    #expect(try await policy.site("intranet").files == policy.site("intranet").files)
  }

  @Test func partsBeginWhereTheHeadSaysSo() async throws {
    var policy = DatedPolicy()
    let rules = (1...400).map { number in
      """
      ### Regel nummer \(number) säger något eget {#rule-\(number) strength=must}

      Ordet \(number)ord står bara här, och texten är så lång att den fyller sin plats i en del av filerna.
      """
    }
    try await policy.approve("## Allt {#all}\n\n" + rules.joined(separator: "\n\n"), on: "2026-03-01")
    let site = try await policy.site("intranet")
    let entries = file("entries.js", site).dropFirst("const tenetEntries = ".count).dropLast(2)
    let head = try #require(
      try JSONSerialization.jsonObject(with: Data(entries.utf8)) as? [String: Any])
    let firsts = try #require(head["texts"] as? [Int])
    #expect(firsts.count > 1)
    var number = 0
    for (part, first) in firsts.enumerated() {
      #expect(first == number)
      let text = file("texts/\(part).js", site)
      let rows = text.dropFirst("tenetSearch.take(\"texts\",\(part),".count).dropLast(3)
      number += try #require(try JSONSerialization.jsonObject(with: Data(rows.utf8)) as? [Any]).count
    }
    #expect((head["kinds"] as? String)?.count == number)
  }
}
