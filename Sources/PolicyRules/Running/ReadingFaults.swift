import Diagnostics
import SourceText

/// Where reading has found faults, so that what only follows from one is not reported once more.
struct ReadingFaults: Sendable {
  private struct Line: Hashable {
    let path: String
    let number: Int32
  }

  private var rules: [Line: Set<String>] = [:]

  /// Takes what reading has found.
  init(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics {
      let line = Line(path: diagnostic.location.path, number: diagnostic.location.range.start.line)
      rules[line, default: []].insert(diagnostic.rule)
    }
  }

  /// Whether one of some faults stands in the heading at a place, or in the attributes under it.
  func explain(_ location: SourceLocation, by causes: Set<String>) -> Bool {
    guard !causes.isEmpty, !rules.isEmpty else { return false }
    let start = location.range.start.line
    return (start...start + 2).contains { number in
      rules[Line(path: location.path, number: number)].map { !$0.isDisjoint(with: causes) } ?? false
    }
  }
}
