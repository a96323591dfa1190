/// A language by its tag (BCP 47): `sv`, `en`, `en-GB`.
public struct Language: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The tag.
  public let tag: String

  /// Takes a text that has the form of a language tag; nil for any other.
  public init?(_ tag: some StringProtocol) {
    let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.count),
      first.allSatisfy({ ("a"..."z").contains($0) })
    else { return nil }
    let rest = parts.dropFirst()
    guard
      rest.allSatisfy({
        (2...8).contains($0.count) && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
      })
    else { return nil }
    self.tag = String(tag)
  }

  /// No language in particular (`und`).
  public static let undetermined = Language(known: "und")

  private init(known tag: String) { self.tag = tag }

  /// Orders by the tag.
  public static func < (a: Language, b: Language) -> Bool { a.tag < b.tag }

  /// The tag.
  public var description: String { tag }
}
