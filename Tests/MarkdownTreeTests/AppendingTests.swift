import MarkdownTree
import SourceText
import Testing

@Suite struct AppendingTests {
  @Test func `blocks and places stand one after the other`() {
    let first = MarkdownParser.parse("ett `två`\n")
    let second = MarkdownParser.parse("> [tre](u 't')\n", firstLine: 7)
    #expect(
      first.appending(second).dump() == """
        document 1:1-7:15
          paragraph 1:1-1:11
            text 1:1-1:5 "ett "
            code 1:5-1:11 "två"
          blockQuote 7:1-7:15
            paragraph 7:3-7:15
              link 7:3-7:15 <u> "t"
                text 7:4-7:7 "tre"
        """)
  }

  @Test(arguments: 0..<200) func `the fragments of a document, joined, are the document`(seed: UInt64) {
    var generator = DocumentGenerator(seed: 300_000 + seed)
    let text = generator.document()
    let tree = MarkdownParser.parse(text)
    for cut in 0...tree.blockCount {
      let head = tree.fragment(0..<cut)
      let tail = tree.fragment(cut..<tree.blockCount)
      let joined = head.appending(tail)
      #expect(joined.withoutPositions() == tree.withoutPositions(), "seed \(seed), cut \(cut)")
      #expect(joined.ranges.dropFirst() == tree.ranges.dropFirst(), "seed \(seed), cut \(cut)")
    }
  }

  @Test func `what is empty adds nothing`() {
    let tree = MarkdownParser.parse("- a\n- b\n")
    #expect(tree.appending(.empty) == tree)
    #expect(MarkdownTree.empty.appending(tree) == tree)
    #expect(tree.appending(MarkdownParser.parse("\n\n")) == tree)
  }

  @Test func `positions are dropped where one side has none`() {
    let tree = MarkdownParser.parse("a\n\nb\n")
    for joined in [tree.withoutPositions().appending(tree), tree.appending(tree.withoutPositions())] {
      #expect(joined.ranges.isEmpty)
      #expect(joined.plainText() == "a\nb\na\nb")
    }
  }
}
