import Testing

@testable import Sweeping

/// Words are the same however they are written.
@Suite struct WordTests {
  private func hashes(_ text: String) -> [UInt64] {
    Array(text.utf8).withUnsafeBufferPointer { WordReader.words(inMarkup: $0) }
      .filter { !$0.marks.contains(.inTag) }.map(\.hash)
  }

  @Test(arguments: [
    "Åka på räkmackan", "AKA PA RAKMACKAN", "A\u{30A}ka pa\u{30A} ra\u{308}kmackan",
    "&Aring;ka p&aring; r&auml;kmackan",
    "&#197;ka p&#xE5; r&#228;kmackan", "%C3%85ka%20p%C3%A5%20r%C3%A4kmackan",
    "\\u00c5ka\\u0020p\\u00e5\\nr\\u00E4kmackan",
    "aka-pa_rakmackan", "&amp;Aring;ka p&amp;aring; r&amp;auml;kmackan", "%25C3%2585ka p%25C3%25A5 räkmackan",
    "Åka<br>på\n<em lang=\"sv\">räkmackan</em>", "Åka på räk&shy;mackan", "Åka på räk\u{200B}mackan",
    "\\u003cp\\u003e\\u00c5ka p\\u00e5 \\u003cem\\u003er\\u00e4kmackan",
    "&lt;b&gt;Åka&lt;/b&gt; på räkmackan",
  ])
  func areTheSameHoweverTheyAreWritten(text: String) {
    #expect(hashes(text) == WordReader.words(inText: "åka på räkmackan").map(\.hash))
  }

  @Test(arguments: ["aka pa", "åka på räkmackor", "åka pårä kmackan"])
  func areNotTheSameWhenLettersDiffer(text: String) {
    #expect(hashes(text) != WordReader.words(inText: "åka på räkmackan").map(\.hash))
  }

  @Test func aTagWithinAWordIsMarked() {
    let words = Array("<p>öp<b>pen</b>het <i>nu</i>".utf8).withUnsafeBufferPointer {
      WordReader.words(inMarkup: $0)
    }
    .filter { !$0.marks.contains(.inTag) }
    #expect(words.map { $0.marks.contains(.glued) } == [false, true, true, false])
    let joined = words[1...2].reduce(words[0].hash) { WordHash.joining($0, $1.hash, count: $1.count) }
    #expect(joined == WordReader.words(inText: "öppenhet")[0].hash)
  }

  @Test func whatStandsInTagsIsMarked() {
    let words = Array("<p class=\"x\">y<!-- z --> å".utf8).withUnsafeBufferPointer {
      WordReader.words(inMarkup: $0)
    }
    #expect(words.map { $0.marks.contains(.inTag) } == [true, true, true, false, true, false])
    #expect(words[3].marks.contains(.afterBreak) && !words[5].marks.contains(.afterBreak))
  }
}
