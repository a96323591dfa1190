package import Messages

/// The environment failed: another program is missing, or ended badly.
package struct ExternalProgramError: Explained, Sendable, Equatable {
  /// What kind of failure it was.
  package enum Code: Sendable, Equatable {
    /// The program is not on the path; this Debian package has it.
    case missing(package: String)
    /// The program is not on the path; this package of the Python Package Index has it.
    case missingFromPyPI(package: String)
    /// It ran and failed, and said this.
    case failed(complaint: String)
  }

  /// What kind of failure it was.
  package let code: Code
  /// The program's name.
  package let program: String
  /// The exit code of a program that ran and ended by itself.
  package let status: Int?

  init(_ code: Code, program: String, status: Int? = nil) {
    self.code = code
    self.program = program
    self.status = status
  }

  /// The same error when what the program said is told in other words: without what nobody else is to read.
  package func saying(_ change: (String) -> String) -> ExternalProgramError {
    guard case .failed(let complaint) = code else { return self }
    return ExternalProgramError(.failed(complaint: change(complaint)), program: program, status: status)
  }

  /// What the program said, as one line; nil when it said nothing.
  package var complaint: String? {
    guard case .failed(let complaint) = code else { return nil }
    let lines = complaint.split(whereSeparator: \.isNewline).map { line in
      line.trimmingPrefix { $0 == " " }
    }
    return lines.first { !$0.isEmpty }.map(String.init)
  }

  /// One sentence for the person at the terminal.
  package var message: Message {
    switch code {
    case .missing(let package):
      "'\(program)' is not on this machine; this needs it. On Debian: apt-get install \(package)"
    case .missingFromPyPI(let package):
      "'\(program)' is not on this machine; this needs it. From PyPI: pipx install \(package)"
    case .failed:
      complaint.map { "'\(program)' failed: \($0)" } ?? "'\(program)' failed and did not say why"
    }
  }
}
