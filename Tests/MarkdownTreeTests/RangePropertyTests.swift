import MarkdownTree
import SourceText
import Testing

/// Every range holds what its node says, lies in its parent's and behind its sibling's.
@Suite struct RangePropertyTests {
  @Test(arguments: 0..<20) func generatedDocuments(batch: Int) {
    for number in 0..<150 {
      let seed = UInt64(100_000 + batch * 150 + number)
      var generator = DocumentGenerator(seed: seed)
      let text = generator.document()
      let tree = MarkdownParser.parse(text)
      let faults = rangeFaults(tree, in: text)
      if !faults.isEmpty {
        Issue.record(
          "seed \(seed): \(text.debugDescription)\n\(faults.joined(separator: "\n"))\n\(tree.dump())")
        return
      }
    }
  }

  @Test(arguments: CommonMarkFixtures.all.keys.sorted().filter { $0 != "odd characters" })
  func fixtures(_ name: String) throws {
    let text = try #require(CommonMarkFixtures.all[name])
    let tree = MarkdownParser.parse(text)
    #expect(rangeFaults(tree, in: text) == [], "\(tree.dump())")
  }

  @Test func aLaterFirstLineMovesEveryRange() throws {
    var generator = DocumentGenerator(seed: 7)
    let text = generator.document()
    let tree = MarkdownParser.parse(text)
    let moved = MarkdownParser.parse(text, firstLine: 31)
    #expect(moved.nodes == tree.nodes)
    for (range, later) in zip(tree.ranges, moved.ranges) {
      #expect(later.start.line == range.start.line + 30 && later.start.column == range.start.column)
      #expect(later.end.line == range.end.line + 30 && later.end.column == range.end.column)
    }
  }

  @Test func aSliceIsParsedAsIfItStoodAlone() {
    let file = Array("---\npolicy: x\n---\n# *a*\n\n- b\n".utf8)
    let tree = MarkdownParser.parse(file[18...], firstLine: 4)
    #expect(tree == MarkdownParser.parse("# *a*\n\n- b\n", firstLine: 4))
    #expect(tree.dump().contains("emphasis 4:3-4:6"))
  }
}
