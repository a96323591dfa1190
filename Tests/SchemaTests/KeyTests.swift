import Testing

/// A mapping that the reader reads and a schema describes.
struct Mapping: Sendable, CustomTestStringConvertible {
  /// The schema.
  let schema: String
  /// The keys that lead to the mapping in the schema.
  let part: [String]
  /// A file that holds it.
  let path: String
  /// The file with a stray key in the mapping, at the place of `?`.
  let withStrayKey: String
  /// The file without anything that the mapping must have.
  let bare: String

  init(_ schema: String, part: [String] = [], file path: String, stray: String, bare: String) {
    self.schema = schema
    self.part = part
    self.path = path
    self.withStrayKey = stray.replacing("?", with: Reader.stray + ": x")
    self.bare = bare
  }

  var testDescription: String { ([schema] + part).joined(separator: "/") }

  static let all = frontMatter + configuration + registers + handbooks

  private static let handbooks = [
    Mapping("handbook", file: "handbooks/a.yml", stray: "title: A\n?\n", bare: "subtitle: A\n"),
    Mapping(
      "handbook", part: ["$defs", "chapter"], file: "handbooks/a.yml",
      stray: "title: A\nfront: { title: A, text: B, ? }\n", bare: "title: A\nfront: { x: y }\n"),
  ]

  private static let frontMatter = [
    Mapping(
      "policy", file: "a/policy.md", stray: matter("policy: a\n?"), bare: matter("class: policy") + "# A\n"),
    Mapping(
      "policy", part: ["properties", "visibility"], file: "a/policy.md",
      stray: matter("policy: a\nvisibility: { ? }"),
      bare: matter("policy: a\nvisibility: { case: public }") + "# A\n"),
    Mapping(
      "policy", part: ["properties", "strength"], file: "a/policy.md",
      stray: matter("policy: a\nstrength: { ? }"),
      bare: matter("policy: a\nstrength: { case: may }") + "# A\n"),
    Mapping(
      "policy", part: ["properties", "consultation"], file: "a/policy.md",
      stray: matter("policy: a\nconsultation: { until: 2026-12-10, ? }"),
      bare: matter("policy: a\nconsultation: { contact: x }") + "# A\n"),
    Mapping(
      "variant", file: "a/departments/b.md", stray: matter("variant-of: a\n?"), bare: matter("language: sv")),
    Mapping(
      "translation", file: "a/policy.en.md", stray: matter("translation-of: a\n?"), bare: matter("title: A")),
    Mapping(
      "press-item", file: "press/a.md", stray: matter("press-item: a\n?"), bare: matter("language: sv")),
    Mapping(
      "press-item", part: ["properties", "withdrawn"], file: "press/a.md",
      stray: matter("press-item: a\nwithdrawn: { ? }"),
      bare: matter("press-item: a\nheadline: A\npublished: 2026-11-01\nwithdrawn: { x: y }")),
    Mapping(
      "press-item", part: ["$defs", "correction"], file: "press/a.md",
      stray: matter("press-item: a\ncorrections: [{ ? }]"),
      bare: matter("press-item: a\nheadline: A\npublished: 2026-11-01\ncorrections: [{ x: y }]")),
  ]

  private static let configuration = [
    Mapping("tenet", file: "tenet.yml", stray: "?\n", bare: "time-zone: UTC\n"),
    Mapping(
      "tenet", part: ["properties", "organisation"], file: "tenet.yml",
      stray: tenet("organisation: { name: A, ? }"),
      bare: "languages: sv\norganisation: { url: x }\n"),
    Mapping(
      "tenet", part: row(of: "departments"), file: "tenet.yml", stray: tenet("departments: { a: { ? } }"),
      bare: tenet("departments: { a: {} }")),
    Mapping(
      "tenet", part: row(of: "roles"), file: "tenet.yml", stray: tenet("roles: { a: { ? } }"),
      bare: tenet("roles: { a: {} }")),
    Mapping(
      "tenet", part: row(of: "channels"), file: "tenet.yml", stray: tenet("channels: { a: { ? } }"),
      bare: tenet("channels: { a: {} }")),
    Mapping(
      "tenet", part: row(of: "sites"), file: "tenet.yml", stray: tenet("sites: { a: { ? } }"),
      bare: tenet("sites: { a: {} }")),
    Mapping(
      "tenet", part: ["$defs", "place"], file: "tenet.yml",
      stray: tenet("sites: { a: { visibility: public, publish: { ? } } }"),
      bare: tenet("sites: { a: { visibility: public, publish: { keep: 3 } } }")),
    Mapping(
      "tenet", part: row(of: "rules"), file: "tenet.yml", stray: tenet("rules: { a: { ? } }"),
      bare: tenet("rules: { a: {} }")),
  ]

  private static let registers = [
    register("accounts", stray: "a: { channel: b, ? }"),
    register("contacts", stray: "a: { ? }"),
    register("glossary", stray: "a: { term: b, text: c, ? }"),
    register("media", stray: "a: { file: media/a.jpg, ? }"),
    register("questions", stray: "a: { answer: 'policy:b#c', asked: { sv: [d] }, ? }"),
    register("references", stray: "a: { title: b, ? }"),
  ]

  private static func register(_ name: String, stray: String) -> Mapping {
    Mapping(
      name, part: ["additionalProperties"], file: "registers/\(name).yml", stray: stray, bare: "a: {}\n")
  }

  private static func matter(_ yaml: String) -> String { "---\n\(yaml)\n---\n\n" }

  private static func tenet(_ yaml: String) -> String {
    (yaml.hasPrefix("organisation") ? "" : "organisation: { name: A }\n") + "languages: sv\n\(yaml)\n"
  }

  private static func row(of key: String) -> [String] { ["properties", key, "additionalProperties"] }
}

/// The schemas and the reader know the same keys.
@Suite struct KeyTests {
  @Test(arguments: Mapping.all)
  func `the schema's properties are the keys that the reader asks for`(mapping: Mapping) async throws {
    let schema = try #require(try Schema(mapping.schema).part(mapping.part))
    let known = try await Reader.offers(mapping.path, mapping.withStrayKey)
    #expect(Set((schema["properties"]?.members ?? [:]).keys) == known)
    #expect(schema["additionalProperties"] == .bool(false))
  }

  @Test(arguments: Mapping.all)
  func `the schema requires what the reader misses`(mapping: Mapping) async throws {
    let schema = try #require(try Schema(mapping.schema).part(mapping.part))
    let missing = try await Reader.missing(mapping.path, mapping.bare)
    #expect(schema["required"]?.texts ?? [] == missing)
  }

  @Test(arguments: ["accounts", "contacts"])
  func `the fields that may be public are the row's own`(register: String) async throws {
    let schema = try Schema(register)
    let row = try #require(schema.part(["additionalProperties"]))
    let fields = Set((row["properties"]?.members ?? [:]).keys).subtracting(["visibility", "public"])
    let alternatives = try #require(row["properties"]?["public"]?["anyOf"]?.items)
    #expect(alternatives.map { ($0["enum"] ?? $0["items"]?["enum"])?.texts } == [fields, fields])
    let offered = try await Reader.offers(
      "registers/\(register).yml",
      "a: { channel: b, public: [\(Reader.stray)] }".replacing(
        register == "contacts" ? "channel: b, " : "", with: ""))
    #expect(offered == fields)
  }
}
