import Diagnostics
import PolicyModel
import PolicyReading
import SourceText
import Storage
import Testing

/// `basis.json` is read strictly, and what is wrong with it is told with its place.
@Suite struct BrokenBasisTests {
  private func read(_ basis: String, at path: String = "travel/basis.json") async throws
    -> WorkspaceReader.Reading
  {
    try await WorkspaceReader.read(
      MemoryStore(texts: [
        "tenet.yml": "organisation: { name: Nordljus }\nlanguages: [sv]\n",
        "travel/policy.md": "---\npolicy: travel\ntitle: T\n---\n\n## Tåg {#train}\n", path: basis,
      ]))
  }

  private static let digests =
    #"{"title":"0123456789abcdef","conditions":"0123456789abcdef","text":"0123456789abcdef"}"#

  @Test(arguments: [
    ("", "1:1 no value stands"), ("[]", "1:1 the file holds no object"),
    ("{\n  \"a\": 1\n}", "2:3 'a' holds no elements"),
    ("{\n  \"a\": {\n    \"B\": {}\n  }\n}", "3:5 'B' is no id of an element"),
    ("{\n  \"a\": {\n    \"policy:owner\": {}\n  }\n}", "3:5 'policy:owner' is no id of an element"),
    ("{\"a\": {\"b\": []}}", "1:8 an element holds no digests"),
    (
      "{\"a\": {\"b\": {}}}", "1:8 an element needs the digests of its title, its conditions and its text"
    ),
    ("{\"a\": {\"b\": {\"title\":\n\"XY\"}}}", "1:14 the value of 'title' is no digest of 16 digits"),
    ("{\"a\": {\"b\": {\"tittle\":\"0123456789abcdef\"}}}", "1:14 unknown member 'tittle'"),
    ("{\"a\": {},\n \"a\": {}}", "2:2 the name 'a' stands a second time"),
    ("{\n<<<<<<< HEAD\n", "2:1 '\"' is missing"),
  ])
  func `a fault is told with its place`(text: String, expected: String) async throws {
    let reading = try await read(text)
    let told = reading.diagnostics.map { fault in
      let start = fault.location.range.start
      return "\(start.line):\(start.column) \(fault.message)"
    }
    #expect(told == [expected])
    #expect(reading.diagnostics.map(\.rule) == ["broken-basis"])
    #expect("\(reading.diagnostics.compactMap(\.help))".contains("'tenet accept travel'"))
    #expect(reading.workspace?.bases.isEmpty == true)
  }

  @Test func `what is sound is read`() async throws {
    let reading = try await read(
      "\u{FEFF}{\"policy.en.md\": {\"policy:title\": \(Self.digests), \"train\": \(Self.digests)}}")
    #expect(reading.diagnostics.map { "\($0.message)" } == [])
    let entries = try #require(reading.workspace?.bases.values.first?.files["policy.en.md"])
    #expect(entries.keys.sorted() == [.title, .element(try #require(Identifier("train")))])
  }

  @Test func `a file of that name beside no policy is left alone`() async throws {
    for path in ["other/basis.json", "media/basis.json", "basis.json", "travel/revisions/1.0.0/basis.json"] {
      #expect(try await read("no JSON", at: path).diagnostics.map { "\($0.message)" } == [], "\(path)")
    }
  }
}
