import Foundation
import Yams

/// A value as JSON Schema sees it, read from JSON or from YAML.
indirect enum SchemaValue: Equatable, Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case text(String)
  case list([SchemaValue])
  case object([String: SchemaValue])

  /// Reads JSON.
  init(json: Data) throws { self = try JSONDecoder().decode(SchemaValue.self, from: json) }

  /// Reads YAML as Tenet does: every scalar is a text.
  init(yaml: String) throws {
    self = try Yams.compose(yaml: yaml).map(SchemaValue.init(node:)) ?? .object([:])
  }

  private init(node: Node) {
    switch node {
    case .scalar(let scalar): self = .text(scalar.string)
    case .sequence(let items): self = .list(items.map(SchemaValue.init(node:)))
    case .mapping(let members):
      self = .object(
        Dictionary(
          members.map { ($0.key.scalar?.string ?? "", SchemaValue(node: $0.value)) },
          uniquingKeysWith: { first, _ in first }))
    case .alias: self = .null
    }
  }

  /// A text, or a whole number, as it is written; nil for anything else.
  var written: String? {
    switch self {
    case .text(let text): text
    case .number(let number): String(Int(number))
    default: nil
    }
  }

  /// The member of an object; nil for anything else.
  subscript(_ key: String) -> SchemaValue? { members[key] }

  /// The members of an object; none for anything else.
  var members: [String: SchemaValue] { if case .object(let members) = self { members } else { [:] } }

  /// The items of a list; none for anything else.
  var items: [SchemaValue] { if case .list(let items) = self { items } else { [] } }

  /// The text; nil for anything else.
  var text: String? { if case .text(let text) = self { text } else { nil } }

  /// The texts of a list, as a set.
  var texts: Set<String> { Set(items.compactMap(\.text)) }
}

extension SchemaValue: Decodable {
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .text(value)
    } else if let value = try? container.decode([SchemaValue].self) {
      self = .list(value)
    } else {
      self = .object(try container.decode([String: SchemaValue].self))
    }
  }
}
