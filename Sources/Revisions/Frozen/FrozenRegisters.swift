import JSONText
import PolicyModel
import SourceText

/// Writes the registers of a revision: the rows that the policy uses, as JSON.
enum FrozenRegisters {
  /// `registers/references.yml`; nil when there are no rows.
  static func references(_ rows: [Reference]) -> String? { file(rows.map { ($0.id.value.text, row($0)) }) }

  /// `registers/media.yml`; nil when there are no rows.
  static func media(_ rows: [MediaItem]) -> String? { file(rows.map { ($0.id.value.text, row($0)) }) }

  /// The row of a reference.
  static func row(_ row: Reference) -> JSON {
    var members: [(name: String, value: JSON)] = [
      ("kind", .string(row.kind)), ("title", FrozenText.json(row.title)),
    ]
    if let url = row.url { members.append(("url", .string(url))) }
    members.append(("visibility", .string(row.visibility.rawValue)))
    return .object(members)
  }

  /// The row of a picture or file.
  static func row(_ row: MediaItem) -> JSON {
    var members: [(name: String, value: JSON)] = [("file", .string(row.file.value))]
    let texts = [
      ("alt", row.alt), ("credit", row.credit), ("licence", row.licence), ("permission", row.permission),
      ("caption", row.caption),
    ]
    for (name, text) in texts {
      if let text { members.append((name, FrozenText.json(text))) }
    }
    members.append(("visibility", .string(row.visibility.rawValue)))
    return .object(members)
  }

  private static func file(_ rows: [(name: String, value: JSON)]) -> String? {
    rows.isEmpty ? nil : JSON.object(rows).text(.indented) + "\n"
  }
}
