import Testing

@testable import Sweeping

/// What authors note beside the text is found in every source.
@Suite struct SourceCommentTests {
  @Test func inMarkdownAndItsFrontMatter() {
    let text =
      "---\ntitle: A # ett\n# två\nurl: https://a.example/#tre\nname: \"#fyra\"\n---\n\nText <!-- fem\nsex --> mer\n<!-- sju"
    let comments = SourceComment.inMarkdown(Array(text.utf8), "p.md")
    #expect(comments.map(\.text) == [" ett", " två", " fem\nsex ", " sju"])
    #expect(comments.map(\.line) == [2, 3, 8, 10])
  }

  @Test func theOriginalBesideATranslation() {
    let text =
      "---\n# title: Vår \n# titles: x\n---\n\n<!-- original: sv (must-not)\n### Ett\n\nbefore=\"två\"\nreason=\"tre\"\n\nfyra\r\nfem\n-->\n<!-- original: sv\nsex -->\n<!-- original: jag vet inte\nsju -->"
    let comments = SourceComment.inMarkdown(Array(text.utf8), "p.md")
    let words = comments.map { $0.text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    #expect(
      words == [
        "Vår", "titles: x", "### Ett", "\"två\"", "\"tre\"", "fyra fem", "sex", "original: jag vet inte sju",
      ])
    #expect(comments.map(\.line) == [2, 3, 6, 6, 6, 6, 15, 17])
  }

  @Test func anOriginalIsReadWithoutWhereItsLinksLead() {
    let text = "<!-- original: sv\n![Ett norrsken](media:sky) över [sjön](policy:a#b), se [här](#c).\n-->"
    let comments = SourceComment.inMarkdown(Array(text.utf8), "p.md")
    #expect(comments.map(\.text) == ["![Ett norrsken] över [sjön], se [här].\n"])
  }

  @Test func inYAML() {
    let text = "a: 'it is # none' # en\n# Två\nb: don't # tre"
    let comments = SourceComment.inYAML(Array(text.utf8)[...], "t.yml")
    #expect(comments.map(\.text) == [" en", " Två", " tre"])
    #expect(comments.map(\.line) == [1, 2, 3])
  }
}
