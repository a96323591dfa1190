import Editions
import PolicyModel

/// Finds the words of the glossary in a text, in whatever form they stand there.
///
/// It reads bytes: every word of every policy passes here.
struct TermFinder: Sendable {
  /// A word of the glossary in a text.
  struct Occurrence {
    /// Its row.
    let term: Identifier
    /// Its bytes.
    let range: Range<Int>
  }

  private struct Candidate {
    let term: Identifier
    let rest: [Set<[UInt8]>]
  }

  private var byFirstWord: [[UInt8]: [Candidate]] = [:]
  /// Whether any first word begins with two bytes, by what they come to; most words of a text end their journey here.
  private var beginnings = [Bool](repeating: false, count: 1 << 16)

  /// Takes the terms of a glossary in a language; those that have no word of their own in it are left out.
  init(_ glossary: EntryList<GlossaryEntry>, in language: Language) {
    for entry in glossary where entry.term.covers(language) {
      add(entry.id, entry.term.text(in: language), language)
    }
    // Of several terms that begin alike the longest is tried first.
    for key in byFirstWord.keys { byFirstWord[key]?.sort { $0.rest.count > $1.rest.count } }
  }

  /// Whether there is anything to find.
  var isEmpty: Bool { byFirstWord.isEmpty }

  private mutating func add(_ id: Identifier, _ text: String, _ language: Language) {
    let words = text.split(separator: " ").map(String.init)
    guard !words.isEmpty else { return }
    let forms = words.enumerated().map { index, word in
      // The noun is the last word, or the one before a preposition; either may be inflected.
      Set(
        (index == words.count - 1
          ? NounForms.of(word, in: language) : NounForms.ofModifier(word, in: language)).map {
            Array($0.utf8)
          })
    }
    let candidate = Candidate(term: id, rest: Array(forms.dropFirst()))
    for form in forms[0] where form.count > 1 {
      byFirstWord[form, default: []].append(candidate)
      beginnings[Self.beginning(form[0], form[1])] = true
    }
  }

  /// The terms in a text, from its beginning to its end; none overlaps another.
  func occurrences(in text: ArraySlice<UInt8>) -> [Occurrence] {
    var found: [Occurrence] = []
    var words = WordBytes(text)
    while let word = words.next() {
      guard word.count > 1,
        beginnings[
          Self.beginning(WordBytes.folded(text, word.lowerBound), WordBytes.folded(text, word.lowerBound + 1))
        ], let candidates = byFirstWord[WordBytes.lowercased(text[word])]
      else { continue }
      for candidate in candidates {
        var following = words
        guard let end = Self.end(of: candidate, after: word.upperBound, in: text, &following) else {
          continue
        }
        found.append(Occurrence(term: candidate.term, range: word.lowerBound..<end))
        words = following
        break
      }
    }
    return found
  }

  /// The end of a term whose first word has been found; nil when the others do not follow.
  private static func end(
    of candidate: Candidate, after first: Int, in text: ArraySlice<UInt8>, _ words: inout WordBytes
  ) -> Int? {
    var end = first
    for forms in candidate.rest {
      guard let word = words.next(), word.lowerBound == end + 1, text[end] == UInt8(ascii: " "),
        forms.contains(WordBytes.lowercased(text[word]))
      else { return nil }
      end = word.upperBound
    }
    return end
  }

  private static func beginning(_ first: UInt8, _ second: UInt8) -> Int { Int(first) << 8 | Int(second) }
}
