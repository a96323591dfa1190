import Foundation
import TestSupport
import Testing

/// Acknowledging, from a first signature to being asked again, as it is typed.
@Suite struct AcknowledgeCommandTests {
  private let folder = TemporaryFolder()

  init() throws {
    try folder.write(
      """
      organisation: { name: Nordljus }
      languages: [sv]
      departments: { office: { name: Kontoret }, desk: { name: Disken, parent: office }, trains: { name: Tågen } }
      roles: { editor: { name: Redaktör }, manager: { name: Chef } }
      """, to: "tenet.yml")
    try folder.write(
      """
      id;namn;avdelning;roller;börjar
      e1;Åsa Öberg;desk;;2020-01-01\r
      e2;"Berg, Bo";trains;manager;2020-01-01
      e3;Cia Ceder;office;editor manager;2020-01-01
      e4;Dan Dal;desk;;2027-01-01
      """, to: "people.csv")
    try approve("2026-01-10", train: "bör", strength: "should")
  }

  private func tenet(_ arguments: String..., on day: String) throws -> (code: Int32, text: String) {
    try StartedProgram.run(arguments + ["--today", day], in: folder.path)
  }

  /// Writes the policy as it is to be, and its variant for `office`, and approves it.
  private func approve(
    _ day: String, train: String = "bör", strength: String = "should", why: String = "Det går snabbt.",
    manager: String = "must", desk: String = "Kontoret cyklar."
  ) throws {
    try folder.write(
      """
      ---
      policy: travel
      title: Så reser vi
      summary: Så reser vi.
      owner: role:editor
      approver: role:editor
      review-every: 6 months
      ---

      ## Vi reser klokt {#wisely}

      Vi tänker efter.

      ### Vi \(train) ta tåget {#train}
      {strength=\(strength) applies-to="department:trains"}

      \(why)

      ### Chefen \(manager == "must" ? "ska" : "bör") fråga först {#ask}
      {strength=\(manager) applies-to="role:manager"}
      """, to: "travel/policy.md")
    try folder.write(
      """
      ---
      variant-of: travel
      department: office
      ---

      ## {#wisely .extend}

      ### Vi får cykla {#bicycle}
      {strength=may}

      \(desk)
      """, to: "travel/departments/office.md")
    let result = try tenet(
      "approve", "travel", "--by", "Majken Ek", "--note", "Därför.", on: day)
    #expect(result.code == 0, "\(result.text)")
  }

  private func sign(_ lines: String, on day: String = "2026-02-01") throws -> (code: Int32, text: String) {
    try folder.write("id,policy,version,date\n\(lines)\n", to: "signatures.csv")
    return try tenet("acknowledge", "import", "signatures.csv", "--people", "people.csv", on: day)
  }

  /// The ids of those who are left, each with the version she acknowledged.
  private func left(on day: String) throws -> [String] {
    let table = try tenet(
      "acknowledge", "outstanding", "--people", "people.csv", "--format", "csv", on: day)
    #expect(table.code == 0, "\(table.text)")
    return table.text.split(separator: "\r\n").dropFirst().map { line in
      let cells = line.replacing("\"Berg, Bo\"", with: "Bo").split(
        separator: ",", omittingEmptySubsequences: false)
      return cells[0] + (cells[6].isEmpty ? "" : " \(cells[6])")
    }
  }

