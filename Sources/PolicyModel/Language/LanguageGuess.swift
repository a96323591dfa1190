/// Tells Swedish from English by the commonest words.
package enum LanguageGuess {
  private static let swedish = words("och att det som är på för med inte av du vi ska om")
  private static let english = words("the and to of is in for that you we not with or be")

  private static func words(_ text: String) -> Set<[UInt8]> {
    Set(text.split(separator: " ").map { Array($0.utf8) })
  }

  /// The language of a text: Swedish when more of its first words are, else English.
  package static func language(of bytes: ArraySlice<UInt8>) -> Language {
    var (sv, en) = (0, 0)
    for word in bytes.prefix(4_000).split(whereSeparator: { $0 <= 0x40 }) where word.count <= 4 {
      let word = word.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
      if swedish.contains(word) { sv += 1 }
      if english.contains(word) { en += 1 }
    }
    return (sv > en ? Language("sv") : Language("en")) ?? .undetermined
  }
}
