import JSONText

/// Gives words comments in the margin of a Word document.
struct TrackedComments {
  private let inlines: TrackedInlines
  private var waiting: String
  private var count = 0

  /// Begins; the first comment begins with `first`.
  init(inlines: TrackedInlines, first: String) {
    self.inlines = inlines
    self.waiting = first
  }

  /// Words with a comment on them; without one when there is nothing to say.
  mutating func comment(_ note: String, on words: [JSON]) -> [JSON] {
    let note = [waiting, note].filter { !$0.isEmpty }.joined(separator: " ")
    guard !note.isEmpty else { return words }
    waiting = ""
    count += 1
    let id = String(count)
    let start = PandocJSON.span(
      ["comment-start"], [("id", id), ("author", inlines.author), ("date", inlines.date)],
      PandocJSON.text(note))
    return [start] + words + [PandocJSON.span(["comment-end"], [("id", id)], [])]
  }
}
