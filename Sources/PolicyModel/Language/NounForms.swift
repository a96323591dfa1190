/// The forms that a noun takes in a text: *riktlinje*, *riktlinjen*, *riktlinjernas*; *guideline*, *guidelines*.
///
/// Made from endings, so that some forms are no words; a text does not have those.
package struct NounForms {
  private let word: String
  private let isSwedish: Bool
  private let isEnglish: Bool

  /// Every form of a noun in a language, in lower case, the word itself among them.
  ///
  /// Languages other than Swedish and English have the word alone.
  package static func of(_ word: String, in language: Language) -> Set<String> {
    let forms = NounForms(word, language)
    if forms.isSwedish { return forms.swedish }
    if forms.isEnglish { return forms.english }
    return [forms.word]
  }

  /// The same for a word before a noun, such as an adjective: *känd*, *kända*.
  package static func ofModifier(_ word: String, in language: Language) -> Set<String> {
    let forms = NounForms(word, language)
    guard forms.isSwedish else { return of(word, in: language) }
    return of(word, in: language).union(["a", "t", "e"].map { forms.word + $0 })
  }

  private init(_ word: String, _ language: Language) {
    self.word = word.lowercased()
    let primary = language.tag.prefix { $0 != "-" }
    isSwedish = primary == "sv"
    isEnglish = primary == "en"
  }

  private var english: Set<String> {
    guard let last = word.last else { return [] }
    var forms: Set<String> = [word, word + "s"]
    if "sxz".contains(last) || word.hasSuffix("ch") || word.hasSuffix("sh") { forms.insert(word + "es") }
    if last == "y" { forms.insert(word.dropLast() + "ies") }
    return forms
  }

  private var swedish: Set<String> {
    let forms = Set([word] + swedishForms)
    return forms.union(forms.compactMap { $0.hasSuffix("s") ? nil : $0 + "s" })
  }

  private var swedishForms: [String] {
    guard let last = word.last else { return [] }
    let stem = String(word.dropLast())
    switch last {
    case "a":
      return ["n", "t"].map { word + $0 } + ["or", "orna", "an", "on", "ona"].map { stem + $0 }
    case "e":
      let plural = word.hasSuffix("are") ? ["na"] : ["ar", "arna", "er", "erna"]
      return ["n", "t", "na", "r", "rna"].map { word + $0 } + plural.map { stem + $0 }
    case "o", "i", "y", "u", "å", "ä", "ö", "é":
      // No 'r' alone: 'kontor' is no form of 'konto'.
      return ["n", "t", "na", "er", "erna", "ar", "arna", "et", "en"].map { word + $0 }
    default:
      return consonantForms(stem, last)
    }
  }

  private func consonantForms(_ stem: String, _ last: Character) -> [String] {
    let endings = ["en", "et", "ar", "arna", "er", "erna"]
    var forms = (endings + ["na"]).map { word + $0 }
    if word.hasSuffix("er") || word.hasSuffix("el") || word.hasSuffix("en") || word.hasSuffix("or") {
      forms.append(word + "n")
      // 'fadder', 'faddrar'; 'regel', 'reglerna'; 'tecken', 'tecknet'.
      let short = stem.dropLast() + String(last)
      forms += (endings + ["na"]).map { short + $0 }
      if word.hasSuffix("en") { forms += ["et", "en"].map { short + $0 } }
    }
    if last == "m" || last == "n" { forms += endings.map { word + String(last) + $0 } }
    return forms
  }
}
