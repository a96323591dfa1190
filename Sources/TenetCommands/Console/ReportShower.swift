import Diagnostics
import Foundation
import JSONText
import Messages
import SourceText
import TenetKit

/// Shows diagnostics: as JSON for programs, or with line and caret for people.
struct ReportShower {
  let pipeline: Pipeline

  /// How many diagnostics a person is shown; nobody mends more in one go.
  private static let most = 500

  /// Writes a report as one JSON value on standard output.
  func json(_ report: DiagnosticReport) {
    Console.line(verbatim: value(report).text(.indented))
  }

  /// A report as JSON.
  func value(_ report: DiagnosticReport) -> JSON {
    JSONDiagnosticRenderer(language: Console.language, source: sources(report)).render(report)
  }

  /// A way to look up the files that a report names, each read once.
  private func sources(_ report: DiagnosticReport) -> @Sendable (String) -> SourceFile? {
    let paths = Set(report.diagnostics.flatMap { [$0.location.path] + $0.related.map(\.location.path) })
    let files = Dictionary(uniqueKeysWithValues: paths.map { ($0, pipeline.source($0)) })
    return { files[$0] ?? nil }
  }

  private func renderer(of report: DiagnosticReport, for descriptor: Int32) -> TextDiagnosticRenderer {
    TextDiagnosticRenderer(
      colour: Console.mayColour(descriptor) ? .ansi : .none, language: Console.language,
      source: sources(report))
  }

  /// Writes a report for people on standard output, and what it comes to on standard error.
  func text(_ report: DiagnosticReport, quiet: Bool) {
    let renderer = renderer(of: report, for: STDOUT_FILENO)
    for diagnostic in report.diagnostics.prefix(Self.most) { Console.write(renderer.render(diagnostic)) }
    if report.diagnostics.count > Self.most {
      Console.tell("these are the first \(Self.most) of \(report.diagnostics.count)")
    }
    if !quiet { Console.tell(verbatim: renderer.summary(of: report)) }
  }

  /// Writes the errors of a report on standard error: why something else was not done.
  func errors(_ report: DiagnosticReport) {
    let renderer = renderer(of: report, for: STDERR_FILENO)
    for diagnostic in report.diagnostics.filter({ $0.severity == .error }).prefix(Self.most) {
      Console.tell(verbatim: String(renderer.render(diagnostic).dropLast()))
    }
  }
}
