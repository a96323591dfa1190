public import Messages
public import SourceText

/// Renders a report for a terminal: `path:line:col: error: message [rule]`, the line, a caret, and the way out.
public struct TextDiagnosticRenderer: Sendable {
  /// Whether the text may hold ANSI colours; what they say is always said in words too.
  public enum Colour: Sendable {
    /// For a terminal.
    case ansi
    /// For files, pipes and `NO_COLOR`.
    case none
  }

  private let colour: Colour
  private let language: MessageLanguage
  private let source: @Sendable (String) -> SourceFile?

  /// Takes the language of the words, and a way to look up the files that the report names.
  public init(
    colour: Colour, language: MessageLanguage = .english,
    source: @escaping @Sendable (String) -> SourceFile?
  ) {
    self.colour = colour
    self.language = language
    self.source = source
  }

  /// The report as lines, each ended; the last one counts what was found.
  public func render(_ report: DiagnosticReport) -> String {
    report.diagnostics.map(render).joined() + summary(of: report) + "\n"
  }

  /// One diagnostic as lines, each ended.
  public func render(_ diagnostic: Diagnostic) -> String {
    let severity = paint(say(diagnostic.severity.word) + ":", style(of: diagnostic.severity))
    let message = paint(say(diagnostic.message), "1")
    var text = "\(place(of: diagnostic.location)): \(severity) \(message) [\(diagnostic.rule)]\n"
    text += excerpt(at: diagnostic.location)
    for related in diagnostic.related {
      text +=
        "  \(place(of: related.location)): \(paint(say(Message("note:")), "36")) \(say(related.message))\n"
    }
    if let help = diagnostic.help {
      text += "  \(paint(say(Message("help:")), "36")) \(say(help))\n"
    }
    return text
  }

  /// How many of each there are, in words.
  public func summary(of report: DiagnosticReport) -> String {
    let counts = Severity.allCases.compactMap { $0.counted(report.count($0)) }
    return say(counts.isEmpty ? "no faults found" : counts.joined)
  }

  private func say(_ message: Message) -> String { message.text(in: language) }

  private func place(of location: SourceLocation) -> String {
    let start = location.range.start
    let column = source(location.path)?.characterColumn(of: start) ?? Int(start.column)
    return "\(location.path):\(start.line):\(column)"
  }

  /// The line at fault with a caret under it; a very long line is shown around the fault only.
  private func excerpt(at location: SourceLocation) -> String {
    guard let file = source(location.path) else { return "" }
    let start = location.range.start
    let bytes = file.line(Int(start.line))
    guard !bytes.isEmpty else { return "" }
    // A line can be as long as a file: only what stands around the fault is looked at.
    let place = min(bytes.endIndex, bytes.startIndex + Int(start.column) - 1)
    let onOneLine = location.range.end.line == start.line
    let faultEnd =
      onOneLine ? min(bytes.endIndex, bytes.startIndex + Int(location.range.end.column) - 1) : bytes.endIndex
    let window =
      Self.scalarStart(
        max(bytes.startIndex, place - 400), bytes)..<Self.scalarStart(min(bytes.endIndex, place + 800), bytes)
    func text(_ range: Range<Int>) -> String {
      String(decoding: bytes[range.clamped(to: window)], as: UTF8.self)
    }
    let line = Array(text(window))
    let before = text(window.lowerBound..<place).count
    let length = text(place..<max(place, faultEnd)).count
    let first = max(0, min(before - 40, line.count - 100))
    let shown = line[first..<min(line.count, first + 100)]
    let cut = shown.map { $0.isWhitespace || $0.isASCIIControl ? " " : String($0) }.joined()
    let caretLength = max(1, min(length, first + shown.count - before))
    let carets = paint(String(repeating: "^", count: caretLength), style(of: .error))
    return "  \(cut)\n  \(String(repeating: " ", count: max(0, before - first)))\(carets)\n"
  }

  /// The offset itself, or the next at which a character begins.
  private static func scalarStart(_ offset: Int, _ bytes: ArraySlice<UInt8>) -> Int {
    var offset = offset
    while offset < bytes.endIndex, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    return offset
  }

  private func style(of severity: Severity) -> String {
    switch severity {
    case .error: "1;31"
    case .warning: "1;33"
    case .note: "1;36"
    }
  }

  private func paint(_ text: String, _ style: String) -> String {
    colour == .ansi ? "\u{1B}[\(style)m\(text)\u{1B}[0m" : text
  }
}

extension Character {
  /// Whether a terminal would act on the character rather than show it.
  fileprivate var isASCIIControl: Bool {
    unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F || (0x80..<0xA0).contains($0.value) }
  }
}