  @Test func `everybody whom a policy binds is asked once, and nobody before her first day`() throws {
    #expect(try left(on: "2026-02-01") == ["e1", "e2", "e3"])
    #expect(try left(on: "2027-02-01") == ["e1", "e2", "e3", "e4"])
    #expect(try sign("e1,travel,1.0.0,2026-01-20\ne2,travel,1.0.0,2026-01-21").code == 0)
    #expect(try left(on: "2026-02-01") == ["e3"])
    let again = try sign("e1,travel,1.0.0,2026-01-25\ne3,travel,1.0.0,2026-01-25")
    #expect(again.text == "1 new, 1 known already: acknowledgements.jsonl\n")
    #expect(
      try folder.text("acknowledgements.jsonl") == """
        {"person":"e1","policy":"travel","version":"1.0.0","date":"2026-01-20"}
        {"person":"e2","policy":"travel","version":"1.0.0","date":"2026-01-21"}
        {"person":"e3","policy":"travel","version":"1.0.0","date":"2026-01-25"}

        """)
    let nobody = try tenet("acknowledge", "outstanding", "--people", "people.csv", on: "2026-02-01")
    #expect(nobody.text == "nobody is left\n")
  }

  @Test func `only a change that binds her asks her again`() throws {
    _ = try sign(["e1", "e2", "e3"].map { "\($0),travel,1.0.0,2026-01-20" }.joined(separator: "\n"))
    // An explanation is better, and nobody has to do anything differently.
    try approve("2026-03-01", why: "Det går snabbt, och utsikten är fin.")
    #expect(try left(on: "2026-03-02").isEmpty)
    // What binds the trains has become stricter: it concerns nobody else.
    try approve("2026-04-01", train: "ska", strength: "must", why: "Det går snabbt, och utsikten är fin.")
    #expect(try left(on: "2026-03-31").isEmpty)
    #expect(try left(on: "2026-04-02") == ["e2 1.0.0"])
    let why = try tenet("acknowledge", "outstanding", "--people", "people.csv", on: "2026-04-02")
    #expect(why.text.contains("Vi ska ta tåget: binds more (should → must)"), "\(why.text)")
    #expect(why.text.contains("      e2  Berg, Bo (trains)\n"))
    _ = try sign("e2,travel,2.0.0,2026-04-03", on: "2026-04-03")
    #expect(try left(on: "2026-04-04").isEmpty)
    // A duty of managers concerns managers, in whatever department.
    try approve(
      "2026-05-01", train: "ska", strength: "must", why: "Det går snabbt, och utsikten är fin.",
      manager: "should")
    #expect(try left(on: "2026-05-02") == ["e2 2.0.0", "e3 1.0.0"])
  }

  @Test func `a department's own rule concerns it and those below it`() throws {
    _ = try sign(["e1", "e2", "e3"].map { "\($0),travel,1.0.0,2026-01-20" }.joined(separator: "\n"))
    try approve("2026-03-01", desk: "Kontoret cyklar, dock högst 10 kilometer om dagen. Alla ska bära hjälm.")
    #expect(try left(on: "2026-03-02") == ["e1 1.0.0", "e3 1.0.0"])
  }

  @Test func `what is wrong in a table has a place, and nothing of it is taken in`() throws {
    let faults = [
      ("e9,travel,1.0.0,2026-01-20", "3:1: error: nobody in the list of people has the id 'e9'"),
      ("e1,travle,1.0.0,2026-01-20", "3:4: error: no policy 'travle' was ever approved"),
      ("e1,travel,9.0.0,2026-01-20", "3:11: error: 'travel' has no version '9.0.0'"),
      ("e1,travel,1.0.0,2026-01-09", "3:17: error: 'travel' 1.0.0 was approved on 2026-01-10"),
      ("e1,travel,1.0.0,2026-02-30", "3:17: error: '2026-02-30' is no date"),
      ("e1,travel,1.0.0,2029-02-20", "3:17: error: 2029-02-20 has not come yet"),
    ]
    for (line, message) in faults {
      let result = try sign("e2,travel,1.0.0,2026-01-20\n\(line)")
      #expect(result.code == 1)
      #expect(result.text.hasPrefix("signatures.csv:" + message), "\(result.text)")
    }
    #expect(!folder.exists("acknowledgements.jsonl"))
    try folder.write("id,name,department,roles,start\ne1,Åsa Ö,dekk,,2020-01-01\n", to: "people.csv")
    let people = try tenet(
      "acknowledge", "manifest", "--people", "people.csv", "--messages", "sv", on: "2026-02-01")
    #expect(
      people.text == """
        people.csv:2:10: fel: avdelningen 'dekk' finns inte i tenet.yml
          råd: menade du 'desk'?

        """)
  }

  @Test func `a list says no more of people than it needs`() throws {
    try folder.write(
      "id,name,department,roles,start,salary\ne1,Åsa Ö,trains,,2020-01-01,30000\n", to: "people.csv")
    let manifest = try tenet(
      "acknowledge", "manifest", "--people", "people.csv", "--format", "csv", on: "2026-02-01")
    #expect(manifest.text.contains("not read, and better left out of the file: salary\n"))
    #expect(!manifest.text.contains("30000"))
    #expect(
      manifest.text.contains(
        "e1,Åsa Ö,travel,1.0.0,first,Så reser vi,\"Jag har läst ”Så reser vi”, version 1.0.0, och förstår vad som gäller mig.\"\r\n"
      ), "\(manifest.text)")
  }
}
