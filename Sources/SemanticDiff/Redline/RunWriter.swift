/// Collects the words of a block and makes runs of them: what went before what came, spaces where readers see them.
struct RunWriter {
  private struct Piece {
    let text: String
    let hasSpaceBefore: Bool
    let startsLine: Bool
    let style: UInt8
    let destination: String?
  }

  private var runs: [RedlineRun] = []
  /// The run that is being written; its text grows beside it.
  private var open: RedlineRun?
  private var openText = ""
  private var deleted: [Piece] = []
  private var inserted: [Piece] = []
  private var isAtStart = true

  /// Takes a token in that came or went.
  mutating func add(_ operation: WordEdit.Operation, _ token: Int, of text: BlockText) {
    let piece = Self.piece(token, of: text)
    if operation == .delete { deleted.append(piece) } else { inserted.append(piece) }
  }

  /// Takes a token of the new text in that stayed; `old` is what it was.
  mutating func keep(_ token: Int, of text: BlockText, from old: TextToken? = nil) {
    let piece = Self.piece(token, of: text)
    flush(before: piece)
    // A space that only one of the versions has before the word goes or comes alone.
    if !isAtStart, let old, !old.startsLine, !piece.startsLine, old.hasSpaceBefore != piece.hasSpaceBefore {
      append(RedlineRun(old.hasSpaceBefore ? .delete : .insert, " "))
      write(.equal, [piece], startsLine: true)
    } else {
      write(.equal, [piece], startsLine: isAtStart)
    }
    isAtStart = false
  }

  private static func piece(_ token: Int, of text: BlockText) -> Piece {
    let source = text.tokens[token]
    return Piece(
      text: text.text(token), hasSpaceBefore: source.hasSpaceBefore, startsLine: source.startsLine,
      style: source.style,
      destination: source.destination >= 0 ? text.destinations[Int(source.destination)] : nil)
  }

  /// The runs of everything that was taken in.
  mutating func finish() -> [RedlineRun] {
    flush(before: nil)
    closeRun()
    let finished = runs
    runs = []
    isAtStart = true
    return finished
  }

  private mutating func flush(before next: Piece?) {
    guard !deleted.isEmpty || !inserted.isEmpty else { return }
    var startsLine = isAtStart
    // A space before both what went and what came has stayed.
    if !startsLine, let went = deleted.first, let came = inserted.first, went.hasSpaceBefore,
      came.hasSpaceBefore
    {
      append(RedlineRun(.equal, " "))
      startsLine = true
    }
    write(.delete, deleted, startsLine: startsLine)
    // What went from another line does not stick to the line that it is shown in.
    if !deleted.isEmpty, (inserted.first ?? next)?.startsLine == true { append(RedlineRun(.delete, " ")) }
    write(.insert, inserted, startsLine: startsLine)
    if !inserted.isEmpty, next?.startsLine == true { append(RedlineRun(.insert, " ")) }
    deleted = []
    inserted = []
    isAtStart = false
  }

  private mutating func write(_ operation: WordEdit.Operation, _ pieces: [Piece], startsLine: Bool) {
    for (position, piece) in pieces.enumerated() {
      let space =
        (piece.hasSpaceBefore || piece.startsLine) && !(startsLine && position == 0)
        && !(piece.startsLine && operation != .delete)
      if space, let last = open,
        last.operation != operation || last.destination != piece.destination
          || last.style.rawValue != piece.style
      {
        append(RedlineRun(operation, " "))
        append(run(operation, piece.text, piece))
      } else {
        append(run(operation, (space ? " " : "") + piece.text, piece))
      }
    }
  }

  private func run(_ operation: WordEdit.Operation, _ text: String, _ piece: Piece) -> RedlineRun {
    RedlineRun(operation, text, style: .init(rawValue: piece.style), destination: piece.destination)
  }

  private mutating func append(_ run: RedlineRun) {
    if let last = open, last.operation == run.operation, last.style == run.style,
      last.destination == run.destination, !run.style.contains(.image), !run.style.contains(.lineBreak)
    {
      openText += run.text
      return
    }
    closeRun()
    (open, openText) = (run, run.text)
  }

  /// Puts the run that is being written with those that are finished.
  private mutating func closeRun() {
    guard let run = open else { return }
    runs.append(RedlineRun(run.operation, openText, style: run.style, destination: run.destination))
    (open, openText) = (nil, "")
  }
}
