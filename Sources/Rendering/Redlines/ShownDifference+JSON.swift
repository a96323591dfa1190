import JSONText
import PolicyModel
import SemanticDiff
import SourceText

extension ShownDifference {
  /// The difference as other programs read it.
  package func json() -> JSON {
    [
      "policy": .optional(policy?.text), "from": .string(versions.from), "to": .string(versions.to),
      "level": .optional(difference.level?.rawValue), "suggestedVersion": .optional(versions.suggested),
      "summary": .string(summary), "changes": .array(difference.changes.map { $0.json(detail) }),
    ]
  }
}

extension Change {
  /// The change as other programs read it.
  func json(_ detail: ShownDifference.Detail) -> JSON {
    var members: [(name: String, value: JSON)] = [
      ("kind", .string(kind.rawValue)), ("level", .string(level.rawValue)),
      ("element", .optional(element?.text)), ("title", .string(title)), ("from", .optional(from)),
      ("to", .optional(to)),
    ]
    if detail == .everything { members.append(("affects", .array(affects.map(JSON.string)))) }
    members.append(("reason", .optional(reason?.text)))
    if detail == .everything {
      members.append(("old", .array(old.map(\.json))))
      members.append(("new", .array(new.map(\.json))))
    }
    members.append(("words", .array(words.map(\.json))))
    return .object(members)
  }
}

extension Change.Place {
  fileprivate var json: JSON {
    [
      "element": .string(element.text), "file": .optional(location?.path),
      "line": location.map { .number(Int($0.range.start.line)) } ?? .null,
    ]
  }
}

extension WordEdit {
  fileprivate var json: JSON { ["op": .string(operation.rawValue), "text": .string(text)] }
}

extension ShownDifference {
  /// The difference of one pair of files among many, as other programs read it.
  package static func pairJSON(_ path: String, _ difference: Difference) -> JSON {
    [
      "path": .string(path), "level": .optional(difference.level?.rawValue),
      "changes": .array(difference.changes.map { $0.json(.everything) }),
    ]
  }
}
