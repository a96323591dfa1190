import PolicyModel
import TestSupport

/// Writes texts by chance, each with a word that stands nowhere else.
struct TextWriter {
  private var random: SplitMix64
  private var next = 10_000

  /// Begins at a seed.
  init(seed: UInt64) { random = SplitMix64(seed: seed &* 2_654_435_761 &+ 17) }

  /// One time of so many.
  mutating func chance(_ count: Int) -> Bool { Int.random(in: 0..<count, using: &random) == 0 }

  /// A number.
  mutating func number(_ range: ClosedRange<Int>) -> Int { .random(in: range, using: &random) }

  /// A visibility; public more often than the others, so that there is something to see.
  mutating func visibility() -> Visibility {
    chance(3) ? .public : Visibility.allCases.randomElement(using: &random) ?? .restricted
  }

  /// A word that stands nowhere else.
  mutating func word() -> String {
    next += 1
    return "zq\(next)å"
  }

  /// An id that stands nowhere else.
  mutating func id(_ kind: String) -> String {
    next += 1
    return "\(kind)-zq\(next)a"
  }

  /// A text of so many words, the first of which stands nowhere else; so does every fifth.
  mutating func text(_ count: Int) -> String {
    (0..<count).map { index in
      index % 5 == 0 ? word() : Self.words.randomElement(using: &random) ?? ""
    }.joined(separator: " ")
  }

  private static let words = [
    "alla", "reser", "med", "tåg", "över", "fjället", "när", "solen", "går", "upp", "och", "ingen", "vet",
    "varför", "kaffet", "alltid", "tar", "slut", "före", "Östersund",
  ]

  /// The numbers of the words in a text that stand nowhere else.
  static func numbers(in text: String) -> [Int] { Array(numbers(in: Array(text.utf8))) }

  /// The numbers of the words in some bytes that stand nowhere else.
  static func numbers(in bytes: [UInt8]) -> Set<Int> {
    var numbers: Set<Int> = []
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index + 7 <= bytes.count {
        if bytes[index] == 0x7A, bytes[index + 1] == 0x71 {
          let digits = bytes[index + 2..<index + 7]
          if digits.allSatisfy({ (0x30...0x39).contains($0) }) {
            numbers.insert(digits.reduce(0) { $0 * 10 + Int($1) - 0x30 })
          }
        }
        index += 1
      }
    }
    return numbers
  }
}
