import PolicyModel
import SourceText
import Testing

@testable import Importing

/// Markdown of other tools, and plain text.
struct MarkdownSourceTests {
  private func document(_ text: String) -> SourceDocument {
    MarkdownSourceReader.document(SourceFile(path: "a.md", text: text))
  }

  @Test func `front matter of Hugo, Jekyll and Docusaurus is mapped, and the rest is told with its line`()
    async throws
  {
    let document = document(
      """
      ---
      title: "Resor: så reser vi"
      description: Kort om resor.
      slug: /regler/resor
      date: 2026-01-02
      tags: [tåg, flyg]
      sidebar_position: 3
      draft: true
      ---

      ## Ta tåget {#tag-forst}

      Du ska ta tåget. Se [regeln](#tag-forst).
      """)
    let mapping = FieldMapping(document.fields)
    #expect(mapping.title == "Resor: så reser vi")
    #expect(mapping.summary == "Kort om resor.")
    #expect(mapping.id?.text == "resor")
    #expect(
      mapping.remarks.compactMap(\.remark.words) == [
        "date: 2026-01-02", "tags: tåg, flyg", "sidebar_position: 3", "draft: true",
      ])
    #expect(mapping.remarks.map(\.sourceLine) == [5, 6, 7, 8])
    let made = try ImportedPolicy.made(of: document)
    let policy = try await made.read()
    #expect(policy.title.value == "Resor: så reser vi")
    #expect(policy.allElements.map(\.id.text) == ["tag-forst"])
    #expect(made.text.contains("[regeln](#tag-forst)"))
  }

  @Test func `TOML is read, and front matter that cannot be read is told whole`() {
    let toml = document("+++\ntitle = \"Resor\"\n[params]\nvikt = 3\n+++\n\nText.\n")
    #expect(toml.fields.map(\.key) == ["title", "params.vikt"])
    let broken = document("---\ntitle: [a\n---\n\nText.\n")
    #expect(broken.remarks.first?.words == "title: [a")
    #expect(broken.blocks.map(\.block) == [.paragraph([.text("Text.")])])
  }

  @Test func `footnotes are folded in, boxes become text, lines of the source are kept`() async throws {
    let document = document(
      """
      # Regler

      Vi bakar[^1] bröd.

      :::warning Varmt
      Ugnen är het.
      :::

      <!-- för oss -->
      <div>Ett <b>ord</b></div>

      [^1]: Med råg.
      """)
    let made = try ImportedPolicy.made(of: document)
    #expect(made.text.contains("Vi bakar (Med råg) bröd."))
    #expect(made.text.contains("**Varmt**"))
    #expect(made.text.contains("Ett ord") || made.text.contains("Ett  ord"))
    #expect(made.remarks.first { $0.remark.kind == .footnote }?.sourceLine == 3)
    #expect(made.remarks.first { $0.remark.words == ":::warning Varmt" }?.sourceLine == 5)
    #expect(
      made.remarks.contains { $0.remark.kind == .comment && $0.remark.words?.contains("för oss") == true })
    _ = try await made.read()
  }

  @Test func `plain text has headings, lists and paragraphs by how it looks`() async throws {
    let text = """
      MOBILTELEFONER

      Telefoner hör hemma
      i skåpet.

      Under skiftet
      -------------

      - Du ska stänga av ljudet.
      - Du får ringa på rasten.
      """
    let made = try ImportedPolicy.made(of: PlainTextReader.document(SourceFile(path: "a.txt", text: text)))
    let policy = try await made.read()
    #expect(policy.title.value == "MOBILTELEFONER")
    #expect(made.text.contains("Telefoner hör hemma i skåpet."))
    #expect(policy.allElements.filter { $0.kind == .guideline }.map(\.strength) == [.must, .may])
  }

  @Test func `old letters are read`() {
    let old = OldText.decoded([0x45, 0x6E, 0x20, 0x73, 0x6D, 0xF6, 0x72, 0x67, 0xE5, 0x73, 0x20, 0x96])
    #expect(String(decoding: old.bytes, as: UTF8.self) == "En smörgås –")
    #expect(old.remark?.kind == .encoding)
    let wide = OldText.decoded([0xFF, 0xFE, 0xE5, 0x00])
    #expect(String(decoding: wide.bytes, as: UTF8.self) == "å")
    #expect(OldText.decoded(Array("å".utf8)).remark == nil)
  }
}
