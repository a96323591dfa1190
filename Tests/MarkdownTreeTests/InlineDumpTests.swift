import MarkdownTree
import SourceText
import Testing

/// What stands in lines, with the ranges that libcmark gets wrong.
@Suite struct InlineDumpTests {
  @Test func swedishLetters() {
    let markdown =
      "## Vi är **öppna** med `åäö` {#x}\n"
      + "\n"
      + "Hallå *där*, köp [räksmörgås](https://å.se \"ät\")!\n"
    #expect(
      dump(markdown)
        == #"""
        document 1:1-3:58
          heading 2 1:1-1:39
            text 1:4-1:11 "Vi är "
            strong 1:11-1:21
              text 1:13-1:19 "öppna"
            text 1:21-1:26 " med "
            code 1:26-1:34 "åäö"
            text 1:34-1:39 " {#x}"
          paragraph 3:1-3:58
            text 3:1-3:8 "Hallå "
            emphasis 3:8-3:14
              text 3:9-3:13 "där"
            text 3:14-3:21 ", köp "
            link 3:21-3:57 <https://å.se> "ät"
              text 3:22-3:35 "räksmörgås"
            text 3:57-3:58 "!"
        """#)
  }

  @Test func windowsLineEndings() {
    let markdown =
      "# Rubrik\r\n"
      + "\r\n"
      + "Första *raden\r\n"
      + "andra* raden  \r\n"
      + "tredje\\\r\n"
      + "fjärde\r\n"
    #expect(
      dump(markdown, firstLine: 12)
        == #"""
        document 12:1-17:8
          heading 1 12:1-12:9
            text 12:3-12:9 "Rubrik"
          paragraph 14:1-17:8
            text 14:1-14:9 "Första "
            emphasis 14:9-15:7
              text 14:10-14:15 "raden"
              softBreak 14:15-15:1
              text 15:1-15:6 "andra"
            text 15:7-15:13 " raden"
            lineBreak 15:13-16:1
            text 16:1-16:7 "tredje"
            lineBreak 16:7-17:1
            text 17:1-17:8 "fjärde"
        """#)
  }

  @Test func codeSpans() {
    let markdown = "`` a`b `` och `\\` och ` ` ``\nannat `c\nd` slut\n"
    #expect(
      dump(markdown)
        == #"""
        document 1:1-3:8
          paragraph 1:1-3:8
            code 1:1-1:10 "a`b"
            text 1:10-1:15 " och "
            code 1:15-1:18 "\\"
            text 1:18-1:23 " och "
            code 1:23-1:26 " "
            text 1:26-1:29 " ``"
            softBreak 1:29-2:1
            text 2:1-2:7 "annat "
            code 2:7-3:3 "c d"
            text 3:3-3:8 " slut"
        """#)
  }

  @Test func delimiterRuns() {
    let markdown = "***a** b* \\***c** d* **e*f &amp;**_g_*\n"
    #expect(
      dump(markdown)
        == #"""
        document 1:1-1:39
          paragraph 1:1-1:39
            emphasis 1:1-1:10
              strong 1:2-1:7
                text 1:4-1:5 "a"
              text 1:7-1:9 " b"
            text 1:10-1:13 " *"
            strong 1:13-1:18
              text 1:15-1:16 "c"
            text 1:18-1:22 " d* "
            strong 1:22-1:35
              text 1:24-1:33 "e*f &"
            emphasis 1:35-1:38
              text 1:36-1:37 "g"
            text 1:38-1:39 "*"
        """#)
  }

  @Test func escapesAndEntities() {
    let markdown = "\\*a\\* &amp; &#65;*b*&aring;  \nc ``d\n"
    #expect(
      dump(markdown)
        == #"""
        document 1:1-2:6
          paragraph 1:1-2:6
            text 1:1-1:18 "*a* & A"
            emphasis 1:18-1:21
              text 1:19-1:20 "b"
            text 1:21-1:28 "å"
            lineBreak 1:28-2:1
            text 2:1-2:6 "c ``d"
        """#)
  }

  @Test func links() {
    let markdown =
      "[text](u) [*b*][q] [q][] [q] ![bild *c*](m:n 't') <http://x.y> <a@b.se>\n"
      + "[över\n"
      + "två](v\n"
      + "'titel') sist\n"
      + "\n"
      + "[q]: z\n"
    #expect(
      dump(markdown)
        == #"""
        document 1:1-6:7
          paragraph 1:1-4:14
            link 1:1-1:10 <u>
              text 1:2-1:6 "text"
            text 1:10-1:11 " "
            link 1:11-1:19 <z>
              emphasis 1:12-1:15
                text 1:13-1:14 "b"
            text 1:19-1:20 " "
            link 1:20-1:25 <z>
              text 1:21-1:22 "q"
            text 1:25-1:26 " "
            link 1:26-1:29 <z>
              text 1:27-1:28 "q"
            text 1:29-1:30 " "
            image 1:30-1:50 <m:n> "t"
              text 1:32-1:37 "bild "
              emphasis 1:37-1:40
                text 1:38-1:39 "c"
            text 1:50-1:51 " "
            link 1:51-1:63 <http://x.y>
              text 1:52-1:62 "http://x.y"
            text 1:63-1:64 " "
            link 1:64-1:72 <mailto:a@b.se>
              text 1:65-1:71 "a@b.se"
            softBreak 1:72-2:1
            link 2:1-4:9 <v> "titel"
              text 2:2-2:7 "över"
              softBreak 2:7-3:1
              text 3:1-3:5 "två"
            text 4:9-4:14 " sist"
        """#)
  }

  @Test func definitionsBeforeText() {
    let markdown =
      "[a]: b\n"
      + "[c]:\n"
      + "  d 'e'\n"
      + "*text* [a]\n"
      + "[c]\n"
      + "\n"
      + "> [d]: e\n"
      + "lat *rad*\n"
    #expect(
      dump(markdown, firstLine: 5)
        == #"""
        document 5:1-12:10
          paragraph 8:1-9:4
            emphasis 8:1-8:7
              text 8:2-8:6 "text"
            text 8:7-8:8 " "
            link 8:8-8:11 <b>
              text 8:9-8:10 "a"
            softBreak 8:11-9:1
            link 9:1-9:4 <d> "e"
              text 9:2-9:3 "c"
          blockQuote 11:1-12:10
            paragraph 12:1-12:10
              text 12:1-12:5 "lat "
              emphasis 12:5-12:10
                text 12:6-12:9 "rad"
        """#)
  }

  @Test func tabsOnLazyLines() {
    // libcmark keeps a tab that stands whole, and writes the rest of one that the quote split as two spaces.
    let markdown = "> > a\\\n> \t&amp;*b*\n\n>\tc\\\n\t*d* &amp;\n\n> 1. e\\\n>\t*f* &amp;\n"
    #expect(
      dump(markdown)
        == #"""
        document 1:1-8:12
          blockQuote 1:1-2:12
            blockQuote 1:3-2:12
              paragraph 1:5-2:12
                text 1:5-1:6 "a"
                lineBreak 1:6-2:3
                text 2:3-2:9 "\t&"
                emphasis 2:9-2:12
                  text 2:10-2:11 "b"
          blockQuote 4:1-5:11
            paragraph 4:3-5:11
              text 4:3-4:4 "c"
              lineBreak 4:4-5:1
              text 5:1-5:2 "\t"
              emphasis 5:2-5:5
                text 5:3-5:4 "d"
              text 5:5-5:11 " &"
          blockQuote 7:1-8:12
            list 1. 7:3-8:12
              item 7:3-8:12
                paragraph 7:6-8:12
                  text 7:6-7:7 "e"
                  lineBreak 7:7-8:2
                  text 8:2-8:3 "  "
                  emphasis 8:3-8:6
                    text 8:4-8:5 "f"
                  text 8:6-8:12 " &"
        """#)
  }

  @Test(arguments: [
    ("[a]: b\n\"t\\\"\ntext", 3), ("[a]: b\n\"t\\\" u\ntext", 2), ("[a]: b\n\"t\\\\\" u\"\ntext", 3),
    ("[a]: b\n'\\'\ntext", 3), ("[a]: b\n(t\\)\ntext", 3), ("[a]: b\n(t (u)\ntext", 2),
    ("[a]: b\n\"\"\ntext", 3),
    ("[a]: b \"t\ntext", 1), ("[a]: <b\ntext", 1), ("[a]: b(\ntext", 1), ("[ ]: b\ntext", 1),
    ("[a]:\ntext", 0),
    ("[a]: <>\ntext", 2), ("[a]: b \"t\n\nu\"", 1), ("[a]:b\ntext", 2), ("[a] : b\ntext", 1),
  ])
  func definitionsEndWhereLibcmarkEndsThem(_ markdown: String, _ firstTextLine: Int) {
    // What is left of the paragraph starts on this line; 0 when libcmark takes all of it.
    let tree = MarkdownParser.parse(markdown)
    let paragraph = tree.children(of: 0).first { tree.nodes[$0].kind == .paragraph }
    #expect(paragraph.flatMap { tree.range(of: $0)?.start.line } ?? 0 == firstTextLine)
    #expect(rangeFaults(tree, in: markdown) == [], "\(tree.dump())")
  }

  private func dump(_ markdown: String, firstLine: Int = 1) -> String {
    MarkdownParser.parse(markdown, firstLine: firstLine).dump()
  }
}
