import Messages
import SemanticDiff
import Testing

@testable import TenetKit

/// What changed has Swedish words, although no message of the sources holds them.
@Suite struct SwedishChangeTests {
  @Test(
    arguments: ChangeKind.allCases.map(\.rawValue) + [
      "layout", "picture-changed", "row-changed", "reinstated",
    ])
  func `every kind of change`(kind: String) {
    #expect(SwedishMessages.byEnglish[kind] != nil)
  }

  @Test(arguments: ChangeReason.Kind.allCases) func `every reason for a level`(kind: ChangeReason.Kind) throws
  {
    let message = ChangeReason(kind, old: "bör", new: "ska").message
    #expect(message.text(in: .swedish).hasSuffix(": bör → ska"))
    #expect(message.text(in: .english) == ChangeReason(kind, old: "bör", new: "ska").text)
    #expect(SwedishMessages.byEnglish[kind.rawValue.replacing("-", with: " ")] != nil)
  }
}
