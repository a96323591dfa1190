public import CSVText
internal import Messages
public import PolicyModel
internal import PolicyReading
public import Revisions
public import SourceText

/// Signatures as they come from outside: a table of who has acknowledged what and when.
public struct SignatureList: Sendable {
  /// The signatures, in the order of the table.
  public let signatures: [Signature]
  /// The columns that were not read.
  public let ignoredColumns: [String]

  private static let columns = [
    ["id", "person"], ["policy"], ["version"], ["date", "signed", "datum"],
  ]

  /// Reads a table; throws what is wrong at the first place where something is.
  public init(
    _ file: SourceFile, people: [Person], histories: WorkspaceHistories, today: CalendarDate
  ) throws(CSVFault) {
    let table = try CSVReader.read(file)
    let columns = try TableColumns(table, Self.columns)
    let known = Set(people.map(\.id))
    var signatures: [Signature] = []
    for row in table.rows {
      let person = try columns.filled("id", row)
      guard known.contains(person.value) else {
        throw CSVFault(
          "nobody in the list of people has the id '\(person.value)'", at: person.location,
          help: "correct the id, or take the line away when the person has left")
      }
      let (policy, line) = try Self.approval(columns, row, histories)
      let date = try columns.filled("date", row)
      guard let day = CalendarDate(iso8601: String(date.value.prefix(10))) else {
        throw CSVFault("'\(date.value)' is no date", at: date.location, help: "write it as 2026-11-21")
      }
      guard day <= today else {
        throw CSVFault(
          "\(day.description) has not come yet", at: date.location, help: "write the day of the signature")
      }
      guard day >= line.approved else {
        throw CSVFault(
          "'\(policy)' \(line.version.description) was approved on \(line.approved.description), after this day",
          at: date.location, help: "correct the version or the day")
      }
      signatures.append(
        Signature(person: person.value, policy: policy, version: line.version, date: day))
    }
    self.signatures = signatures
    ignoredColumns = columns.ignored
  }

  /// The policy that a line names, and the line of its ledger that approved the version.
  private static func approval(
    _ columns: TableColumns, _ row: [CSVTable.Cell], _ histories: WorkspaceHistories
  ) throws(CSVFault) -> (Identifier, LedgerLine) {
    let policy = try columns.filled("policy", row)
    guard let id = Identifier(policy.value), let history = histories[id] else {
      let names = histories.all.map(\.policy.text)
      throw CSVFault(
        "no policy '\(policy.value)' was ever approved", at: policy.location,
        help: Suggestion.nearest(to: policy.value, among: names).map { "did you mean '\($0)'?" }
          ?? "one of: \(names.joined(separator: ", "))")
    }
    let version = try columns.filled("version", row)
    guard let number = RevisionVersion(version.value), let line = history.ledger.approval(of: number) else {
      let versions = history.ledger.approvals.map(\.version.description)
      throw CSVFault(
        "'\(id)' has no version '\(version.value)'", at: version.location,
        help: "one of: \(versions.joined(separator: ", "))")
    }
    return (id, line)
  }
}
