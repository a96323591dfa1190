import MarkdownTree
import SourceText
import Testing

@Suite struct AccidentTests {
  /// A document, and its accidents as `kind line:column-line:column`.
  struct Sample: Sendable, CustomTestStringConvertible {
    let markdown: String
    let accidents: [String]

    init(_ markdown: String, _ accidents: String...) {
      self.markdown = markdown
      self.accidents = accidents
    }

    var testDescription: String { markdown.debugDescription }
  }

  @Test(arguments: [
    Sample("Rubrik\n===", "setextHeading 1:1-2:4"),
    Sample("Text\n---\n\nMer", "setextHeading 1:1-2:4"),
    Sample("> Två\n> rader\n> ---", "setextHeading 1:3-3:6"),
    Sample("[a]\n\n[a]: b\nRubrik\n===", "setextHeading 4:1-5:4"),
    Sample("## Rubrik\n\n---\n\nText"),
    Sample("##\n\nText"),
  ])
  func underlinedHeadings(_ sample: Sample) { check(sample) }

  @Test(arguments: [
    Sample("###Titel", "almostHeading 1:1-1:9"),
    Sample("Text\n##Titel  \nmer", "almostHeading 2:1-2:8"),
    Sample("####### sju", "almostHeading 1:1-1:12"),
    Sample("#######", "almostHeading 1:1-1:8"),
    Sample("#Titel", "almostHeading 1:1-1:7"),
    Sample("#Över", "almostHeading 1:1-1:7"),
    Sample("#1 på listan", "almostHeading 1:1-1:14"),
    Sample("- # I en lista", "almostHeading 1:3-1:15"),
    Sample("> text\n>\n> ### I ett citat", "almostHeading 3:3-3:18"),
    Sample("- ##I en lista", "almostHeading 1:3-1:15"),
    Sample("Text\n    ## Indragen", "almostHeading 2:5-2:16"),
    Sample("Text\n\n    ## Indragen", "almostHeading 3:5-3:16"),
    Sample("\t# Indragen", "almostHeading 1:2-1:12"),
    Sample("    kod\n\n    # Indragen", "almostHeading 3:5-3:15"),
    Sample("*Text\n##Titel*", "almostHeading 2:1-2:9"),
    Sample("#tenet är vår etikett"),
    Sample("#över allt"),
    Sample("Se #Titel och ##Titel"),
    Sample("\\##Titel"),
    Sample("&#35;#Titel"),
    Sample("`x\n##y`"),
    Sample("    kod\n    # Kommentar"),
    Sample("```\n##Titel\n\n# Rubrik\n```"),
    Sample("- text\n\n      # kod i lista"),
    Sample("    #!/bin/sh"),
    Sample("    ##Titel"),
    Sample("# Rubrik\n\n## Rubrik ##\n\n###### Sex"),
    Sample("| ##A | B |\n|---|---|\n| ##c | d |"),
    Sample("#-tecknet"),
  ])
  func linesLikeHeadings(_ sample: Sample) { check(sample) }

  @Test(arguments: [
    Sample("## Rubrik\n\n{#id .case}", "almostAttributes 3:1-3:12"),
    Sample("## Rubrik\n\n{strength=must applies-to=\"time:*work*\"}", "almostAttributes 3:1-3:41"),
    Sample("- Text\n  {.case}", "almostAttributes 2:3-2:10"),
    Sample("> ### Rubrik\n> {#id}", "almostHeading 1:3-1:13", "almostAttributes 2:3-2:8"),
    Sample("Text\n{#id}", "almostAttributes 2:1-2:6"),
    Sample("## Rubrik\nText\n{#id}  ", "almostAttributes 3:1-3:6"),
    Sample("{ visibility = public }", "almostAttributes 1:1-1:24"),
    Sample("{visibility=internal", "almostAttributes 1:1-1:21"),
    Sample("{#id} {.class}", "almostAttributes 1:1-1:15"),
    Sample("## Rubrik\n{#id}"),
    Sample("```\n{#id}\n```"),
    Sample("    {#id}", "almostAttributes 1:5-1:10"),
    Sample("`{#id}`"),
    Sample("{namn} skriver"),
    Sample("{a=b} är en mängd"),
    Sample("{{#mustache}}"),
    Sample("\\{#id}"),
    Sample("Text {#id}"),
    Sample("{# id}"),
    Sample("{}"),
    Sample("{"),
  ])
  func linesLikeAttributes(_ sample: Sample) { check(sample) }

  @Test(arguments: [
    Sample("```\nkod", "unclosedFence 1:1-1:4"),
    Sample("Text\n\n~~~ swift\nkod\n\n", "unclosedFence 3:1-3:10"),
    Sample("> ```\n> kod\n\nText", "unclosedFence 1:3-1:6"),
    Sample("- ```\n  kod\n\nText\n```", "unclosedFence 1:3-1:6", "unclosedFence 5:1-5:4"),
    Sample("````\n```", "unclosedFence 1:1-1:5"),
    Sample("```\nkod\n    ```", "unclosedFence 1:1-1:4"),
    Sample("```", "unclosedFence 1:1-1:4"),
    Sample("```\n```"),
    Sample("```\n\n```\n\n\n"),
    Sample("> ```\n> kod\n> ```\n\nText"),
    Sample("- ~~~\n  kod\n   ~~~~  \n"),
    Sample("    ```\n    kod"),
    Sample("```` x\n```` x\n````"),
  ])
  func fencesWithoutEnd(_ sample: Sample) { check(sample) }

