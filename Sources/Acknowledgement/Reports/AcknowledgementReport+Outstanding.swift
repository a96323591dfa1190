public import CSVText
public import JSONText
public import Messages
internal import PolicyModel
internal import Revisions
internal import SemanticDiff

extension AcknowledgementReport {
  /// People who are asked about a policy for the same reason.
  private struct Group {
    let reason: Duty.Reason
    var duties: [Duty]
  }

  /// Those who never acknowledged a policy, then those who are asked again, the oldest version first.
  private func groups(of policy: Identifier) -> [Group] {
    var groups: [String: Group] = [:]
    var order: [String] = []
    for duty in duties where duty.policy == policy {
      let key = duty.reason.key
      if groups[key] == nil { order.append(key) }
      groups[key, default: Group(reason: duty.reason, duties: [])].duties.append(duty)
    }
    return order.compactMap { groups[$0] }.enumerated().sorted {
      ($0.element.reason.signed?.version, $0.offset) < ($1.element.reason.signed?.version, $1.offset)
    }.map(\.element)
  }

  /// Who is left and why, for other programs.
  public func outstanding() -> JSON {
    [
      "day": .string(day.description),
      "policies": .array(
        policies.map { policy in
          let groups = groups(of: policy)
          let first = groups.first { $0.reason.signed == nil }
          let duty = groups.first?.duties.first
          return [
            "policy": .string(policy.text), "title": .string(title(of: policy)),
            "version": .optional(duty?.version.description),
            "inForceSince": .optional(duty?.since.description),
            "first": .array((first?.duties ?? []).map(Self.json)),
            "again": .array(
              groups.compactMap { group in
                guard case .again(let signed, let changes) = group.reason else { return nil }
                return [
                  "signed": .string(signed.version.description), "changes": .array(changes.map(Self.json)),
                  "people": .array(group.duties.map(Self.json)),
                ]
              }),
          ]
        }),
    ]
  }

  private static func json(_ duty: Duty) -> JSON {
    let person: JSON = [
      "id": .string(duty.person.id), "name": .string(duty.person.name),
      "department": .string(duty.person.department.text),
    ]
    return duty.reason.signed.map { person.adding("signedOn", .string($0.date.description)) } ?? person
  }

  private static func json(_ change: Change) -> JSON {
    [
      "kind": .string(change.kind.rawValue), "element": .optional(change.element?.text),
      "title": .string(change.title), "from": .optional(change.from), "to": .optional(change.to),
    ]
  }

  /// The same as a table: a line for each person and policy.
  public func outstandingTable(in language: MessageLanguage) -> String {
    CSVWriter.text(
      [["id", "name", "department", "policy", "version", "reason", "signed", "signed-on", "changes"]]
        + duties.map { duty in
          let signed = duty.reason.signed
          return [
            duty.person.id, duty.person.name, duty.person.department.text, duty.policy.text,
            duty.version.description, duty.reason.name, signed?.version.description ?? "",
            signed?.date.description ?? "",
            duty.reason.changes.map { ChangePhrase.line($0).text(in: language) }.joined(separator: "; "),
          ]
        })
  }

  /// The same in lines that people read.
  public func outstandingLines() -> [Message] {
    policies.flatMap { policy -> [Message] in
      let groups = groups(of: policy)
      guard let duty = groups.first?.duties.first else { return [] }
      let head: Message =
        "\(title(of: policy)) (\(policy.text) \(duty.version.description), in force since \(duty.since.description))"
      return [head] + groups.flatMap(Self.lines)
    }
  }

  private static func lines(_ group: Group) -> [Message] {
    let count = String(group.duties.count)
    let head: [Message] =
      switch group.reason {
      case .first: ["  has never been acknowledged by \(count):"]
      case .again(let signed, let changes):
        ["  has changed since \(signed.version.description), which \(count) acknowledged:"]
          + changes.map { "    – \(ChangePhrase.line($0))" }
      }
    return head
      + group.duties.map { duty in
        Message(
          verbatim: "      \(duty.person.id)  \(duty.person.name) (\(duty.person.department))")
      }
  }
}

extension Duty.Reason {
  /// What was acknowledged before; nil when nothing was.
  var signed: Signature? {
    if case .again(let signed, _) = self { signed } else { nil }
  }

  /// What changed since.
  var changes: [Change] {
    if case .again(_, let changes) = self { changes } else { [] }
  }

  /// What is the same for those who are asked for the same reason.
  fileprivate var key: String {
    let version = signed?.version.description ?? ""
    return ([version] + changes.map { "\($0.kind.rawValue) \($0.element?.text ?? "")" }).joined(
      separator: "\n")
  }
}

/// Nothing comes before any version.
private func < (a: (RevisionVersion?, Int), b: (RevisionVersion?, Int)) -> Bool {
  switch (a.0, b.0) {
  case (nil, nil): a.1 < b.1
  case (nil, _): true
  case (_, nil): false
  case (let x?, let y?): (x, a.1) < (y, b.1)
  }
}
