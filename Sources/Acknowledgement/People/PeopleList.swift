public import CSVText
internal import Messages
public import PolicyModel
internal import PolicyReading
public import SourceText

/// Who works here: what is read of a list of people.
///
/// It is read, used and forgotten.
public struct PeopleList: Sendable {
  /// The people, in the order of the list.
  public let people: [Person]
  /// The columns of the list that were not read.
  public let ignoredColumns: [String]

  /// The columns that are read, by their names in English and Swedish.
  private static let columns = [
    ["id"], ["name", "namn"], ["department", "avdelning"], ["roles", "roller"],
    ["start", "start-date", "börjar", "startdatum"],
  ]

  /// Reads a list; throws what is wrong at the first place where something is.
  ///
  /// Departments and roles are ids of `tenet.yml`. Several roles stand in one cell with spaces between them.
  public init(_ file: SourceFile, in configuration: WorkspaceConfiguration) throws(CSVFault) {
    let table = try CSVReader.read(file)
    let columns = try TableColumns(table, Self.columns)
    let departments = Self.ids(configuration.departments)
    let roles = Self.ids(configuration.roles)
    var people: [Person] = []
    var places: [String: SourceLocation] = [:]
    for row in table.rows {
      let id = try columns.filled("id", row)
      if let first = places.updateValue(id.location, forKey: id.value) {
        throw CSVFault(
          "'\(id.value)' stands twice: it is in line \(String(first.range.start.line)) too", at: id.location,
          help: "give everybody an id of her own, and one line")
      }
      let start = try columns.filled("start", row)
      guard let date = CalendarDate(iso8601: start.value) else {
        throw CSVFault(
          "'\(start.value)' is no date", at: start.location, help: "write it as 2026-11-21")
      }
      var own: Set<Identifier> = []
      let written = columns.cell("roles", row)
      for role in written.value.split(whereSeparator: { " ,|\n\r".contains($0) }) {
        own.insert(try Self.known(String(role), among: roles, .role, at: written.location))
      }
      let department = try columns.filled("department", row)
      people.append(
        Person(
          id: id.value, name: try columns.filled("name", row).value,
          department: try Self.known(
            department.value, among: departments, .department, at: department.location),
          roles: own, start: date))
    }
    self.people = people
    ignoredColumns = columns.ignored
  }

  private static func ids(_ units: [Unit]) -> [String: Identifier] {
    Dictionary(units.map { ($0.id.value.text, $0.id.value) }, uniquingKeysWith: { first, _ in first })
  }

  private static func known(
    _ written: String, among known: [String: Identifier], _ kind: ScopeTerm.Kind, at place: SourceLocation
  ) throws(CSVFault) -> Identifier {
    if let id = known[written] { return id }
    let names = known.keys.sorted()
    let nearest = Suggestion.nearest(to: written, among: names)
    throw CSVFault(
      kind == .role
        ? "there is no role '\(written)' in tenet.yml" : "there is no department '\(written)' in tenet.yml",
      at: place,
      help: nearest.map { "did you mean '\($0)'?" } ?? "one of: \(names.joined(separator: ", "))")
  }
}
