import Diagnostics
import Foundation
import JSONText
import TenetKit

/// Shows diagnostics: as JSON for programs, or with line and caret for people.
struct ReportShower {
  let pipeline: Pipeline

  /// Writes a report as one JSON value on standard output.
  func json(_ report: DiagnosticReport) {
    Console.line(JSONDiagnosticRenderer(source: pipeline.source).render(report).text(.indented))
  }

  /// Writes a report for people on standard output, and what it comes to on standard error.
  func text(_ report: DiagnosticReport, quiet: Bool) {
    let colour: TextDiagnosticRenderer.Colour = Console.mayColour(STDOUT_FILENO) ? .ansi : .none
    let renderer = TextDiagnosticRenderer(colour: colour, source: pipeline.source)
    for diagnostic in report.diagnostics { Console.write(renderer.render(diagnostic)) }
    if !quiet { Console.tell(renderer.summary(of: report)) }
  }

  /// Writes the errors of a report on standard error: why something else was not done.
  func errors(_ report: DiagnosticReport) {
    let colour: TextDiagnosticRenderer.Colour = Console.mayColour(STDERR_FILENO) ? .ansi : .none
    let renderer = TextDiagnosticRenderer(colour: colour, source: pipeline.source)
    for diagnostic in report.diagnostics where diagnostic.severity == .error {
      Console.tell(String(renderer.render(diagnostic).dropLast()))
    }
  }
}
