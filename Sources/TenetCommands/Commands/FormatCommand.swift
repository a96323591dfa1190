import ArgumentParser

/// `tenet fmt`.
struct FormatCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "fmt", abstract: "Not there yet.")

  func run() async throws {
    Console.tell("tenet fmt: not there yet")
    throw Failure.environment
  }
}
