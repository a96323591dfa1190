/// How much a text asks of those who read it, by the length of its sentences and words.
///
/// It is counted as LIX counts (C. H. Björnsson, *Läsbarhet*, 1968): the words of an average sentence, and of a hundred
/// words those with more than six letters.
public struct Readability: Hashable, Sendable {
  /// What a measure means to a reader.
  public enum Step: String, Hashable, Sendable, CaseIterable {
    /// Below 30, as books for children.
    case veryEasy = "very-easy"
    /// Below 40, as stories.
    case easy
    /// Below 50, as newspapers.
    case medium
    /// Below 60, as the papers of authorities.
    case hard
    /// Anything above.
    case veryHard = "very-hard"
  }

  /// How many words there are.
  public private(set) var words = 0
  /// How many of them have more than six letters.
  public private(set) var longWords = 0
  /// How many sentences there are.
  public private(set) var sentences = 0

  /// A text with fewer words says nothing about its author's way of writing.
  private static let fewestWords = 100

  /// Begins with no text.
  public init() {}

  /// Counts a text; each of its lines ends a sentence, as headings and the items of lists do.
  public mutating func add(_ text: String) {
    var letters = 0
    var isInSentence = false
    // A stop has been seen. It ends the sentence when a capital follows, and not in “t.ex. vi” or “kl. 8”.
    var hasStop = false
    var hasSpace = false
    for scalar in text.unicodeScalars {
      if Self.isLetter(scalar) {
        if hasStop, hasSpace, scalar.properties.isUppercase { sentences += 1 }
        (hasStop, hasSpace, isInSentence) = (false, false, true)
        letters += 1
      } else if letters > 0, Self.joinsWords(scalar) {
        continue
      } else {
        endWord(&letters)
        if Self.endsLine(scalar) {
          if isInSentence { sentences += 1 }
          (hasStop, hasSpace, isInSentence) = (false, false, false)
        } else if scalar == "." || scalar == "!" || scalar == "?" || scalar == "…" {
          hasStop = isInSentence
        } else if hasStop, scalar.properties.isWhitespace {
          hasSpace = true
        }
      }
    }
    endWord(&letters)
    if isInSentence { sentences += 1 }
  }

  /// The words of an average sentence; nil for a text that is too short.
  public var wordsInSentence: Int? {
    isMeasurable ? Int((Double(words) / Double(sentences)).rounded()) : nil
  }

  /// The measure; nil for a text that is too short.
  public var lix: Int? {
    guard isMeasurable else { return nil }
    return Int((Double(words) / Double(sentences) + 100 * Double(longWords) / Double(words)).rounded())
  }

  /// What the measure means; nil for a text that is too short.
  public var step: Step? {
    lix.map { $0 < 30 ? .veryEasy : $0 < 40 ? .easy : $0 < 50 ? .medium : $0 < 60 ? .hard : .veryHard }
  }

  private var isMeasurable: Bool { words >= Self.fewestWords && sentences > 0 }

  private mutating func endWord(_ letters: inout Int) {
    guard letters > 0 else { return }
    words += 1
    if letters > 6 { longWords += 1 }
    letters = 0
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": true
    case "\u{0}"..."\u{7F}": false
    case "À"..."Ö", "Ø"..."ö", "ø"..."ɏ": true
    default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }

  private static func endsLine(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  private static func joinsWords(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "'" || scalar == "’" || scalar == "\u{AD}"
  }
}
