/// Collects the words of a block and makes runs of them: what went before what came, spaces where readers see them.
struct RunWriter {
  private struct Piece {
    let text: String
    let hasSpaceBefore: Bool
    let style: UInt8
    let destination: String?
  }

  private var runs: [RedlineRun] = []
  private var deleted: [Piece] = []
  private var inserted: [Piece] = []
  private var isAtStart = true

  /// Takes a token in.
  mutating func add(_ operation: WordEdit.Operation, _ token: Int, of text: BlockText) {
    let source = text.tokens[token]
    let piece = Piece(
      text: text.text(token), hasSpaceBefore: source.hasSpaceBefore, style: source.style,
      destination: source.destination >= 0 ? text.destinations[Int(source.destination)] : nil)
    switch operation {
    case .delete: deleted.append(piece)
    case .insert: inserted.append(piece)
    case .equal:
      flush()
      write(.equal, [piece], startsLine: isAtStart)
      isAtStart = false
    }
  }

  /// The runs of everything that was taken in.
  mutating func finish() -> [RedlineRun] {
    flush()
    let finished = runs
    runs = []
    isAtStart = true
    return finished
  }

  private mutating func flush() {
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
    write(.insert, inserted, startsLine: startsLine)
    deleted = []
    inserted = []
    isAtStart = false
  }

  private mutating func write(_ operation: WordEdit.Operation, _ pieces: [Piece], startsLine: Bool) {
    for (position, piece) in pieces.enumerated() {
      let space = piece.hasSpaceBefore && !(startsLine && position == 0)
      if space, let last = runs.last,
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
    if let last = runs.last, last.operation == run.operation, last.style == run.style,
      last.destination == run.destination, !run.style.contains(.image), !run.style.contains(.lineBreak)
    {
      runs[runs.count - 1] = RedlineRun(
        run.operation, last.text + run.text, style: run.style, destination: run.destination)
    } else {
      runs.append(run)
    }
  }
}
