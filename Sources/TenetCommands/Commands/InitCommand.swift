import ArgumentParser

/// `tenet init`.
struct InitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "init", abstract: "Not there yet.")

  func run() async throws {
    Console.tell("tenet init: not there yet")
    throw Failure.environment
  }
}
