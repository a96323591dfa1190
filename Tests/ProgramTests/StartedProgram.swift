import Foundation

/// The program itself, as the package built it beside these tests.
struct StartedProgram {
  private let process = Process()
  private let output: URL

  /// Starts it in a folder with arguments; what it says goes into a file beside that folder.
  init(_ arguments: [String], in folder: String, environment: [String: String] = [:]) throws {
    output = URL(filePath: folder + ".out")
    _ = FileManager.default.createFile(atPath: output.path, contents: nil)
    let handle = try FileHandle(forWritingTo: output)
    process.executableURL = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "tenet")
    process.arguments = arguments
    // It speaks English unless a test asks for something else, whatever whoever runs the tests prefers.
    process.environment = ProcessInfo.processInfo.environment.merging(["TENET_MESSAGES": ""]) { $1 }
      .merging(environment) { $1 }
    process.currentDirectoryURL = URL(filePath: folder)
    process.standardOutput = handle
    process.standardError = handle
    process.standardInput = FileHandle.nullDevice
    try process.run()
  }

  /// Runs it to its end: its exit code, and what it said on both streams.
  static func run(
    _ arguments: [String], in folder: String, environment: [String: String] = [:]
  ) throws -> (code: Int32, text: String) {
    let program = try StartedProgram(arguments, in: folder, environment: environment)
    program.process.waitUntilExit()
    let text = try String(contentsOf: program.output, encoding: .utf8)
    try? FileManager.default.removeItem(at: program.output)
    let wasKilled = program.process.terminationReason == .uncaughtSignal
    return (wasKilled ? killed : program.process.terminationStatus, text)
  }

  /// What stands for the exit code of a program that was killed.
  static let killed: Int32 = -9

  /// Its process id.
  var id: Int32 { process.processIdentifier }

  /// Kills it with SIGKILL as soon as a condition holds, unless it ends before that.
  func kill(when holds: () -> Bool) {
    while process.isRunning, !holds() {}
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    try? FileManager.default.removeItem(at: output)
  }
}
