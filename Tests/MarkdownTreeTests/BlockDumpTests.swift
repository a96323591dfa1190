import MarkdownTree
import Testing

/// Blocks and the lines they reach over.
@Suite struct BlockDumpTests {
  @Test func tabs() {
    let markdown =
      "-\tett\n"
      + "\t*två*\n"
      + "\n"
      + "\tnytt stycke\n"
      + "\n"
      + "\t\tkod\n"
      + "1.\t> `a`\n"
      + "\t> b\n"
    #expect(
      dump(markdown)
        == #"""
        document 1:1-8:5
          list bullet loose 1:1-6:6
            item 1:1-6:6
              paragraph 1:3-2:8
                text 1:3-1:6 "ett"
                softBreak 1:6-2:2
                emphasis 2:2-2:8
                  text 2:3-2:7 "två"
              paragraph 4:2-4:13
                text 4:2-4:13 "nytt stycke"
              codeBlock 6:3-6:6 "kod\n"
          list 1. 7:1-8:5
            item 7:1-8:5
              blockQuote 7:4-8:5
                paragraph 7:6-8:5
                  code 7:6-7:9 "a"
                  softBreak 7:9-8:4
                  text 8:4-8:5 "b"
        """#)
  }

  @Test func nesting() {
    let markdown =
      "> * ett\n"
      + ">   - två *a*\n"
      + ">     tre `b`\n"
      + "> fyra [c](d)\n"
      + ">\n"
      + "> 3) > fem\n"
      + ">    > **sex**\n"
      + "> sju\n"
      + ">\n"
      + "\n"
      + "slut\n"
    #expect(
      dump(markdown)
        == #"""
        document 1:1-11:5
          blockQuote 1:1-9:2
            list bullet 1:3-4:14
              item 1:3-4:14
                paragraph 1:5-1:8
                  text 1:5-1:8 "ett"
                list bullet 2:5-4:14
                  item 2:5-4:14
                    paragraph 2:7-4:14
                      text 2:7-2:12 "två "
                      emphasis 2:12-2:15
                        text 2:13-2:14 "a"
                      softBreak 2:15-3:7
                      text 3:7-3:11 "tre "
                      code 3:11-3:14 "b"
                      softBreak 3:14-4:3
                      text 4:3-4:8 "fyra "
                      link 4:8-4:14 <d>
                        text 4:9-4:10 "c"
            list 3) 6:3-8:6
              item 6:3-8:6
                blockQuote 6:6-8:6
                  paragraph 6:8-8:6
                    text 6:8-6:11 "fem"
                    softBreak 6:11-7:8
                    strong 7:8-7:15
                      text 7:10-7:13 "sex"
                    softBreak 7:15-8:3
                    text 8:3-8:6 "sju"
          paragraph 11:1-11:5
            text 11:1-11:5 "slut"
        """#)
  }

  @Test func codeBlocks() {
    let markdown =
      "    indragen\n"
      + "\n"
      + "      mer\n"
      + "\n"
      + "```swift x\n"
      + "let a = 1\n"
      + "\n"
      + "```\n"
      + "\n"
      + "- ~~~\n"
      + "  b\n"
      + "  ~~~\n"
      + "> ```\n"
      + "> c\n"
      + "d\n"
    #expect(
      dump(markdown)
        == #"""
        document 1:1-15:2
          codeBlock 1:5-3:10 "indragen\n\n  mer\n"
          codeBlock 5:1-8:4 swift x "let a = 1\n\n"
          list bullet 10:1-12:6
            item 10:1-12:6
              codeBlock 10:3-12:6 "b\n"
          blockQuote 13:1-14:4
            codeBlock 13:3-14:4 "c\n"
          paragraph 15:1-15:2
            text 15:1-15:2 "d"
        """#)
  }

  @Test func html() {
    let markdown =
      "<div>\n"
      + "*a*\n"
      + "\n"
      + "<!-- b\n"
      + "\n"
      + "c -->\n"
      + "d <b x=\"\n"
      + "y\">e</b> <!-- f -->\n"
    #expect(
      dump(markdown)
        == #"""
        document 1:1-8:20
          htmlBlock 1:1-2:4 "<div>\n*a*\n"
          htmlBlock 4:1-6:6 "<!-- b\n\nc -->\n"
          paragraph 7:1-8:20
            text 7:1-7:3 "d "
            htmlInline 7:3-8:4 "<b x=\"\ny\">"
            text 8:4-8:5 "e"
            htmlInline 8:5-8:9 "</b>"
            text 8:9-8:10 " "
            htmlInline 8:10-8:20 "<!-- f -->"
        """#)
  }

  @Test func emptyContainers() {
    let markdown = "-\n- a\n\n>\n\n1.\n\n#\n\n***\n"
    #expect(
      dump(markdown)
        == #"""
        document 1:1-10:4
          list bullet 1:1-2:4
            item 1:1-1:2
            item 2:1-2:4
              paragraph 2:3-2:4
                text 2:3-2:4 "a"
          blockQuote 4:1-4:2
          list 1. 6:1-6:3
            item 6:1-6:3
          heading 1 8:1-8:2
          thematicBreak 10:1-10:4
        """#)
  }

  @Test func setextHeadings() {
    let markdown = "Rad ett\n*två*\n---\n\n> tre\n> ===\n"
    #expect(
      dump(markdown)
        == #"""
        document 1:1-6:6
          heading 2 1:1-3:4
            text 1:1-1:8 "Rad ett"
            softBreak 1:8-2:1
            emphasis 2:1-2:7
              text 2:2-2:6 "två"
          blockQuote 5:1-6:6
            heading 1 5:3-6:6
              text 5:3-5:6 "tre"
        """#)
  }

  @Test func blankedAttributes() {
    let markdown = "### Rubrik            \n                     \n\nText.\n"
    #expect(
      dump(markdown)
        == #"""
        document 1:1-4:6
          heading 3 1:1-1:23
            text 1:5-1:11 "Rubrik"
          paragraph 4:1-4:6
            text 4:1-4:6 "Text."
        """#)
  }

  @Test func listsThatEndLate() {
    let markdown = "- a\n\n  b\n\n\n- c\n   \n\nd\n"
    #expect(
      dump(markdown)
        == #"""
        document 1:1-9:2
          list bullet loose 1:1-6:4
            item 1:1-3:4
              paragraph 1:3-1:4
                text 1:3-1:4 "a"
              paragraph 3:3-3:4
                text 3:3-3:4 "b"
            item 6:1-6:4
              paragraph 6:3-6:4
                text 6:3-6:4 "c"
          paragraph 9:1-9:2
            text 9:1-9:2 "d"
        """#)
  }

  @Test func underlinesBehindDefinitions() {
    #expect(
      dump("[a]: b\nc\n===\n\n[d]: e\n===\nf *g*\n===\n\n> [h]: i\n> ---\n")
        == #"""
        document 1:1-11:6
          heading 1 2:1-3:4
            text 2:1-2:2 "c"
          heading 1 6:1-8:4
            text 6:1-6:4 "==="
            softBreak 6:4-7:1
            text 7:1-7:3 "f "
            emphasis 7:3-7:6
              text 7:4-7:5 "g"
          blockQuote 10:1-11:6
            paragraph 11:3-11:6
              text 11:3-11:6 "---"
        """#)
  }

  private func dump(_ markdown: String, firstLine: Int = 1) -> String {
    MarkdownParser.parse(markdown, firstLine: firstLine).dump()
  }
}
