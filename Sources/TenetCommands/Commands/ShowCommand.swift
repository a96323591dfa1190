import ArgumentParser

/// `tenet show`.
struct ShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "Not there yet.")

  func run() async throws {
    Console.tell("tenet show: not there yet")
    throw Failure.environment
  }
}
