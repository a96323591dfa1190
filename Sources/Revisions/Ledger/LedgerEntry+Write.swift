import JSONText
import PolicyModel

extension LedgerEntry {
  /// The entry as the bytes that its digest covers: one JSON object on one line, its members in a fixed order.
  var bytes: [UInt8] { Array(json.text().utf8) }

  /// The entry as an unsigned line of a ledger, its line ending included, and the digest that the next line holds on to.
  package func line() -> (bytes: [UInt8], digest: ContentDigest) {
    let digest = ContentDigest(of: bytes)
    return (LineBytes.line(bytes, digest: digest, signature: nil) + [UInt8(ascii: "\n")], digest)
  }

  private var json: JSON {
    var members: [(name: String, value: JSON)] = [
      ("event", .string(event.rawValue)), ("policy", .string(policy.text)),
      ("version", .string(version.description)),
    ]
    if let level { members.append(("level", .string(level.rawValue))) }
    members.append(("approved", .string(approved.description)))
    if let effective { members.append(("effective", .string(effective.description))) }
    members.append(("by", .string(by)))
    if let note { members.append(("note", Self.json(note))) }
    if let publicNote { members.append(("publicNote", Self.json(publicNote))) }
    if !files.isEmpty {
      let sorted = files.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      members.append(("files", .object(sorted.map { ($0.key, .string($0.value.text)) })))
    }
    if !elements.isEmpty { members.append(("elements", .array(elements.map { .string($0.text) }))) }
    if let key { members.append(("key", .string(key))) }
    members.append(("previous", .optional(previous?.text)))
    return .object(members)
  }

  private static func json(_ text: LocalizedText) -> JSON {
    .object(text.byLanguage.sorted { $0.key < $1.key }.map { ($0.key.tag, .string($0.value)) })
  }
}
