import Subprocess

/// A program of the machine that is found on the path, such as git or pandoc.
package struct ExternalProgram: Sendable {
  /// Its name on the path.
  package let name: String
  /// The Debian package that has it.
  package let package: String

  /// The most that one run may write, in bytes.
  private static let mostOutput = 256 * 1024 * 1024
  /// The most of its complaints that are kept, in bytes.
  private static let mostComplaints = 64 * 1024

  /// Names a program, and the Debian package that has it where that is called something else.
  package init(_ name: String, package: String? = nil) {
    self.name = name
    self.package = package ?? name
  }

  /// Runs it with arguments, gives it input, and waits for its output.
  ///
  /// The arguments reach it as they are; no shell reads them. `environment` is laid over that of this process.
  package func run(
    _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:]
  ) async throws(ExternalProgramError) -> [UInt8] {
    var changes: [Environment.Key: String?] = [:]
    for (key, value) in environment { changes[Environment.Key(stringLiteral: key)] = value }
    let result: ExecutionResult<Void, BytesOutput, StringOutput<UTF8>>
    do {
      result = try await Subprocess.run(
        .name(name), arguments: Arguments(arguments), environment: .inherit.updating(changes),
        input: .array(input), output: .bytes(limit: Self.mostOutput),
        error: .string(limit: Self.mostComplaints))
    } catch let error as SubprocessError where error.code == .executableNotFound {
      throw ExternalProgramError(.missing(package: package), program: name)
    } catch {
      throw ExternalProgramError(.failed(complaint: "\(error)"), program: name)
    }
    guard result.terminationStatus.isSuccess else {
      throw ExternalProgramError(.failed(complaint: result.standardError), program: name)
    }
    return result.standardOutput
  }
}
