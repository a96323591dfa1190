import PolicyModel

/// What the title of a chapter tells about its kind, in documents of every house.
enum TitleWords {
  private static let kinds: [(kind: ElementKind, words: [String])] = [
    (
      .scope,
      ["omfattning", "vem gäller", "vilka gäller", "tillämpning", "scope", "who this applies", "applies to"]
    ),
    (.definition, ["definition", "begrepp", "ordlista", "terms", "glossary"]),
    (
      .procedure,
      ["så gör du", "rutin", "steg för steg", "tillvägagångssätt", "procedure", "step by step", "how to"]
    ),
    (.case, ["exempel", "fallbeskrivning", "example", "case study"]),
  ]

  /// The kind that a title tells; nil for most titles.
  static func kind(of title: String) -> ElementKind? {
    let text = title.lowercased()
    if text.hasSuffix("?") { return .question }
    return kinds.first { $0.words.contains { text.contains($0) } }?.kind
  }
}
