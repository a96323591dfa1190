import Subprocess

#if canImport(System)
  import System
#else
  import SystemPackage
#endif

/// A program of the machine that is found on the path, such as git or pandoc.
package struct ExternalProgram: Sendable {
  /// Its name on the path.
  package let name: String
  /// The package that has it.
  package let package: String
  /// Where people get that package.
  private let source: Source

  /// Where people get a program.
  package enum Source: Sendable {
    /// From Debian.
    case debian
    /// From the Python Package Index, where Debian's is too old.
    case pypi
  }

  /// The most that one run may write, in bytes.
  private static let mostOutput = 256 * 1024 * 1024
  /// The most of its complaints that are kept, in bytes.
  private static let mostComplaints = 64 * 1024

  /// Names a program, where people get it, and the package that has it where that is called something else.
  package init(_ name: String, package: String? = nil, from source: Source = .debian) {
    self.name = name
    self.package = package ?? name
    self.source = source
  }

  /// What a program reads.
  package enum Input: Sendable {
    /// These bytes.
    case bytes([UInt8])
    /// An open file, from where it stands; it is open in the program as long as that runs.
    case file(descriptor: Int32)
  }

  /// Runs it with arguments, gives it input, and waits for its output.
  ///
  /// The arguments reach it as they are; no shell reads them. `environment` is laid over that of this process; nil takes a name out.
  package func run(
    _ arguments: [String], input: [UInt8] = [], environment: [String: String?] = [:]
  ) async throws(ExternalProgramError) -> [UInt8] {
    try await run(arguments, reading: .bytes(input), environment: environment)
  }

  /// Runs it with arguments, lets it read, and waits for its output, as ``run(_:input:environment:)`` does.
  package func run(
    _ arguments: [String], reading input: Input, environment: [String: String?] = [:]
  ) async throws(ExternalProgramError) -> [UInt8] {
    switch input {
    case .bytes(let bytes): return try await start(arguments, .array(bytes), environment)
    case .file(let descriptor):
      let file = FileDescriptor(rawValue: descriptor)
      return try await start(
        arguments, .fileDescriptor(file, closeAfterSpawningProcess: false), environment)
    }
  }

  private func start(
    _ arguments: [String], _ input: some InputProtocol, _ environment: [String: String?]
  ) async throws(ExternalProgramError) -> [UInt8] {
    var changes: [Environment.Key: String?] = [:]
    for (key, value) in environment {
      changes.updateValue(value, forKey: Environment.Key(stringLiteral: key))
    }
    let result: ExecutionResult<Void, BytesOutput, StringOutput<UTF8>>
    do {
      result = try await Subprocess.run(
        .name(name), arguments: Arguments(arguments), environment: .inherit.updating(changes),
        input: input, output: .bytes(limit: Self.mostOutput), error: .string(limit: Self.mostComplaints))
    } catch let error as SubprocessError where error.code == .executableNotFound {
      throw ExternalProgramError(
        source == .pypi ? .missingFromPyPI(package: package) : .missing(package: package), program: name)
    } catch {
      throw ExternalProgramError(.failed(complaint: "\(error)"), program: name)
    }
    guard case .exited(0) = result.terminationStatus else {
      let status: Int? = if case .exited(let code) = result.terminationStatus { Int(code) } else { nil }
      throw ExternalProgramError(
        .failed(complaint: result.standardError), program: name, status: status)
    }
    return result.standardOutput
  }
}
