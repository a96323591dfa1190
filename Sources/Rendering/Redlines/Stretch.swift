import SemanticDiff

/// Runs in a row with the same fate, as plain text.
struct Stretch {
  /// What became of it.
  let operation: WordEdit.Operation
  /// Its text; a line ending inside is a space.
  let text: String

  /// How many words stay beside a change.
  private static let beside = 6

  /// The stretches of some runs.
  static func stretches(of runs: [RedlineRun]) -> [Stretch] {
    var stretches: [Stretch] = []
    for run in runs where !run.text.isEmpty {
      let text = run.style.contains(.lineBreak) ? " " : run.text
      if let last = stretches.last, last.operation == run.operation {
        stretches[stretches.count - 1] = Stretch(operation: run.operation, text: last.text + text)
      } else {
        stretches.append(Stretch(operation: run.operation, text: text))
      }
    }
    return stretches
  }

  /// The white space before, the words, and the white space after.
  var parts: (before: Substring, words: Substring, after: Substring) {
    let before = text.prefix { $0.isWhitespace }
    guard before.endIndex < text.endIndex else { return (before, "", "") }
    let rest = text[before.endIndex...]
    let last = rest.lastIndex { !$0.isWhitespace } ?? rest.startIndex
    let end = rest.index(after: last)
    return (before, rest[..<end], rest[end...])
  }

  /// The text in marks, which stand next to its words.
  func wrapped(_ open: String, _ close: String) -> String {
    let parts = self.parts
    // White space alone, or a line ending, is a change too.
    if parts.words.isEmpty { return open + text + close }
    return parts.before + open + parts.words + close + parts.after
  }

  /// The words next to the changes on its sides, what is between them left out.
  func folded(keepsStart: Bool, keepsEnd: Bool) -> String {
    let words = text.split(separator: " ", omittingEmptySubsequences: true)
    let kept = (keepsStart ? Self.beside : 0) + (keepsEnd ? Self.beside : 0)
    guard words.count > kept + 2 else { return text }
    let parts = self.parts
    let start = keepsStart ? parts.before + words.prefix(Self.beside).joined(separator: " ") + " " : ""
    let end = keepsEnd ? " " + words.suffix(Self.beside).joined(separator: " ") + parts.after : ""
    return start + "…" + end
  }
}
