import PolicyModel
import SourceText

/// The words of one variant in each language it has.
struct VariantWords {
  private let byLanguage: [Language: [Identifier: Element]]

  /// Takes a variant, and those of the translations that are of it.
  init(_ variant: Variant, _ translations: [Translation]) {
    var byLanguage = [variant.language: Self.byID(variant.allElements)]
    let own = translations.filter { $0.department?.value == variant.department.value }
    for translation in own.sorted(by: { $0.path < $1.path })
    where byLanguage[translation.language.value] == nil {
      byLanguage[translation.language.value] = Self.byID(translation.allElements)
    }
    self.byLanguage = byLanguage
  }

  /// The languages that it has.
  var languages: some Sequence<Language> { byLanguage.keys }

  /// The words of an element in a language.
  func words(of element: Identifier, in language: Language) -> Element? { byLanguage[language]?[element] }

  /// The reason for an operation, in every language that gives one; nil when none does.
  func reason(for element: Identifier) -> LocalizedText? {
    let reasons = byLanguage.compactMapValues { $0[element]?.attributes.reason?.value }
    return reasons.isEmpty ? nil : LocalizedText(reasons)
  }

  private static func byID(_ elements: [Element]) -> [Identifier: Element] {
    Dictionary(elements.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
