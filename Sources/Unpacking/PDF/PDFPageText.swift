/// The text of a page while it is being drawn.
///
/// A PDF places letters and knows no words: whether a step to the right is a space, and whether a hyphen at the end of a
/// line belongs to the word, can only be guessed. So there are two readings.
struct PDFPageText {
  /// Why something of the page could not be read; nil when all could.
  var fault: UnpackingFault?
  private var spaced = ""
  private var joined = ""
  private var notes: [String] = []
  private var height: Double?
  private var step = Step.none
  private var known = 0
  private var unknown = 0

  /// How far the last letters are from the next.
  private enum Step {
    case none
    case gap
    case line
  }

  private static let hyphens: Set<Character> = ["-", "\u{2010}", "\u{AD}"]

  /// How far to the left a step in thousandths of the letters' size is wide enough for a space.
  private static let space = -160.0

  /// Takes letters that are drawn, and steps between them.
  mutating func show(_ value: PDFValue, _ font: PDFFont?) {
    switch value {
    case .string(let codes): show(codes, font)
    case .array(let values): for value in values { show(value, font) }
    case .number(let step): if step < Self.space { gap() }
    default: break
    }
  }

  private mutating func show(_ codes: [UInt8], _ font: PDFFont?) {
    let size = font?.codeSize ?? 1
    for start in stride(from: 0, to: codes.count, by: size) {
      let code = codes[start..<min(start + size, codes.count)].reduce(0) { $0 << 8 | Int($1) }
      guard let letters = font?.letters(code) else {
        unknown += 1
        add("\u{FFFD}")
        continue
      }
      known += 1
      add(letters)
    }
  }

  private mutating func add(_ letters: String) {
    guard !letters.isEmpty else { return }
    if step != .none { spaced += " " }
    if step == .line {
      if let last = joined.last, Self.hyphens.contains(last) { joined.removeLast() } else { joined += " " }
    }
    step = .none
    spaced += letters
    joined += letters
  }

  /// Goes to the right.
  mutating func gap() { if step == .none { step = .gap } }

  /// Goes to another line.
  mutating func newLine() {
    step = .line
    height = nil
  }

  /// Goes to a place whose height is known.
  mutating func move(to height: PDFValue?) {
    guard case .number(let new)? = height else { return }
    if let old = self.height, abs(old - new) < 0.01 { gap() } else { newLine() }
    self.height = new
  }

  /// Takes a text that programs read in the place of what is drawn.
  mutating func note(_ text: String) { notes.append(text) }

  /// Puts what was read among the parts of a file.
  func add(to file: inout UnpackedFile, _ place: PackedPlace) {
    let ends = notes.map { "<p>\($0.escapedForHTML)" }.joined()
    let readings = spaced == joined ? [spaced] : [spaced, joined]
    if readings != [""] || !notes.isEmpty {
      file.add(place, .text(readings.map { Array("\($0.escapedForHTML)\(ends)".utf8) }))
    }
    // A sign for a list here and there has no letter; a text without letters is another thing.
    if let fault = fault ?? (unknown * 20 > known ? .unknownLetters : nil) {
      file.add(place, .unread(fault))
    }
  }
}
