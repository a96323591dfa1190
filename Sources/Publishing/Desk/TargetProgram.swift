import ExternalPrograms
internal import PolicyModel
internal import Storage

/// A program that brings files to a place.
///
/// It holds the desk's lock as long as it runs, also when this program is killed before: so that no other publication
/// begins while it still writes.
struct TargetProgram: Sendable {
  private let program: ExternalProgram
  private let place: PublicationPlace
  private let lock: FileLock

  /// Names a program and the place it is for.
  init(_ name: String, for place: PublicationPlace, lock: FileLock) {
    program = ExternalProgram(name)
    self.place = place
    self.lock = lock
  }

  /// Runs it; what it says of a fault is told without what the place's address hides.
  func run(
    _ arguments: [String], input: [UInt8] = [], environment: [String: String?] = [:]
  ) async throws -> [UInt8] {
    let file = try lock.lend(input)
    do throws(ExternalProgramError) {
      // What it says is read, too: in English, wherever it runs.
      return try await program.run(
        arguments, reading: .file(descriptor: file),
        environment: environment.merging(["LC_ALL": "C"]) { $1 })
    } catch {
      throw error.saying { PublicationAddress.withoutSecrets(of: place.address, in: $0) }
    }
  }
}
