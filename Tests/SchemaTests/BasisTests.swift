import Foundation
import TestSupport
import Testing

/// What `tenet accept` writes obeys its schema.
@Suite struct BasisTests {
  @Test func `basis.json`() throws {
    let folder = TemporaryFolder()
    try folder.write(
      "organisation: { name: N }\nlanguages: [sv, en]\nroles: { editor: { name: R } }\n", to: "tenet.yml")
    try folder.write(
      "---\npolicy: travel\ntitle: T\nsummary: S\nowner: role:editor\n---\n\n## Tåg {#train}\n\nText.\n",
      to: "travel/policy.md")
    try folder.write(
      "---\ntranslation-of: travel\nlanguage: en\ntitle: T\nsummary: S\n---\n\n## Train {#train}\n\nText.\n",
      to: "travel/policy.en.md")
    _ = try Program.print(["accept", "travel", "--workspace", folder.path])
    let value = try SchemaValue(json: Data(folder.text("travel/basis.json").utf8))
    #expect(value["policy.en.md"]?.members.keys.sorted() == ["policy:summary", "policy:title", "train"])
    #expect(try Schema("basis").faults(in: value) == [])
    #expect(
      try Schema("basis").faults(in: SchemaValue(yaml: "a: { Not-an-id: { title: x, text: y } }")).count > 1)
  }
}
