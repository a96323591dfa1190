import Diagnostics
import PolicyModel
import TestSupport
import Testing

/// The schemas and the model know the same values.
@Suite struct ValueTests {
  @Test(arguments: Repository.schemaNames)
  func `shared definitions hold the model's values`(name: String) throws {
    let schema = try Schema(name)
    let lists: [String: Set<String>] = [
      "visibility": Set(Visibility.allCases.map(\.rawValue)), "strength": Set(Strength.writtenForms),
      "severity": Set(Severity.allCases.map(\.rawValue)), "kind": Set(ElementKind.allCases.map(\.rawValue)),
    ]
    for (definition, values) in lists {
      guard let part = schema.root["$defs"]?[definition] else { continue }
      #expect(part["enum"]?.texts == values, "\(name): \(definition)")
    }
  }

  @Test func `classes of policies`() throws {
    let part = try Schema("policy").part(["properties", "class", "enum"])
    #expect(part?.texts == Set(PolicyClass.allCases.map(\.rawValue)))
  }

  @Test func `kinds of elements`() throws {
    let schema = try Schema("policy")
    for key in ["visibility", "strength"] {
      let kinds = try #require(schema.part(["properties", key, "properties"])).members.keys
      #expect(Set(kinds) == Set(ElementKind.allCases.map(\.rawValue)))
    }
  }

  @Test func `what is shown`() throws {
    let element = try #require(try Schema("show-output").part(["$defs", "element", "properties"]))
    #expect(element["kind"]?["enum"]?.texts == Set(ElementKind.allCases.map(\.rawValue)))
    #expect(element["strength"]?["enum"]?.texts == Set(Strength.allCases.map(\.rawValue)))
  }

  @Test func `severities`() throws {
    let severities = Set(Severity.allCases.map(\.rawValue))
    let settings = try Schema("tenet").part([
      "properties", "rules", "additionalProperties", "properties", "severity", "enum",
    ])
    #expect(settings?.texts == severities.union(["off"]))
    let found = try Schema("check-output").part([
      "properties", "diagnostics", "items", "properties", "severity", "enum",
    ])
    #expect(found?.texts == severities)
    #expect(
      try Schema("rules-output").part(["items", "properties", "severity", "enum"])?.texts == severities)
  }

  @Test(arguments: [
    "a", "a-b", "social-media", "1", "", "-a", "a-", "a--b", "A", "å", "a b", "a_b",
    String(repeating: "a", count: 64), String(repeating: "a", count: 65),
  ])
  func `ids`(text: String) throws {
    #expect(try accepts(text, "id", of: "policy") == (Identifier(text) != nil))
  }

  @Test(arguments: ["sv", "en", "en-GB", "smi", "zh-Hant-TW", "", "s", "SV", "svensk", "sv-", "sv_SE"])
  func `languages`(text: String) throws {
    #expect(try accepts(text, "language", of: "policy") == (Language(text) != nil))
  }

  @Test(arguments: [
    "2026-11-21", "2026-1-1", "2026-13-01", "2026-00-10", "2026-11-32", "21 november", "", "20261121",
  ])
  func `dates`(text: String) throws {
    #expect(try accepts(text, "date", of: "press-item") == (CalendarDate(iso8601: text) != nil))
  }

  @Test(arguments: [
    "2026-11-25T08:00:00+01:00", "2026-11-25T08:00Z", "2026-11-25T08:00-05:30", "2026-11-25T08:00",
    "2026-11-25T24:00Z", "2026-11-25", "2026-11-25 08:00Z", "2026-11-25T08:00:61Z",
  ])
  func `moments`(text: String) throws {
    #expect(try accepts(text, "moment", of: "press-item") == (Timestamp(iso8601: text) != nil))
  }

  @Test(arguments: [
    "1 year", "4 office-hours", "14 days", "2 workdays", "100000 days", "P1Y", "P1Y6M", "P14D", "PT4H",
    "P1DT4H", "", "P", "PT", "0 days", "100001 days", "1 fortnight", "a year", "1year", "P1M1D", "-1 days",
  ])
  func `lengths of time`(text: String) throws {
    #expect(try accepts(text, "timeSpan", of: "policy") == (TimeSpan(written: text) != nil))
  }

  @Test(arguments: [
    "role:editor", "department:press-desk", "contact:press-contact", "role:", "editor", "channel:x", "role:A",
    "role: editor", "",
  ])
  func `parties`(text: String) throws {
    #expect(try accepts(text, "party", of: "policy") == (Party(written: text) != nil))
  }

  @Test(arguments: [
    "policy:social-media", "policy:social-media#daily-limit", "policy:", "policy:a#", "#daily-limit",
    "ref:gdpr", "https://nordljus.example/",
  ])
  func `links to policies`(text: String) throws {
    let isPolicy = if case .policy? = LinkTarget(written: text) { true } else { false }
    #expect(try accepts(text, "policyLink", of: "press-item") == isPolicy)
  }

  private func accepts(_ text: String, _ definition: String, of name: String) throws -> Bool {
    let schema = try Schema(name)
    return schema.faults(in: .text(text), against: try #require(schema.root["$defs"]?[definition])).isEmpty
  }
}
