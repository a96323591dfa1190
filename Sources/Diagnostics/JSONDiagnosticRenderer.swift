public import JSONText
public import Messages
public import SourceText

/// Renders a report as the JSON object that `docs/commands.md` describes.
///
/// Lines and columns count from 1, columns in characters.
public struct JSONDiagnosticRenderer: Sendable {
  private let language: MessageLanguage
  private let source: @Sendable (String) -> SourceFile?

  /// Takes the language of the messages, and a way to look up the files that the report names.
  public init(
    language: MessageLanguage = .english, source: @escaping @Sendable (String) -> SourceFile?
  ) {
    self.language = language
    self.source = source
  }

  /// The report as one JSON value.
  public func render(_ report: DiagnosticReport) -> JSON {
    [
      "diagnostics": .array(report.diagnostics.map(render)),
      "errors": .number(report.count(.error)),
      "warnings": .number(report.count(.warning)),
      "notes": .number(report.count(.note)),
    ]
  }

  private func render(_ diagnostic: Diagnostic) -> JSON {
    var members: [(name: String, value: JSON)] = [
      ("rule", .string(diagnostic.rule)),
      ("severity", .string(diagnostic.severity.rawValue)),
      ("message", .string(diagnostic.message.text(in: language))),
    ]
    members += place(of: diagnostic.location)
    members.append(("help", .optional(diagnostic.help?.text(in: language))))
    if !diagnostic.related.isEmpty {
      let related = diagnostic.related.map {
        JSON.object([("message", .string($0.message.text(in: language)))] + place(of: $0.location))
      }
      members.append(("related", .array(related)))
    }
    return .object(members)
  }

  private func place(of location: SourceLocation) -> [(name: String, value: JSON)] {
    let file = source(location.path)
    func column(_ position: SourcePosition) -> JSON {
      .number(file?.characterColumn(of: position) ?? Int(position.column))
    }
    return [
      ("file", .string(location.path)),
      ("line", .number(Int(location.range.start.line))),
      ("column", column(location.range.start)),
      ("endLine", .number(Int(location.range.end.line))),
      ("endColumn", column(location.range.end)),
    ]
  }
}
