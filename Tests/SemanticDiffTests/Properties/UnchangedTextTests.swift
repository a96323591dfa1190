import PolicyModel
import Testing

@testable import SemanticDiff

/// Setting aside what is the same changes nothing of the difference.
@Suite struct UnchangedTextTests {
  @Test func theDifferenceIsTheSameWithoutWhatIsShared() async throws {
    var setAside = 0
    for seed in 1...400 as ClosedRange<UInt64> {
      var generator = VersionGenerator(seed: seed)
      let first = generator.document()
      let second = generator.edited(first)
      let (old, new) = (VersionGenerator.markdown(first), VersionGenerator.markdown(second))
      let rest = UnchangedText.setAside(Array(old.utf8), Array(new.utf8))
      if rest.old != Array(old.utf8) { setAside += 1 }
      let whole = DocumentComparer.compare(
        try await PolicyText.document(old), try await PolicyText.document(new), extent: .changes)
      let part = DocumentComparer.compare(
        try await PolicyText.document(String(decoding: rest.old, as: UTF8.self)),
        try await PolicyText.document(String(decoding: rest.new, as: UTF8.self)), extent: .changes)
      #expect(part.changes == whole.changes, "seed \(seed)")
    }
    #expect(setAside > 200)
  }

  @Test func whatReachesIntoOtherSectionsIsLeftAsItIs() {
    for text in [
      "## A\n\nSe [här].\n\n[här]: https://nordljus.example/\n", "## A\n\n<!-- nej -->\n",
      "## A\r\n\r\nJa.\r\n",
    ] {
      let bytes = Array(text.utf8)
      #expect(UnchangedText.setAside(bytes, bytes).old == bytes)
    }
  }

  @Test func headingsAndAttributesStay() {
    let old = Array("## A {#a}\n{strength=must}\n\nJa.\n\n## B {#b}\n\nNej.\n".utf8)
    let new = Array("## A {#a}\n{strength=must}\n\nJa.\n\n## B {#b}\n\nJo.\n".utf8)
    let rest = UnchangedText.setAside(old, new)
    #expect(
      String(decoding: rest.old, as: UTF8.self) == "## A {#a}\n{strength=must}\n\n   \n\n## B {#b}\n\nNej.\n")
  }
}
