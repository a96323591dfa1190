import Foundation
import TestSupport
import Testing

/// What the program prints as JSON obeys the schemas.
@Suite struct OutputTests {
  @Test func `tenet check`() throws {
    let output = try Program.run("check", "--format", "json", Repository.policies.path)
    #expect(try Schema("check-output").faults(in: output) == [])
  }

  @Test func `tenet check with faults`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "tenet-schemas-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let twice = "organisation: { name: A }\nlanguages: sv\nlanguages: en\ncolour: red\n"
    try Data(twice.utf8).write(to: folder.appending(path: "tenet.yml"))
    let output = try Program.run("check", "--format", "json", folder.path)
    #expect(output["diagnostics"]?.items.isEmpty == false)
    #expect(output["diagnostics"]?.items.contains { $0["related"] != nil } == true)
    #expect(try Schema("check-output").faults(in: output) == [])
  }

  @Test func `tenet import`() throws {
    let folder = TemporaryFolder()
    try folder.write(
      "organisation: { name: N }\nlanguages: [sv]\nroles: { editor: { name: R } }\n", to: "tenet.yml")
    try folder.write("---\ntags: [a]\n---\n\n## Rast\n\nDu bör ta rast.\n", to: "in/rast.md")
    let output = try Program.run(
      "import", folder.path + "/in/rast.md", "--format", "json", "--workspace", folder.path)
    #expect(output["policies"]?.items.first?["remarks"]?.items.isEmpty == false)
    #expect(try Schema("import-output").faults(in: output) == [])
  }

  @Test func `tenet rules`() throws {
    let output = try Program.run("rules", "--format", "json")
    #expect(!output.items.isEmpty)
    #expect(try Schema("rules-output").faults(in: output) == [])
  }

  @Test(arguments: ["text", "json"])
  func `seeded faults are named with file, line and column`(format: String) throws {
    let folder = TemporaryFolder()
    let policy = """
      ---
      policy: travel
      title: Så reser vi
      summary: Om resor.
      owner: role:nobody
      approver: role:editor
      review-every: 1 year
      ---

      ## Tåg först {#train}

      ### Å, ett tåg till {#more strength=must visiblity=public}

      Text
      ----
      """
    let files = [
      "tenet.yml": "organisation: { name: N }\nlanguages: [sv]\nroles: { editor: { name: R } }\n",
      "travel/policy.md": policy,
    ]
    for (path, text) in files { try folder.write(text, to: path) }
    let output = String(
      decoding: try Program.print(["check", folder.path, "--format", format]), as: UTF8.self)
    for (line, column, rule) in [
      (5, 8, "unknown-party"), (12, 42, "unknown-attribute"), (14, 1, "setext-heading"),
    ] {
      if format == "text" {
        let place = "travel/policy.md:\(line):\(column): error: "
        #expect(output.split(separator: "\n").contains { $0.hasPrefix(place) && $0.hasSuffix("[\(rule)]") })
      } else {
        let faults = try #require(try SchemaValue(json: Data(output.utf8))["diagnostics"]).items
        let wanted = ["travel/policy.md", rule, "\(line)", "\(column)"]
        let found = faults.contains { fault in
          let seen = ["file", "rule", "line", "column"].map { fault[$0]?.written ?? "" }
          return seen == wanted
        }
        #expect(found, "\(rule) at \(line):\(column) in \(output)")
      }
    }
  }

  @Test(arguments: ["public", "internal"])
  func `tenet show`(visibility: String) throws {
    let output = try Program.run(
      "show", "social-media", "--format", "json", "--visibility", visibility, "--workspace",
      Repository.policies.path)
    #expect(output["visibility"]?.text == visibility)
    #expect(output["elements"]?.items.isEmpty == false)
    #expect(try Schema("show-output").faults(in: output) == [])
  }

  @Test(arguments: ["press-room", "intranet"])
  func `tenet sweep`(site: String) throws {
    let folder = TemporaryFolder()
    _ = try Program.print([
      "build", "--site", site, "--out", folder.path + "/" + site, "--workspace", Repository.policies.path,
    ])
    let output = try Program.run(
      "sweep", folder.path + "/" + site, "--format", "json", "--workspace", Repository.policies.path)
    #expect(output["findings"]?.items.isEmpty == (site == "press-room"))
    #expect(try Schema("sweep-output").faults(in: output) == [])
  }

  @Test(arguments: [
    [], ["--department", "claims"], ["Får", "jag", "kritisera", "Nordljus?"],
    ["--department", "claims", "får", "jag", "mikroblogga"], ["ordet", "som", "ingen", "skrev"],
  ])
  func `tenet applies`(words: [String]) throws {
    let output = try SchemaValue(
      json: Program.print(
        ["applies", "--format", "json", "--workspace", Repository.policies.path] + words))
    #expect(try Schema("applies-output").faults(in: output) == [])
    #expect(output["rules"] != nil)
  }

  @Test(arguments: [[], ["private-opinions", "--department", "claims", "--role", "manager"]])
  func `tenet quiz`(words: [String]) throws {
    let output = try SchemaValue(
      json: Program.print(
        ["quiz", "--format", "json", "--today", "2026-12-09", "--workspace", Repository.policies.path] + words
      ))
    #expect(try Schema("quiz-output").faults(in: output) == [])
    #expect(output["questions"]?.items.count == (words.isEmpty ? 12 : 4))
  }

  @Test(arguments: ["manifest", "outstanding"]) func `tenet acknowledge`(command: String) throws {
    let folder = TemporaryFolder()
    try FileManager.default.copyItem(atPath: Repository.policies.path, toPath: folder.path + "/policies")
    try folder.write(
      "id,name,department,roles,start\ne1,Åsa,claims,manager,2020-01-01\n", to: "people.csv")
    try folder.write(
      #"{"person":"e1","policy":"private-opinions","version":"2.0.0","date":"2026-11-01"}"# + "\n",
      to: "policies/acknowledgements.jsonl")
    let output = try SchemaValue(
      json: Program.print(
        ["acknowledge", command, "--people", "people.csv", "--format", "json", "--today", "2026-12-09"],
        in: folder.path))
    #expect(try Schema("acknowledge-\(command)").faults(in: output) == [])
    #expect((output["policies"]?.items.count ?? 0) > 3)
    if command == "outstanding" {
      let opinions = output["policies"]?.items.first { $0["policy"] == .text("private-opinions") }
      #expect(opinions?["again"]?.items.first?["changes"]?.items.isEmpty == false)
    }
  }

  @Test func `tenet publish, and its receipt`() throws {
    let folder = TemporaryFolder()
    try FileManager.default.copyItem(atPath: Repository.policies.path, toPath: folder.path + "/policies")
    func publish(_ option: [String]) throws -> SchemaValue {
      let words = ["publish", "press-room", "--format", "json", "--to", "directory:www"]
      let output = try SchemaValue(json: Program.print(words + option, in: folder.path))
      #expect(try Schema("publish-output").faults(in: output) == [])
      #expect(output["targets"]?.items.first?["added"]?.items.isEmpty == false)
      return output
    }
    #expect(try publish(["--dry-run"])["dryRun"] == .bool(true))
    #expect(!folder.exists("www"))
    #expect(try publish([])["dryRun"] == .bool(false))
    let receipt = try SchemaValue(json: Data(folder.text("www/publication.json").utf8))
    #expect(try Schema("publication").faults(in: receipt) == [])
    // What was published is clean as it lies there, the receipt included.
    let swept = try SchemaValue(
      json: Program.print(["sweep", "www", "--format", "json"], in: folder.path))
    #expect(swept["clean"] == .bool(true))
  }

  @Test func `tenet due`() throws {
    let output = try Program.run("due", "--format", "json", "--workspace", Repository.policies.path)
    #expect(output["items"]?.items.isEmpty == false)
    #expect(try Schema("due-output").faults(in: output) == [])
  }
}

/// The program itself, as the package built it beside these tests.
enum Program {
  /// What it prints as JSON.
  static func run(_ arguments: String...) throws -> SchemaValue {
    try SchemaValue(json: print(arguments))
  }

  /// What it prints, started in a folder.
  static func print(_ arguments: [String], in folder: String? = nil) throws -> Data {
    let process = Process()
    process.executableURL = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "tenet")
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(["TENET_MESSAGES": ""]) { $1 }
    if let folder { process.currentDirectoryURL = URL(filePath: folder) }
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return bytes
  }
}
