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

  @Test func `tenet rules`() throws {
    let output = try Program.run("rules", "--format", "json")
    #expect(!output.items.isEmpty)
    #expect(try Schema("rules-output").faults(in: output) == [])
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
}

/// The program itself, as the package built it beside these tests.
enum Program {
  /// What it prints as JSON.
  static func run(_ arguments: String...) throws -> SchemaValue {
    try SchemaValue(json: print(arguments))
  }

  private static func print(_ arguments: [String]) throws -> Data {
    let process = Process()
    process.executableURL = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "tenet")
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return bytes
  }
}
