import PolicyModel
import Testing

@testable import Importing

/// What holds for every document.
struct GeneratedTests {
  @Test func `no word is lost, the policy has no errors, and what is told stands on its line`() async throws {
    let language = try #require(Language("sv"))
    for seed in 0..<100 {
      let generated = GeneratedDocument(seed: UInt64(seed))
      let made = try ImportedPolicy.made(of: generated.document, images: ["there.png"], language: language)
      let missing = Words(generated.words.joined(separator: " ")).missing(in: Words(made, FieldMapping([])))
      #expect(missing == [], "seed \(seed):\n\(made.text)")
      _ = try await made.read()
      for placed in made.remarks where placed.remark.kind == .markup {
        let word = try #require(placed.remark.words?.firstMatch(of: /ord[0-9]+/)).output
        #expect(
          made.line(placed.line).contains(word),
          "seed \(seed), line \(placed.line ?? 0), \(word):\n\(made.text)")
      }
      let again = try ImportedPolicy.made(of: generated.document, images: ["there.png"], language: language)
      #expect(again.text == made.text)
    }
  }
}