  @Test(arguments: [
    Sample("<!-- tenet:allow\n\n## Rubrik", "unclosedComment 1:1-1:17"),
    Sample("Text <!-- hej", "unclosedComment 1:6-1:10"),
    Sample("<!-- a -->\n\n<!-- b", "unclosedComment 3:1-3:7"),
    Sample("<!-- a\n\nb -->\n"),
    Sample("Text <!-- a\nb --> mer"),
    Sample("`<!--`"),
    Sample("\\<!-- a"),
    Sample("&lt;!-- a"),
    Sample("<script>\n\nx", "unclosedHTMLBlock 1:1-1:9"),
    Sample("> <PRE class=x>\n> a\n\nText", "unclosedHTMLBlock 1:3-1:16"),
    Sample("<?php\n\nx", "unclosedHTMLBlock 1:1-1:6"),
    Sample("<!DOCTYPE html\n\nx", "unclosedHTMLBlock 1:1-1:15"),
    Sample("<![CDATA[\n\nx", "unclosedHTMLBlock 1:1-1:10"),
    Sample("<script>\n\nx</SCRIPT>\n\ny"),
    Sample("<?php\n\nx ?>"),
    Sample("<!DOCTYPE html>"),
    Sample("<![CDATA[\n\nx]]>"),
    Sample("<div>\n\nx"),
    Sample("<prefix>\n\nx"),
  ])
  func htmlWithoutEnd(_ sample: Sample) { check(sample) }

  @Test(arguments: [
    Sample("[a]: b", "unusedLinkDefinition 1:1-1:7"),
    Sample("[a]\n\n[a]: b\n[c]: d\n", "unusedLinkDefinition 4:1-4:7"),
    Sample("[a]\n\n[a]: b\n[A]: d", "unusedLinkDefinition 4:1-4:7"),
    Sample("> text\n>\n> [a]: <b c>\n>   'titel'", "unusedLinkDefinition 3:3-4:12"),
    Sample("- [a]: b\n- c", "unusedLinkDefinition 1:3-1:9"),
    Sample("[a]:\n  b\n\"t\"\nText", "unusedLinkDefinition 1:1-3:4"),
    Sample("\\[a] `[a]`\n\n[a]: b", "unusedLinkDefinition 3:1-3:7"),
    Sample("[a](c)\n\n[a]: b", "unusedLinkDefinition 3:1-3:7"),
    Sample("Text\n\n    [a]: b\n\n[å]: c", "unusedLinkDefinition 5:1-5:8"),
    Sample("[a]\n\n[a]: b"),
    Sample("[text][a] ![bild][B]\n\n[a]: b\n[b]: c"),
    Sample("[Å  b][]\n\n[å B]: c"),
    Sample("[ẞ]\n\n[SS]: /url"),
    Sample("> [lång\n> etikett]\n\n[lång etikett]: c"),
    Sample("[*a* b]\n\n[*a* b]: c"),
    Sample("[a\\]b]\n\n[a\\]b]: c"),
    Sample("[x [y](z)][q\\[]\n\n[q\\[]: c"),
    Sample("| [a] | [b\\|c] |\n|---|---|\n| ![d][e] | f |\n\n[a]: x\n[b|c]: y\n[e]: z"),
    Sample("```\n[a]: b\n```"),
    Sample("    [a]: b"),
    Sample("Text\n[a]: b"),
    Sample("[a] och text: b"),
    Sample("<div>\n[a]: b\n</div>"),
    Sample("[^1]\n\n[^1]: not"),
  ])
  func definitionsWithoutUse(_ sample: Sample) { check(sample) }

  @Test func positionsCountTheFrontMatter() {
    let bytes = Array("Text\n\n##Titel\r\n\r\n[a]: b".utf8)
    let tree = MarkdownParser.parse(bytes[...], firstLine: 11)
    let accidents = MarkdownAccidents.find(in: bytes[...], firstLine: 11, tree: tree)
    #expect(accidents.map(described) == ["almostHeading 13:1-13:8", "unusedLinkDefinition 15:1-15:7"])
  }

  @Test func aTreeWithoutPositionsHasNone() {
    let bytes = Array("##Titel".utf8)
    let tree = MarkdownParser.parse(bytes[...]).withoutPositions()
    #expect(MarkdownAccidents.find(in: bytes[...], tree: tree).isEmpty)
  }

  private func check(_ sample: Sample) {
    let bytes = Array(sample.markdown.utf8)
    let tree = MarkdownParser.parse(bytes[...])
    let accidents = MarkdownAccidents.find(in: bytes[...], tree: tree)
    #expect(accidents.map(described) == sample.accidents, "\(tree.dump())")
  }

  private func described(_ accident: MarkdownAccident) -> String {
    let range = accident.range
    return "\(accident.kind) \(range.start.line):\(range.start.column)-\(range.end.line):\(range.end.column)"
  }
}
