import Diagnostics
import Messages
import Serving

/// Tells what became of the preview, in a line.
struct PreviewShower {
  let report: PreviewLoop.Report

  /// Tells it.
  func tell() {
    let state = report.state
    let time = Self.milliseconds(report.duration)
    let errors = state.problems.filter { $0.severity == .error }
    guard let first = errors.first else {
      Console.tell(
        report.changes.isEmpty
          ? "ready after \(time) ms" : "made anew in \(time) ms: \(named(report.changes))")
      return
    }
    let count = errors.count
    Console.tell(
      count == 1
        ? "1 error to mend, and the pages stay as they were"
        : "\(count) errors to mend, and the pages stay as they were")
    Console.tell(first.place.map { "\($0): \(first.message)" } ?? first.message)
  }

  private func named(_ paths: [String]) -> Message {
    let shown = paths.prefix(3).joined(separator: ", ")
    return paths.count > 3 ? "\(shown) and \(paths.count - 3) more" : Message(verbatim: shown)
  }

  private static func milliseconds(_ duration: Duration) -> Int {
    let parts = duration.components
    return Int(parts.seconds) * 1000 + Int(parts.attoseconds / 1_000_000_000_000_000)
  }
}
