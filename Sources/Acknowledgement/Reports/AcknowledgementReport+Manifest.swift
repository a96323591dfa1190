public import CSVText
public import JSONText
internal import PolicyModel
internal import Revisions

extension AcknowledgementReport {
  /// Who must acknowledge which version of which policy with which statement, for programs that ask people.
  public func manifest() -> JSON {
    var people: [Person] = []
    var own: [Person: [Duty]] = [:]
    for duty in duties {
      if own[duty.person] == nil { people.append(duty.person) }
      own[duty.person, default: []].append(duty)
    }
    return [
      "day": .string(day.description),
      "policies": .array(
        policies.compactMap { policy in
          duties.first { $0.policy == policy }.map { duty in
            [
              "policy": .string(policy.text), "version": .string(duty.version.description),
              "inForceSince": .string(duty.since.description),
              "titles": json(statements[policy]?.titles), "statements": json(statements[policy]?.texts),
            ]
          }
        }),
      "people": .array(
        people.map { person in
          [
            "id": .string(person.id), "name": .string(person.name),
            "department": .string(person.department.text),
            "acknowledge": .array(
              (own[person] ?? []).map { duty in
                [
                  "policy": .string(duty.policy.text), "version": .string(duty.version.description),
                  "reason": .string(duty.reason.name),
                ]
              }),
          ]
        }),
    ]
  }

  /// The same as a table: a line for each person and policy.
  public func manifestTable() -> String {
    let header =
      ["id", "name", "policy", "version", "reason"]
      + languages.flatMap { ["title-\($0.tag)", "statement-\($0.tag)"] }
    return CSVWriter.text(
      [header]
        + duties.map { duty in
          let statement = statements[duty.policy]
          return [
            duty.person.id, duty.person.name, duty.policy.text, duty.version.description, duty.reason.name,
          ] + languages.flatMap { [statement?.titles[$0] ?? "", statement?.texts[$0] ?? ""] }
        })
  }
}

extension Duty.Reason {
  /// What programs call it.
  var name: String {
    switch self {
    case .first: "first"
    case .again: "again"
    }
  }
}
