import MarkdownTree
import Testing

@Suite struct HTMLHookTests {
  private struct Resolver: LinkResolver {
    func resolve(link destination: ArraySlice<UInt8>) -> LinkResolution {
      switch String(decoding: destination, as: UTF8.self) {
      case "policy:a":
        .replaced(destination: Array("../a/?x=1&y=å".utf8), attributes: [HTMLAttribute("rel", "a\"b")])
      case "policy:js": .replaced(destination: Array("javascript:x".utf8))
      case "policy:secret": .dropped
      default: .unchanged
      }
    }

    func resolve(image source: ArraySlice<UInt8>) -> ImageResolution {
      switch String(decoding: source, as: UTF8.self) {
      case "media:a":
        .replaced(
          source: Array("a.jpg".utf8), alternative: Array("Å & <b>".utf8),
          attributes: [HTMLAttribute("width", "10"), HTMLAttribute("height", "20")])
      case "media:b": .replaced(source: Array("b.jpg".utf8))
      case "media:secret": .dropped
      default: .unchanged
      }
    }
  }

  @Test(arguments: [
    ("[*a*](policy:a 't')", "<a href=\"../a/?x=1&amp;y=%C3%A5\" title=\"t\" rel=\"a&quot;b\"><em>a</em></a>"),
    ("[b](policy:js)", "<a href=\"\">b</a>"),
    ("x [*c* `d`](policy:secret) y", "x <em>c</em> <code>d</code> y"),
    ("[e](f)", "<a href=\"f\">e</a>"),
    (
      "![g](media:a 't')",
      "<img src=\"a.jpg\" alt=\"Å &amp; &lt;b&gt;\" title=\"t\" width=\"10\" height=\"20\" />"
    ),
    ("![h *i*](media:b)", "<img src=\"b.jpg\" alt=\"h i\" />"),
    ("![j *k* `l`](media:secret) m", "j k l m"),
    ("![n](o)", "<img src=\"o\" alt=\"n\" />"),
    ("[![p](media:b)](policy:secret)", "<img src=\"b.jpg\" alt=\"p\" />"),
    ("[![p](media:secret)](policy:a)", "<a href=\"../a/?x=1&amp;y=%C3%A5\" rel=\"a&quot;b\">p</a>"),
  ])
  func linksAndPictures(_ markdown: String, _ expected: String) {
    #expect(MarkdownParser.parse(markdown).inlineHTML(resolver: Resolver()) == expected)
  }

  @Test(arguments: [
    ("# a\n\n#### b\n\n###### c", 3, "345"), ("#### a\n\n###### b\n\n#### c", 4, "454"),
    ("###### a\n\n# b", 2, "22"), ("# a\n\n## b\n\n### c\n\n#### d", 4, "4566"), ("> ### a", 3, "3"),
  ])
  func headingsBeginWhereTheyAreToldAndLeaveNoGap(_ markdown: String, _ first: Int, _ expected: String) {
    let html = MarkdownParser.parse(markdown).withHeadings(from: first).html()
    #expect(html.matches(of: /<h([1-6])>/).map { String($0.output.1) }.joined() == expected)
  }

  @Test func htmlIsAddedToWhatIsThere() {
    var bytes = Array("<div>".utf8)
    MarkdownParser.parse("a").writeHTML(into: &bytes)
    MarkdownParser.parse("- b").writeHTML(into: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "<div><p>a</p>\n<ul>\n<li>b</li>\n</ul>\n")
  }

  @Test func rawHTMLAndDangerousAddressesNeverGetThrough() {
    let html = MarkdownParser.parse("<script>x</script>\n\n<b onclick=y> [a](JAVASCRIPT:z) ![b](vbscript:q)")
      .html()
    for word in ["script>", "onclick", "JAVASCRIPT", "vbscript"] { #expect(!html.contains(word)) }
  }
}
