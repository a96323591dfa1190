import Diagnostics
import Messages
import SourceText

/// Something that keeps the pages from being made, or that their author should know of.
package struct PreviewProblem: Sendable, Equatable {
  /// How grave it is.
  package let severity: Severity
  /// What is wrong.
  package let message: Message
  /// Where: `social-media/policy.md:3:1`; nil when it has no place.
  package let place: String?
  /// The line at fault; nil when there is none.
  package let line: String?
  /// The way out.
  package let help: Message?
  /// The rule's name.
  package let rule: String?

  /// Takes what a rule or a reader found, and a way to look up its file.
  package init(_ diagnostic: Diagnostic, source: (String) -> SourceFile?) {
    let location = diagnostic.location
    let start = location.range.start
    let file = source(location.path)
    let column = file?.characterColumn(of: start) ?? Int(start.column)
    severity = diagnostic.severity
    message = diagnostic.message
    place = "\(location.path):\(start.line):\(column)"
    line = file.flatMap { Self.shown($0.line(Int(start.line))) }
    help = diagnostic.help
    rule = diagnostic.rule
  }

  /// Takes what else stood in the way.
  package init(_ message: Message) {
    severity = .error
    self.message = message
    place = nil
    line = nil
    help = nil
    rule = nil
  }

  private static func shown(_ bytes: ArraySlice<UInt8>) -> String? {
    let text = String(decoding: bytes.prefix(400), as: UTF8.self)
    let shown = String(text.prefix(160))
    return shown.allSatisfy(\.isWhitespace) ? nil : shown
  }
}
