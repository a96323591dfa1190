import Messages
import Testing

/// Everything that is said in English is said in Swedish.
@Suite struct SwedishTableTests {
  private static let table = SwedishMessages.areas.flatMap { $0.map { (english: $0.key, swedish: $0.value) } }

  @Test func `every message in the sources has its Swedish`() throws {
    let source = try SpokenSource()
    let silent = source.messages.filter { SwedishMessages.byEnglish[$0.pattern] == nil }
    #expect(source.messages.count > 400, "the sources were not read")
    #expect(silent.map { "\($0.place): \($0.pattern)" } == [])
  }

  @Test func `no words stand in the interpolation of a message`() throws {
    #expect(try SpokenSource().nested.map { "\($0.place): \($0.pattern)" } == [])
  }

  @Test func `no Swedish is left of a message that is gone`() throws {
    let patterns = try SpokenSource().patterns
    #expect(Self.table.map(\.english).filter { !patterns.contains($0) } == [])
  }

  @Test func `no message has two entries`() {
    let known = SwedishMessages.areas + [SwedishMessages.borrowed]
    #expect(known.joined().count == SwedishMessages.byEnglish.count)
  }

  @Test(arguments: table.map(\.english))
  func `both languages name the same arguments`(english: String) throws {
    let swedish = try #require(SwedishMessages.byEnglish[english])
    let slots = MessagePattern(english).slots
    #expect(slots == Array(1..<slots.count + 1))
    #expect(Set(slots) == Set(MessagePattern(swedish).slots), "\(swedish)")
  }

  @Test(arguments: table.map(\.english))
  func `both languages name the same commands and options`(english: String) throws {
    let swedish = try #require(SwedishMessages.byEnglish[english])
    func names(_ text: String) -> [Substring] {
      text.matches(of: /'tenet [a-z]+|--[a-z-]+|[a-z]+\.(yml|md|json|jsonl)/).map(\.output.0).sorted()
    }
    #expect(names(english) == names(swedish))
  }

  @Test(arguments: table.map(\.swedish)) func `Swedish is Swedish`(swedish: String) {
    let unquoted = swedish.replacing(/'[^']*'/, with: "")
    let words = Set(unquoted.lowercased().split { !$0.isLetter }.map(String.init))
    #expect(words.isDisjoint(with: ["the", "is", "and", "with", "was", "has", "that", "cannot"]))
    #expect(!swedish.hasSuffix("!"))
  }
}
