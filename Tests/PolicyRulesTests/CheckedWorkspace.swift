import Diagnostics
import PolicyModel
import PolicyReading
import PolicyRules
import Revisions
import SourceText
import Storage
import TestSupport

/// A workspace in memory, read and checked.
struct CheckedWorkspace {
  let report: DiagnosticReport
  /// The report as the program prints it.
  let text: String

  static let today = CalendarDate(iso8601: "2026-11-21")

  /// These files; where none of them is a `basis.json`, every variant and translation counts as compared.
  init(_ files: [String: [UInt8]]) async throws {
    var files = files
    if !files.keys.contains(where: { $0.hasSuffix("/basis.json") }),
      let workspace = try await WorkspaceReader.read(MemoryStore(files)).workspace
    {
      files.merge(workspace.acceptedBases.mapValues { Array($0.utf8) }) { $1 }
    }
    let all = files
    try await self.init(MemoryStore(all)) { path in
      all[path].map { SourceFile(path: path, bytes: $0) }
    }
  }

  /// The default workspace with these files in it, or instead of its own.
  init(texts: [String: String]) async throws {
    try await self.init(DefaultWorkspace.files.merging(texts.mapValues { Array($0.utf8) }) { $1 })
  }

  init(_ store: some FileStore, source: @escaping @Sendable (String) -> SourceFile?) async throws {
    let reading = try await WorkspaceReader.read(store)
    if let workspace = reading.workspace, let today = Self.today {
      let histories = try await WorkspaceHistories.read(store, paths: reading.paths)
      report = await RuleRunner.run(
        workspace, paths: reading.paths, today: today,
        readingDiagnostics: reading.diagnostics + histories.faults)
    } else {
      report = DiagnosticReport(reading.diagnostics)
    }
    let renderer = TextDiagnosticRenderer(colour: .none, source: source)
    text = report.diagnostics.map(renderer.render).joined()
  }

  /// The names of the rules that were broken, in the order of the report.
  var rules: [String] { report.diagnostics.map(\.rule) }
}
