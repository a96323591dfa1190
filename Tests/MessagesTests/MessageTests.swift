import Messages
import Testing

@Suite struct MessageTests {
  @Test func `a message remembers what was put into it`() {
    let id = "travel"
    let message: Message = "policy '\(id)' has no element '\(7)'"
    #expect(message.pattern == "policy '{1}' has no element '{2}'")
    #expect(message.arguments == [.text("travel"), .text("7")])
    #expect(message.text(in: .english) == "policy 'travel' has no element '7'")
    #expect(message.text(in: .swedish) == "policyn 'travel' har ingen del '7'")
  }

  @Test func `a phrase in a message is said in its own words`() {
    let owner: Message = "the variant for '\("claims")'"
    let message: Message = "\(owner) has no element '\("a")'"
    #expect(message.text(in: .english) == "the variant for 'claims' has no element 'a'")
    #expect(message.text(in: .swedish) == "varianten för 'claims' har ingen del 'a'")
  }

  @Test func `Swedish may have its own order`() {
    let message: Message = "the variant makes '\("should")' of '\("must")'"
    #expect(message.text(in: .swedish) == "varianten gör 'must' till 'should'")
  }

  @Test func `what looks like a place in an argument is none`() {
    let message: Message = "policy '\("{2}")' has no element '\("{1}")'"
    #expect(message.text(in: .english) == "policy '{2}' has no element '{1}'")
  }

  @Test func `other braces are words`() {
    let message: Message =
      "run 'tenet fmt', which writes {#\("rest")} behind it; an id stays when the title changes"
    #expect("\(message)".contains("writes {#rest} behind it"))
    #expect(MessagePattern("{ sv: {1} {x {2} {} {").slots == [1, 2])
    #expect(Message("a {}").text(in: .english) == "a {}")
  }

  @Test func `what has no Swedish is said in English`() {
    let message: Message = "no such \("words")"
    #expect(message.text(in: .swedish) == "no such words")
    #expect(Message(verbatim: "policy '{1}'").text(in: .swedish) == "policy '{1}'")
  }

  @Test(arguments: [
    ([], "", ""), (["a"], "a", "a"), (["a", "b"], "a and b", "a och b"),
    (["a", "b", "c"], "a, b and c", "a, b och c"),
  ])
  func `lists are said as sentences list things`(texts: [String], english: String, swedish: String) {
    #expect(texts.listed.text(in: .english) == english)
    #expect(texts.listed.text(in: .swedish) == swedish)
    #expect(texts.alternatives.text(in: .swedish) == swedish.replacing(" och ", with: " eller "))
  }

  @Test func `long lists are counted`() {
    let seven = ["a", "b", "c", "d", "e", "f", "g"]
    #expect(seven.quotedList.text(in: .english) == "'a', 'b', 'c', 'd', 'e' and 2 more")
    #expect(seven.quotedList.text(in: .swedish) == "'a', 'b', 'c', 'd', 'e' och 2 till")
    #expect(Array(seven.dropLast()).quotedList.text(in: .english) == "'a', 'b', 'c', 'd', 'e' and 'f'")
  }
}
