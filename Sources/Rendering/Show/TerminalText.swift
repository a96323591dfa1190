/// Text in styles, to be broken into lines of a terminal.
struct TerminalText {
  /// What stands between two breaks.
  private enum Piece {
    case text(String, TerminalStyle)
    case lineBreak
  }

  private var pieces: [Piece] = []

  /// Begins with a text.
  init(_ text: String = "", _ style: TerminalStyle = []) { append(text, style) }

  /// Adds a text; signs that would steer the terminal are left out of it.
  mutating func append(_ text: String, _ style: TerminalStyle = []) {
    if !text.isEmpty { pieces.append(.text(text.withoutControls, style)) }
  }

  /// Adds what another text holds.
  mutating func append(_ other: TerminalText) { pieces += other.pieces }

  /// Ends the line here.
  mutating func breakLine() { pieces.append(.lineBreak) }

  /// A word: stretches of it in different styles.
  private typealias Word = [(text: String, style: TerminalStyle)]

  /// The lines, none wider than `width` unless a single word is; words are kept whole.
  func lines(width: Int, colour: Bool) -> [String] {
    var lines: [String] = []
    var line: [Word] = []
    var used = 0
    func finish() {
      lines.append(Self.painted(line, colour))
      (line, used) = ([], 0)
    }
    for word in words {
      guard let word else {
        finish()
        continue
      }
      let wordWidth = word.reduce(0) { $0 + $1.text.terminalWidth }
      if !line.isEmpty, used + 1 + wordWidth > width { finish() }
      used += wordWidth + (line.isEmpty ? 0 : 1)
      line.append(word)
    }
    if !line.isEmpty || lines.isEmpty { finish() }
    return lines
  }

  /// The words in order; nil where a line ends.
  private var words: [Word?] {
    var words: [Word?] = []
    var word: Word = []
    func finish() {
      if !word.isEmpty { words.append(word) }
      word = []
    }
    for piece in pieces {
      switch piece {
      case .lineBreak:
        finish()
        words.append(nil)
      case .text(let text, let style):
        for (index, part) in text.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
          if index > 0 { finish() }
          // Within a line a space that keeps words together is one like any other.
          guard !part.isEmpty else { continue }
          let hasFixedSpace = part.utf8.contains(0xC2)
          word.append((hasFixedSpace ? String(part.replacing("\u{A0}", with: " ")) : String(part), style))
        }
      }
    }
    finish()
    return words
  }

  private static func painted(_ line: [Word], _ colour: Bool) -> String {
    guard colour else { return line.map { $0.map(\.text).joined() }.joined(separator: " ") }
    // Words of one style in a row are painted as one, the spaces between them too.
    var painted = ""
    var run = ""
    var style: TerminalStyle = []
    for (index, word) in line.enumerated() {
      for (part, stretch) in word.enumerated() {
        let space = index > 0 && part == 0 ? " " : ""
        if stretch.style == style {
          run += space + stretch.text
        } else {
          painted += style.paint(run) + space
          (run, style) = (stretch.text, stretch.style)
        }
      }
    }
    return painted + style.paint(run)
  }
}
