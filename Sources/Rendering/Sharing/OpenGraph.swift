import PolicyModel

/// What a page is called, says and shows where somebody shares its address.
///
/// Source: https://ogp.me
struct OpenGraph {
  /// What kind of page it is.
  enum Kind: String {
    case website
    case article
  }

  let kind: Kind
  let title: String
  let description: String?
  let siteName: String
  /// The canonical address.
  let url: String
  let language: Language
  /// The other languages that have the page.
  let others: [Language]
  let picture: SharedPicture?
  let published: CalendarDate?
  let changed: CalendarDate?

  /// The properties in the order in which a page's head has them.
  var template: TemplateValue? {
    var all: [(String, String?)] = [
      ("og:type", kind.rawValue), ("og:title", title), ("og:description", description),
      ("og:site_name", siteName), ("og:url", url), ("og:locale", Self.locale(language)),
    ]
    all += others.map { ("og:locale:alternate", Self.locale($0)) }
    if let picture {
      all += [
        ("og:image", picture.address), ("og:image:type", picture.type),
        ("og:image:width", picture.width.map { String($0) }),
        ("og:image:height", picture.height.map { String($0) }), ("og:image:alt", picture.alternative),
      ]
    }
    if kind == .article {
      all += [
        ("article:published_time", published?.description),
        ("article:modified_time", changed?.description),
      ]
    }
    return .items(
      all.compactMap { property, content in
        content.map { .object(["property": .text(property), "content": .text($0)]) }
      })
  }

  /// Where a language without a region is at home; Open Graph asks for both.
  ///
  /// Source: CLDR, likely subtags.
  private static let homes = [
    "bg": "BG", "cs": "CZ", "da": "DK", "de": "DE", "el": "GR", "en": "US", "es": "ES", "et": "EE",
    "fi": "FI", "fr": "FR", "ga": "IE", "hr": "HR", "hu": "HU", "is": "IS", "it": "IT", "lt": "LT",
    "lv": "LV", "mt": "MT", "nb": "NO", "nl": "NL", "nn": "NO", "no": "NO", "pl": "PL", "pt": "BR",
    "ro": "RO", "se": "NO", "sk": "SK", "sl": "SI", "sv": "SE", "uk": "UA",
  ]

  /// A language with its region, `sv_SE`; nil where no region is known.
  static func locale(_ language: Language) -> String? {
    let parts = language.tag.split(separator: "-").map(String.init)
    let region = parts.dropFirst().first { $0.count == 2 }?.uppercased() ?? homes[parts[0]]
    return region.map { "\(parts[0])_\($0)" }
  }
}
