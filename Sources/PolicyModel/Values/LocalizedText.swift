/// A text that is the same in every language, or one text per language.
public struct LocalizedText: Hashable, Sendable {
  /// The text without a language, when it was written as one string.
  public let common: String?
  /// The texts by language.
  public let byLanguage: [Language: String]

  /// Takes one text for all languages.
  public init(_ common: String) {
    self.common = common
    self.byLanguage = [:]
  }

  /// Takes one text per language.
  public init(_ byLanguage: [Language: String]) {
    self.common = nil
    self.byLanguage = byLanguage
  }

  /// The text in a language, else in the first of `fallbacks` that has one, else any; empty when there is none.
  public func text(in language: Language, fallbacks: [Language] = []) -> String {
    if let common { return common }
    for candidate in [language] + fallbacks {
      if let text = byLanguage[candidate] { return text }
    }
    return byLanguage.min { $0.key < $1.key }?.value ?? ""
  }

  /// Whether a reader of the language gets a text that was written for her.
  public func covers(_ language: Language) -> Bool {
    common != nil || byLanguage[language].map { !$0.isEmpty } == true
  }
}
