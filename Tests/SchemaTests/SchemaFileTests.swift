import TestSupport
import Testing

/// The schemas are what the validator of these tests takes them for.
@Suite struct SchemaFileTests {
  @Test(arguments: Repository.schemaNames)
  func `only words that the tests understand`(name: String) throws {
    let schema = try Schema(name)
    #expect(schema.root["$schema"]?.text == "https://json-schema.org/draft/2020-12/schema")
    #expect(unknownWords(in: schema.root) == [])
    for reference in references(in: schema.root) {
      #expect(schema.root["$defs"]?[String(reference.dropFirst("#/$defs/".count))] != nil, "\(reference)")
    }
  }

  @Test func `the validator finds what is wrong`() throws {
    let schema = try Schema("policy")
    func faults(_ yaml: String) throws -> Int { try schema.faults(in: SchemaValue(yaml: yaml)).count }
    #expect(try faults("policy: a") == 0)
    #expect(try faults("title: A") == 1)
    #expect(try faults("policy: A") == 1)
    #expect(try faults("policy: a\nowner: somebody") == 1)
    #expect(try faults("policy: a\nvisibility: { case: secret, verse: public }") == 2)
    #expect(try faults("policy: a\ntitle: [A]\ncolour: red") == 2)
    #expect(try Schema("tenet").faults(in: SchemaValue(yaml: "languages: []")).count == 2)
  }

  private func unknownWords(in schema: SchemaValue) -> Set<String> {
    var unknown = Set(schema.members.keys).subtracting(Schema.keywords)
    for key in ["properties", "$defs"] {
      for part in (schema[key]?.members ?? [:]).values { unknown.formUnion(unknownWords(in: part)) }
    }
    for key in ["items", "additionalProperties", "propertyNames"] {
      if let part = schema[key] { unknown.formUnion(unknownWords(in: part)) }
    }
    for part in schema["anyOf"]?.items ?? [] { unknown.formUnion(unknownWords(in: part)) }
    return unknown
  }

  private func references(in value: SchemaValue) -> Set<String> {
    var found = Set([value["$ref"]?.text].compactMap { $0 })
    for part in value.members.values { found.formUnion(references(in: part)) }
    for part in value.items { found.formUnion(references(in: part)) }
    return found
  }
}
