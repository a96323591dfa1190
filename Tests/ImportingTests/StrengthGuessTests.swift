import PolicyModel
import Testing

@testable import Importing

/// How binding a text is taken to be.
struct StrengthGuessTests {
  private func guess(_ title: String, _ body: String = "") throws -> StrengthGuess? {
    let language = try #require(Language("sv"))
    return StrengthGuess.of(title: title, body: [.paragraph([.text(body)])], in: language)
  }

  @Test func `the title says it first`() throws {
    #expect(try guess("Du ska stämpla in", "Du bör komma i tid.")?.strength == .must)
    #expect(try guess("Du ska stämpla in", "Du bör komma i tid.")?.others == ["bör"])
  }

  @Test func `of several sentences the most binding counts, and the others are told`() throws {
    let found = try guess("Raster", "Du får ta rast. Du ska stämpla ut. Du bör äta.")
    #expect(found?.strength == .must && found?.words == "ska" && found?.others == ["får", "bör"])
    #expect(try guess("Raster", "Rast är tillåtet. Öl är förbjudet.")?.strength == .mustNot)
    #expect(try guess("Bröd", "Bröd får inte delas.")?.strength == .mustNot)
    #expect(try guess("Bröd", "Vi får många brev.") == nil)
  }

  @Test func `a sentence says it when the title does not`() throws {
    #expect(try guess("Sjukdom", "Ring din chef. Du får inte skicka sms.")?.strength == .mustNot)
    #expect(try guess("Om oss", "Vi säljer bröd.") == nil)
  }
}
