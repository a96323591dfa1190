/// The number that a title begins with, as chapters are counted: `2.1 Holidays`.
struct HeadingNumber: Comparable {
  /// The number: `2.1`.
  let text: String
  /// What stands there of it, with a word before it: `Chapter 2.1`.
  let written: String
  /// What stands behind it.
  let rest: String
  private let parts: [Int]

  /// Reads a title; nil when it begins with none.
  init?(_ title: String) {
    let pattern =
      /\s*((?:(?:Kapitel|Avsnitt|Chapter|Section|§)\s*)?([0-9]{1,2}(?:\.[0-9]{1,2}){0,4}))[.:\x29]?\s+(\p{L}.*)/
    guard let match = title.wholeMatch(of: pattern) else { return nil }
    written = String(match.1)
    text = String(match.2)
    rest = String(match.3)
    parts = text.split(separator: ".").compactMap { Int($0) }
  }

  /// Whether it can be the first one.
  var isFirst: Bool { parts.allSatisfy { $0 <= 1 } }

  static func < (a: HeadingNumber, b: HeadingNumber) -> Bool { a.parts.lexicographicallyPrecedes(b.parts) }
}
