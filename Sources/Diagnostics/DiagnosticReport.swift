/// All diagnostics of one run, sorted and without repetitions.
public struct DiagnosticReport: Sendable, Equatable {
  /// The diagnostics, by file and place.
  public let diagnostics: [Diagnostic]

  /// Sorts diagnostics and drops repetitions.
  public init(_ diagnostics: some Sequence<Diagnostic>) {
    self.diagnostics = Set(diagnostics).sorted()
  }

  /// How many diagnostics have a severity.
  public func count(_ severity: Severity) -> Int {
    diagnostics.count { $0.severity == severity }
  }

  /// Whether anything is wrong enough to stop a build.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
