import Foundation
import TestSupport

/// A file of `docs/schemas/`, and a validator for that part of JSON Schema 2020-12 which these files use.
struct Schema: Sendable {
  /// The whole schema.
  let root: SchemaValue

  /// The words that the validator understands; a schema with any other word would promise what no test holds.
  static let keywords: Set = [
    "$schema", "$defs", "$ref", "title", "description", "type", "enum", "pattern", "maxLength", "minimum",
    "properties", "required", "propertyNames", "additionalProperties", "items", "minItems", "anyOf",
  ]

  /// Reads `docs/schemas/NAME.json`.
  init(_ name: String) throws {
    root = try SchemaValue(json: Data(contentsOf: Repository.schemas.appending(path: "\(name).json")))
  }

  /// The schema at a path of keys, `$ref` followed.
  func part(_ path: [String]) -> SchemaValue? {
    path.reduce(SchemaValue?.some(root)) { part, key in part.flatMap { resolved($0)[key] } }.map(resolved)
  }

  /// What is wrong with a value, each fault with its place; nothing when it is valid.
  ///
  /// `part` is a part of this schema; the whole of it when left out.
  func faults(in value: SchemaValue, against part: SchemaValue? = nil) -> [String] {
    faults(in: value, at: "", against: part ?? root)
  }

  private func resolved(_ schema: SchemaValue) -> SchemaValue {
    guard let reference = schema["$ref"]?.text, let name = reference.split(separator: "/").last,
      let definition = root["$defs"]?[String(name)]
    else { return schema }
    return definition
  }

  private func faults(in value: SchemaValue, at place: String, against written: SchemaValue) -> [String] {
    if case .bool(let isAllowed) = written { return isAllowed ? [] : ["\(place): must not be there"] }
    let schema = resolved(written)
    var faults: [String] = []
    if let type = schema["type"] {
      let types = type.text.map { [$0] } ?? Array(type.texts)
      if !types.contains(where: value.isOfType) { faults.append("\(place): is not \(types.sorted())") }
    }
    if let values = schema["enum"]?.items, !values.contains(value) {
      faults.append("\(place): \(value) is none of \(values.compactMap(\.text))")
    }
    if let alternatives = schema["anyOf"]?.items,
      !alternatives.contains(where: { self.faults(in: value, at: place, against: $0).isEmpty })
    {
      faults.append("\(place): \(value) is none of the alternatives")
    }
    switch value {
    case .text(let text): faults += self.faults(in: text, at: place, against: schema)
    case .number(let number):
      if case .number(let least)? = schema["minimum"], number < least {
        faults.append("\(place): \(number) is too small")
      }
    case .list(let items):
      if case .number(let least)? = schema["minItems"], Double(items.count) < least {
        faults.append("\(place): has too few items")
      }
      guard let schema = schema["items"] else { break }
      for (index, item) in items.enumerated() {
        faults += self.faults(in: item, at: "\(place)/\(index)", against: schema)
      }
    case .object(let members): faults += self.faults(in: members, at: place, against: schema)
    case .null, .bool: break
    }
    return faults
  }

  private func faults(in text: String, at place: String, against schema: SchemaValue) -> [String] {
    var faults: [String] = []
    if let pattern = schema["pattern"]?.text,
      text.range(of: pattern, options: .regularExpression) == nil
    {
      faults.append("\(place): '\(text)' does not match \(pattern)")
    }
    if case .number(let most)? = schema["maxLength"], Double(text.count) > most {
      faults.append("\(place): '\(text)' is too long")
    }
    return faults
  }

  private func faults(in members: [String: SchemaValue], at place: String, against schema: SchemaValue)
    -> [String]
  {
    var faults = (schema["required"]?.texts ?? []).subtracting(members.keys).map { "\(place): lacks '\($0)'" }
    for (key, value) in members {
      if let names = schema["propertyNames"] {
        faults += self.faults(in: .text(key), at: "\(place)/\(key)", against: names)
      }
      if let member = schema["properties"]?[key] ?? schema["additionalProperties"] {
        faults += self.faults(in: value, at: "\(place)/\(key)", against: member)
      }
    }
    return faults
  }
}

extension SchemaValue {
  fileprivate func isOfType(_ type: String) -> Bool {
    switch (self, type) {
    case (.null, "null"), (.bool, "boolean"), (.number, "number"), (.text, "string"), (.list, "array"),
      (.object, "object"):
      true
    case (.number(let number), "integer"): number == number.rounded()
    default: false
    }
  }
}
