import Foundation

/// Programs that tests call beside the one that is tested.
package enum Shell {
  /// A program that did not do what it was asked.
  package struct Fault: Error {
    /// What was called.
    package let words: [String]
    /// What it said.
    package let output: String
  }

  /// Runs a program to its end and gives what it printed.
  @discardableResult package static func run(_ words: String...) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = words
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Fault(words: words, output: output) }
    return output
  }
}
