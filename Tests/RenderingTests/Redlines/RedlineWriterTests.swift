import Foundation
import PolicyModel
import SemanticDiff
import Testing

@testable import Rendering

/// A redline as HTML.
@Suite struct RedlineWriterTests {
  @Test func `what came and what went is said in words, the end once`() throws {
    let html = try inline([
      RedlineRun(.equal, "Answer within "), RedlineRun(.delete, "eight"), RedlineRun(.insert, "ten"),
      RedlineRun(.equal, " hours."),
    ])
    #expect(
      html.contains(
        """
        <p>Answer within <del><span class="hidden"> removed: </span>eight</del><ins><span class="hidden">, added: </span>ten<span class="hidden">, end of change, </span></ins> hours.</p>
        """))
  }

  @Test func `tags are whole whatever the style of a stretch`() throws {
    let html = try inline([
      RedlineRun(.equal, "a ", style: .strong),
      RedlineRun(.insert, "b", style: [.strong, .emphasis], destination: "https://a.example/?x=1&y=\"2\""),
      RedlineRun(.insert, "c", style: .code), RedlineRun(.insert, "\n", style: .lineBreak),
      RedlineRun(.insert, "a cat", style: .image, destination: "media:cat"),
    ])
    #expect(html.contains("<strong>a </strong><ins>"))
    #expect(
      html.contains(
        """
        <a href="https://a.example/?x=1&amp;y=%222%22" rel="external"><strong><em>b</em></strong></a><code>c</code><br />
        [picture: a cat]</ins>
        """))
    try expectBalanced(html)
  }

  @Test func `text and attributes are escaped`() throws {
    let runs = [
      RedlineRun(.equal, "<script>alert(1)</script> & \"x\""),
      RedlineRun(.insert, "y", destination: "javascript:alert(1)"),
      RedlineRun(.insert, "z", destination: "#not-here"), RedlineRun(.insert, "q", destination: "#here"),
    ]
    let element = MadeDifference.element("here", title: runs, body: [MadeDifference.block(.changed, runs)])
    let html = MadeDifference.inline(try MadeDifference.shown([element]))
    #expect(!html.contains("<script") && !html.contains("javascript:") && !html.contains("#not-here"))
    #expect(html.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot;"))
    #expect(html.contains("<a href=\"#here\">q</a>"))
    try expectBalanced(html)
  }

  @Test func `containers are opened and closed around their blocks`() throws {
    let item = { (n: Int) in [RedlineBlock.Container.bullets(1), .item(n)] }
    let body = [
      MadeDifference.block(.equal, [RedlineRun(.equal, "one")], in: item(1)),
      MadeDifference.block(.inserted, [RedlineRun(.insert, "two")], in: item(2)),
      MadeDifference.block(
        .equal, [RedlineRun(.equal, "inner")], in: item(2) + [.numbers(2, start: 3), .item(1)]),
      MadeDifference.block(.deleted, [RedlineRun(.delete, "quote")], in: [.quote(1)]),
      MadeDifference.block(.equal, [RedlineRun(.equal, "let x")], .code(info: "swift \"a")),
      MadeDifference.block(.equal, [RedlineRun(.equal, "Deep")], .heading(level: 6)),
      MadeDifference.block(.equal, [], .rule),
    ]
    let html = MadeDifference.inline(
      try MadeDifference.shown([MadeDifference.element("a", title: [RedlineRun(.equal, "A")], body: body)]))
    #expect(
      html.contains(
        """
        <ul>
        <li><p>one</p>
        </li>
        <li><p class="fate inserted">Added</p>
        <p class="inserted"><ins>two</ins></p>
        <ol start="3">
        <li><p>inner</p>
        </li>
        </ol>
        </li>
        </ul>
        <blockquote>
        <p class="fate deleted">Removed</p>
        <p class="deleted"><del>quote</del></p>
        </blockquote>
        <pre><code class="language-swift">let x</code></pre>
        <h3>Deep</h3>
        <hr />
        """))
    try expectBalanced(html)
  }

  @Test func `a table has as many cells in every row`() throws {
    func row(_ fate: RedlineBlock.Fate, header: Bool = false, _ cells: [[RedlineRun]]) -> RedlineBlock {
      RedlineBlock(fate: fate, kind: .row(isHeader: header), containers: [.table(1)], cells: cells)
    }
    let body = [
      row(.equal, header: true, [[RedlineRun(.equal, "a")]]),
      row(.inserted, [[RedlineRun(.insert, "1")], [RedlineRun(.insert, "2")]]),
      row(.equal, [[RedlineRun(.equal, "3")], [RedlineRun(.equal, "4")]]),
    ]
    let html = MadeDifference.inline(
      try MadeDifference.shown([MadeDifference.element("a", title: [RedlineRun(.equal, "A")], body: body)]))
    #expect(html.matches(of: /<t[hd][ >]/).count == 6)
    #expect(
      html.contains(
        "<thead>\n<tr>\n<th scope=\"col\">a</th>\n<th scope=\"col\"></th>\n</tr>\n</thead>\n<tbody>"))
    #expect(
      html.contains(
        "<tr class=\"inserted\">\n<td><span class=\"fate inserted\">Added<span class=\"hidden\">: </span></span> <ins>1</ins></td>"
      ))
    try expectBalanced(html)
  }

  @Test func `what was moved tells where it went`() throws {
    let text = "One two three four five six seven eight"
    let from = MadeDifference.element(
      "from", title: [RedlineRun(.equal, "From")],
      body: [MadeDifference.block(.movedAway, [RedlineRun(.delete, text)])])
    let to = MadeDifference.element(
      "to", title: [RedlineRun(.equal, "To & fro")],
      body: [
        MadeDifference.block(.movedHere, [RedlineRun(.equal, text), RedlineRun(.insert, " nine")])
      ])
    let html = MadeDifference.inline(try MadeDifference.shown([from, to]))
    #expect(
      html.contains(
        "“One two three four five six seven …” was moved from here to <a href=\"#to\">To &amp; fro</a>."))
    #expect(html.contains("<p class=\"fate moved-here\">Moved here</p>\n<p class=\"moved-here\">One two"))
    #expect(!html.contains("<del>"))
  }

  @Test func `ids are given once, to what is there now`() throws {
    let gone = MadeDifference.element("same", title: [RedlineRun(.delete, "Gone")], fate: .removed)
    let here = MadeDifference.element("same", title: [RedlineRun(.insert, "Here")], fate: .added)
    let html = MadeDifference.inline(try MadeDifference.shown([gone, here]))
    #expect(html.matches(of: /id="same"/).count == 1)
    #expect(html.contains("<section class=\"element section added\" id=\"same\">"))
  }

  @Test func `long text that stayed is folded under its title, short text is not`() throws {
    let long = String(repeating: "word ", count: RedlineWriter.foldedFrom)
    for (text, isFolded) in [(long, true), ("short", false)] {
      let element = MadeDifference.element(
        "a", title: [RedlineRun(.equal, "A")],
        body: [MadeDifference.block(.equal, [RedlineRun(.equal, text)])])
      let html = MadeDifference.inline(try MadeDifference.shown([element]))
      #expect(html.contains("<details") == isFolded)
      #expect(html.contains("<h2 class=\"element-head\">"))
    }
  }

  @Test func `sections stand in each other, and headings leave no gap`() throws {
    let elements = [1, 3, 2, 1].enumerated().map { index, depth in
      MadeDifference.element("e-\(index)", title: [RedlineRun(.equal, "E")], depth: depth)
    }
    let html = MadeDifference.inline(try MadeDifference.shown(elements))
    #expect(html.matches(of: /<h([1-6])/).map { String($0.output.1) } == ["2", "3", "3", "2"])
    try expectBalanced(html)
  }

  @Test func `side by side, each version has its own words`() throws {
    let runs = [RedlineRun(.equal, "Answer in "), RedlineRun(.delete, "eight"), RedlineRun(.insert, "ten")]
    let element = MadeDifference.element(
      "a", title: [RedlineRun(.equal, "A")], body: [MadeDifference.block(.changed, runs)])
    var html = HTMLBuffer()
    RedlineWriter(alone: try MadeDifference.shown([element])).writeSides(into: &html)
    let sides = html.string.components(separatedBy: "<div class=\"side now\">")
    #expect(sides.count == 2 && sides[0].contains("eight") && !sides[0].contains("ten"))
    #expect(sides.last?.contains("ten") == true && sides.last?.contains("eight") == false)
    #expect(!html.string.contains(" id=\""))
    try expectBalanced(html.string)
  }

  private func inline(_ runs: [RedlineRun]) throws -> String {
    MadeDifference.inline(
      try MadeDifference.shown([
        MadeDifference.element(
          "a", title: [RedlineRun(.equal, "A")], body: [MadeDifference.block(.changed, runs)])
      ]))
  }

  /// Every tag is closed by its own, in order.
  private func expectBalanced(_ html: String) throws {
    var open: [String] = []
    for match in html.matches(of: /<(\/?)([a-z0-9]+)[^>]*?(\/?)>/) {
      let name = String(match.output.2)
      if ["br", "hr", "input"].contains(name) || match.output.3 == "/" { continue }
      if match.output.1.isEmpty {
        open.append(name)
      } else {
        #expect(open.popLast() == name)
      }
    }
    #expect(open.isEmpty)
  }
}
