import TestSupport
import Testing

/// The picture of how a policy is built: what it shows to whom, and that nothing closed is in it.
@Suite struct PolicyMapTests {
  private static let body = """
    ## Vi svarar "snabbt" & vänligt {#answering}

    Den som frågar får svar.

    ### Vi svarar inom \\<fyra> timmar {#within-four-hours strength=must visibility=public}

    Räkna kontorstimmar.

    ### Vi bör hälsa {#greeting strength=should}

    Med ett hej.

    ## Vi är snälla {#kindness}

    Mot alla.

    ### Vi får inte skrika {#no-shouting strength=must-not visibility=public}

    Inte ens i skrift.
    """

  private func policy(_ body: String = body) async throws -> DatedPolicy {
    var policy = DatedPolicy()
    policy.write(
      "---\nvariant-of: p\ndepartment: office\nowner: role:editor\n---\n\n## Vi hälsar på kundens språk {#greeting .replace strength=must}\n\nHej, hei eller hello.\n",
      to: "p/departments/office.md")
    try await policy.approve(body, on: "2026-03-01")
    return policy
  }

  @Test func `every principle and guideline is a link, and the sentence counts them`() async throws {
    let map = try map(of: await policy().site("intranet"))
    #expect(map.contains("2 principer och 3 riktlinjer: 1 ska, 1 får inte och 1 bör</span>"))
    #expect(
      links(map) == [
        "#answering", "#within-four-hours", "#greeting", "#kindness", "#no-shouting",
      ])
    // Form, words and colour say how binding it is.
    #expect(map.contains("<a class=\"must-not\" href=\"#no-shouting\""))
    #expect(map.contains("<use href=\"#_must-not\""))
    #expect(map.contains(">Får inte</text>"))
    #expect(map.contains("<title>Får inte: Vi får inte skrika</title>"))
  }

  @Test func `titles are escaped, and nothing is set beside the style sheet`() async throws {
    let map = try map(of: await policy().site("intranet"))
    #expect(map.contains("<title>Ska: Vi svarar inom &lt;fyra&gt; timmar</title>"))
    #expect(map.contains(">Vi svarar &quot;snabbt&quot; &amp;</tspan>"))
    #expect(!map.contains("<fyra>") && !map.contains("style=") && !map.contains("<script"))
  }

  @Test func `inside it frames what departments have in another way`() async throws {
    let map = try map(of: await policy().site("intranet"))
    #expect(map.contains("<title>Bör: Vi bör hälsa (annorlunda för Kontoret)</title>"))
    #expect(map.matches(of: /<a [^>]*><title>[^<]*<\/title><rect class="departed"/).count == 1)
    #expect(map.contains("1 del har någon avdelning på ett annat sätt."))
  }

  @Test(arguments: ["press-room", "partners"])
  func `outside it has what may be read there, and no department`(_ name: String) async throws {
    let site = try await policy().site(name)
    let map = try map(of: site)
    #expect(links(map) == ["#answering", "#within-four-hours", "#kindness", "#no-shouting"])
    #expect(map.contains("2 principer och 2 riktlinjer: 1 ska och 1 får inte</span>"))
    #expect(!map.contains("departed") && !map.contains("Kontoret"))
    #expect(!site.everything.contains("greeting"))
  }

  @Test func `a policy of one principle has no picture`() async throws {
    let body = "## Vi svarar {#answering}\n\nText.\n\n### Vi hälsar {#greeting strength=must}\n\nHej.\n"
    let page = try await policy(body).site("intranet").page("p")
    #expect(page.contains("Vi hälsar") && !page.contains("class=\"map\""))
  }

  @Test func `it is the same every time`() async throws {
    #expect(try map(of: await policy().site("intranet")) == map(of: await policy().site("intranet")))
  }

  private func map(of site: BuiltSite) throws -> String {
    let page = site.page("p")
    let start = try #require(page.firstRange(of: "<details class=\"map\">")).lowerBound
    let end = try #require(page[start...].firstRange(of: "</details>")).upperBound
    return String(page[start..<end])
  }

  private func links(_ map: String) -> [String] {
    map.matches(of: /<a [^>]*href="([^"]*)"/).map { String($0.1) }
  }
}
