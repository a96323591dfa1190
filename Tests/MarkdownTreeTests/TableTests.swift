import MarkdownTree
import Testing

/// Pipe tables.
@Suite struct TableTests {
  @Test func tableInQuote() {
    let markdown =
      "> | A `x\\|y` | *B* | ö |\n"
      + "> |:--|--:|:-:|\n"
      + "> | [l] å \\| | `a\\|b` |\n"
      + "> c | # d | e | f\n"
      + "> | | \\*x* [l][m] ![i](j) |\n"
      + "\n"
      + "[l]: /u 't'\n"
      + "[m]: /v\n"
    #expect(
      dump(markdown)
        == #"""
        document 1:1-8:8
          blockQuote 1:1-5:28
            table 1:3-5:28
              tableRow header 1:3-1:26
                tableCell left 1:5-1:13
                  text 1:5-1:7 "A "
                  code 1:7-1:13 "x|y"
                tableCell right 1:16-1:19
                  emphasis 1:16-1:19
                    text 1:17-1:18 "B"
                tableCell center 1:22-1:24
                  text 1:22-1:24 "ö"
              tableRow 3:3-3:25
                tableCell left 3:5-3:14
                  link 3:5-3:8 </u> "t"
                    text 3:6-3:7 "l"
                  text 3:8-3:14 " å |"
                tableCell right 3:17-3:23
                  code 3:17-3:23 "a|b"
                tableCell center 3:25-3:25
              tableRow 4:3-4:18
                tableCell left 4:3-4:4
                  text 4:3-4:4 "c"
                tableCell right 4:7-4:10
                  text 4:7-4:10 "# d"
                tableCell center 4:13-4:14
                  text 4:13-4:14 "e"
              tableRow 5:3-5:28
                tableCell left 5:5-5:5
                tableCell right 5:7-5:26
                  text 5:7-5:12 "*x* "
                  link 5:12-5:18 </v>
                    text 5:13-5:14 "l"
                  text 5:18-5:19 " "
                  image 5:19-5:26 <j>
                    text 5:21-5:22 "i"
                tableCell center 5:28-5:28
        """#)
  }

  @Test func tableInList() {
    let markdown = "- text\n\n  a | b\n  -|-\n  **c**\n- d\n"
    #expect(
      dump(markdown)
        == #"""
        document 1:1-6:4
          list bullet loose 1:1-6:4
            item 1:1-5:8
              paragraph 1:3-1:7
                text 1:3-1:7 "text"
              table 3:3-5:8
                tableRow header 3:3-3:8
                  tableCell 3:3-3:4
                    text 3:3-3:4 "a"
                  tableCell 3:7-3:8
                    text 3:7-3:8 "b"
                tableRow 5:3-5:8
                  tableCell 5:3-5:8
                    strong 5:3-5:8
                      text 5:5-5:6 "c"
                  tableCell 5:8-5:8
            item 6:1-6:4
              paragraph 6:3-6:4
                text 6:3-6:4 "d"
        """#)
  }

  @Test func tableWithoutBody() {
    let markdown = "|a|\n|-|\n"
    #expect(
      dump(markdown)
        == #"""
        document 1:1-2:4
          table 1:1-2:4
            tableRow header 1:1-1:4
              tableCell 1:2-1:3
                text 1:2-1:3 "a"
        """#)
  }

  @Test func tableBehindDefinition() {
    let markdown = "[x]: y\n|a|b|\n|-|:-|\n|[x]|\\\\|\n"
    #expect(
      dump(markdown)
        == #"""
        document 1:1-4:9
          table 2:1-4:9
            tableRow header 2:1-2:6
              tableCell 2:2-2:3
                text 2:2-2:3 "a"
              tableCell left 2:4-2:5
                text 2:4-2:5 "b"
            tableRow 4:1-4:9
              tableCell 4:2-4:5
                link 4:2-4:5 <y>
                  text 4:3-4:4 "x"
              tableCell left 4:6-4:9
                text 4:6-4:9 "|"
        """#)
  }

  @Test func tableOfHalfMarks() {
    let markdown =
      "|*a|b*|\n"
      + "|---|---|\n"
      + "|`c|d`|\n"
      + "| - e | 1. f |\n"
      + "|> g|```|\n"
      + "| [h](i | j) |\n"
      + "| <k | l> |\n"
      + "|\\| |&#124;|\n"
    #expect(
      dump(markdown)
        == #"""
        document 1:1-8:13
          table 1:1-8:13
            tableRow header 1:1-1:8
              tableCell 1:2-1:4
                text 1:2-1:4 "*a"
              tableCell 1:5-1:7
                text 1:5-1:7 "b*"
            tableRow 3:1-3:8
              tableCell 3:2-3:4
                text 3:2-3:4 "`c"
              tableCell 3:5-3:7
                text 3:5-3:7 "d`"
            tableRow 4:1-4:15
              tableCell 4:3-4:6
                text 4:3-4:6 "- e"
              tableCell 4:9-4:13
                text 4:9-4:13 "1. f"
            tableRow 5:1-5:10
              tableCell 5:2-5:5
                text 5:2-5:5 "> g"
              tableCell 5:6-5:9
                text 5:6-5:9 "```"
            tableRow 6:1-6:15
              tableCell 6:3-6:8
                text 6:3-6:8 "[h](i"
              tableCell 6:11-6:13
                text 6:11-6:13 "j)"
            tableRow 7:1-7:12
              tableCell 7:3-7:5
                text 7:3-7:5 "<k"
              tableCell 7:8-7:10
                text 7:8-7:10 "l>"
            tableRow 8:1-8:13
              tableCell 8:2-8:4
                text 8:3-8:4 "|"
              tableCell 8:6-8:12
                text 8:6-8:12 "|"
        """#)
  }

  @Test func noTables() {
    let markdown =
      "a | b\n"
      + "---|---|---\n"
      + "\n"
      + "a\n"
      + ":-:\n"
      + "\n"
      + "|a|b|\n"
      + "|-|x|\n"
      + "\n"
      + "| |\n"
      + "\n"
      + "|a|\n"
      + "\n"
      + "    |a|\n"
      + "    |-|\n"
    #expect(
      dump(markdown)
        == #"""
        document 1:1-15:8
          paragraph 1:1-2:12
            text 1:1-1:6 "a | b"
            softBreak 1:6-2:1
            text 2:1-2:12 "---|---|---"
          paragraph 4:1-5:4
            text 4:1-4:2 "a"
            softBreak 4:2-5:1
            text 5:1-5:4 ":-:"
          paragraph 7:1-8:6
            text 7:1-7:6 "|a|b|"
            softBreak 7:6-8:1
            text 8:1-8:6 "|-|x|"
          paragraph 10:1-10:4
            text 10:1-10:4 "| |"
          paragraph 12:1-12:4
            text 12:1-12:4 "|a|"
          codeBlock 14:5-15:8 "|a|\n|-|\n"
        """#)
  }

  @Test func htmlHasHeadBodyAndAlignment() {
    #expect(
      MarkdownParser.parse("| a | b |\n|--:|---|\n| *1* |\n\nslut").html()
        == """
        <div class="table">
        <table>
        <thead>
        <tr>
        <th scope="col" class="right">a</th>
        <th scope="col">b</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td class="right"><em>1</em></td>
        <td></td>
        </tr>
        </tbody>
        </table>
        </div>
        <p>slut</p>

        """)
  }

  @Test func aTableWithoutBodyHasNoBodyElement() {
    let html = MarkdownParser.parse("|a|\n|-|").html()
    #expect(html.hasSuffix("</tr>\n</thead>\n</table>\n</div>\n"))
    #expect(!html.contains("tbody"))
  }

  @Test func plainTextKeepsRowsAndCellsApart() {
    #expect(MarkdownParser.parse("|a|b|\n|-|-|\n|c|d|\n\ne").plainText() == "a b\nc d\ne")
  }

  @Test func shortRowsUnderAWideHeaderStayAParagraph() {
    let wide = 10_000
    let header = String(repeating: "|a", count: wide) + "\n" + String(repeating: "|-", count: wide) + "\n"
    #expect(MarkdownParser.parse(header + "b\nb\n").hasTable)
    #expect(!MarkdownParser.parse(header + String(repeating: "b\n", count: wide)).hasTable)
  }

  @Test func manyTablesShareTheDocumentsDefinitions() {
    let table = "| [a0] | [b][a1999] |\n|---|---|\n| [c] | d |\n\n"
    let definitions = (0..<2_000).map { "[a\($0)]: /u\($0)\n" }.joined()
    let tree = MarkdownParser.parse(String(repeating: table, count: 2_000) + definitions)
    let links = tree.nodes.indices.filter { tree.nodes[$0].kind == .link }
    #expect(links.count == 4_000)
    #expect(Set(links.map { tree.string(of: $0) }) == ["/u0", "/u1999"])
  }

  @Test(arguments: 0..<10) func generatedTablesHaveTrueRanges(batch: Int) {
    var tables = 0
    for number in 0..<200 {
      let seed = UInt64(500_000 + batch * 200 + number)
      var generator = DocumentGenerator(seed: seed, hasPipes: true)
      let text = "| *a* | `b` |\n|:--|---|\n| x | y |" + generator.document()
      let tree = MarkdownParser.parse(text)
      if tree.hasTable { tables += 1 }
      let faults = rangeFaults(tree, in: text)
      if !faults.isEmpty {
        Issue.record("seed \(seed):\n\(text.debugDescription)\n\(faults)\n\(tree.dump())")
        return
      }
      for index in tree.nodes.indices where tree.nodes[index].kind == .table {
        let widths = Set(
          tree.children(of: index).map { row in tree.children(of: row).reduce(0) { n, _ in n + 1 } })
        #expect(widths.count == 1)
      }
    }
    #expect(tables > 150)
  }

  private func dump(_ markdown: String, firstLine: Int = 1) -> String {
    MarkdownParser.parse(markdown, firstLine: firstLine).dump()
  }
}
