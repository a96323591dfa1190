import MarkdownTree
import Testing

@Suite struct FragmentTests {
  private let markdown = "# *Titel* med [länk](u 't')\n\nett `två`\n\n> - tre\n\n```swift\nfyra\n```\n"

  @Test func aFragmentHoldsItsBlocksAndTheirPlaces() {
    let tree = MarkdownParser.parse(markdown)
    #expect(tree.blockCount == 4)
    #expect(
      tree.fragment(1..<3).dump() == """
        document 3:1-5:8
          paragraph 3:1-3:11
            text 3:1-3:5 "ett "
            code 3:5-3:11 "två"
          blockQuote 5:1-5:8
            list bullet 5:3-5:8
              item 5:3-5:8
                paragraph 5:5-5:8
                  text 5:5-5:8 "tre"
        """)
  }

  @Test func fragmentsTogetherAreTheWhole() {
    let tree = MarkdownParser.parse(markdown)
    let html = (0..<tree.blockCount).map { tree.fragment($0..<$0 + 1).html() }.joined()
    #expect(html == tree.html())
    #expect(tree.fragment(0..<4).withoutPositions() == tree.withoutPositions())
  }

  @Test func aFragmentIsEqualToTheSameTextParsedAlone() {
    let tree = MarkdownParser.parse(markdown)
    #expect(
      tree.fragment(3..<4).withoutPositions()
        == MarkdownParser.parse("```swift\nfyra\n```").withoutPositions())
    #expect(tree.fragment(3..<4) != tree.fragment(2..<3))
  }

  @Test(arguments: [0..<0, 2..<2, 4..<4, 4..<9, 17..<20]) func nothingIsAnEmptyTree(_ blocks: Range<Int>) {
    let fragment = MarkdownParser.parse(markdown).fragment(blocks)
    #expect(fragment.isEmpty)
    #expect(fragment.ranges.count == 1)
    #expect(fragment.html() == "")
    #expect(fragment.withoutPositions() == .empty)
  }

  @Test func theContentOfAHeadingIsATitle() {
    let title = MarkdownParser.parse(markdown).contents(of: 1)
    #expect(title.inlineHTML() == "<em>Titel</em> med <a href=\"u\" title=\"t\">länk</a>")
    #expect(title.plainText() == "Titel med länk")
    #expect(
      title.dump() == """
        document 1:3-1:29
          emphasis 1:3-1:10
            text 1:4-1:9 "Titel"
          text 1:10-1:15 " med "
          link 1:15-1:29 <u> "t"
            text 1:16-1:21 "länk"
        """)
  }

  @Test func inlineHTMLLeavesOutTheParagraph() {
    #expect(MarkdownParser.parse("ett *två*").inlineHTML() == "ett <em>två</em>")
  }

  @Test func withoutPositionsNothingTellsWhereItStood() {
    let tree = MarkdownParser.parse(markdown).withoutPositions()
    #expect(tree.ranges.isEmpty)
    #expect(tree.range(of: 1) == nil)
    #expect(tree == MarkdownParser.parse("\n\n" + markdown, firstLine: 9).withoutPositions())
    #expect(tree.contents(of: 1).ranges.isEmpty)
    #expect(tree.dump().hasPrefix("document\n  heading 1\n    emphasis\n      text \"Titel\""))
  }

  @Test func literalsBelongToTheirNodes() {
    let tree = MarkdownParser.parse("[å](u \"\") ![b](v) `c`\n\n``` d e\nf\n```\n\n~~~\ng\n~~~\n")
    let found = tree.nodes.indices.map { index in
      let detail = tree.title(of: index) ?? tree.info(of: index)
      return tree.string(of: index) + (detail.map { "|" + String(decoding: $0, as: UTF8.self) } ?? "")
    }
    #expect(found == ["", "", "u|", "å", " ", "v", "b", " ", "c", "f\n|d e", "g\n"])
  }

  @Test func childrenSkipGrandchildren() {
    let tree = MarkdownParser.parse("- a *b*\n- c\n\nd")
    #expect(Array(tree.children(of: 0)) == [1, 10])
    #expect(Array(tree.children(of: 1)) == [2, 7])
    #expect(Array(tree.children(of: tree.nodes.count - 1)) == [])
  }

  @Test(arguments: [
    ("a *b*\nc  \nd", "a b c\nd"),
    ("# a\n\nb\n\n- c\n- d", "a\nb\nc\nd"),
    ("![bild *x*](y) <b>z</b> `k`", "bild x z k"),
    ("a\n\n```\nb\n\nc\n```\nd", "a\nb\n\nc\nd"),
    ("a &amp; \\*b\\*", "a & *b*"),
    ("<div>\nx\n</div>\n\n---\n\ny", "y"),
    ("", ""),
  ])
  func plainText(_ markdown: String, _ expected: String) {
    #expect(MarkdownParser.parse(markdown).plainText() == expected)
  }
}
