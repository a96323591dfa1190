import PolicyModel

/// Languages as Office names them.
enum OfficeLanguage {
  private static let countries = [
    "sv": "sv-SE", "en": "en-GB", "nb": "nb-NO", "da": "da-DK", "fi": "fi-FI", "de": "de-DE",
  ]

  /// A language with a country, without which Office does not know its spelling.
  static func tag(_ language: Language) -> String { tag(language.tag) }

  /// A language, by its tag, with a country.
  static func tag(_ tag: String) -> String { countries[tag] ?? tag }
}
