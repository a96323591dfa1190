import Messages
import PolicyModel

/// What the front matter of another tool, or the properties of a Word document, mean to a policy.
package struct FieldMapping: Sendable {
  /// The title.
  package private(set) var title: String?
  /// The summary.
  package private(set) var summary: String?
  /// The id.
  package private(set) var id: Identifier?
  /// The language.
  package private(set) var language: Language?
  /// Who looks after it, as it is written there.
  package private(set) var owner: SourceField?
  /// The key that only policies of Tenet have; nil in other files.
  package private(set) var ownKey: String?
  /// What there is to tell.
  package private(set) var remarks: [PlacedRemark] = []

  private static let titles: Set<String> = ["title"]
  private static let summaries: Set<String> = ["description", "summary", "abstract", "excerpt", "subtitle"]
  private static let owners: Set<String> = ["owner", "author", "authors", "maintainer", "responsible"]
  private static let languages: Set<String> = ["lang", "language", "locale"]
  private static let ownKeys: Set<String> = ["policy", "translation-of", "variant-of", "press-item"]
  private static let dates: Set<String> = [
    "date", "lastmod", "updated", "last_modified_at", "last_update", "last-modified", "publishdate",
  ]

  /// Reads fields.
  package init(_ fields: [SourceField]) {
    for field in fields { take(field) }
  }

  private mutating func take(_ field: SourceField) {
    let key = field.key.lowercased()
    if Self.ownKeys.contains(key) { ownKey = ownKey ?? key }
    if Self.titles.contains(key), title == nil, !field.value.isEmpty {
      title = field.value.oneLine
    } else if Self.summaries.contains(key), summary == nil, !field.value.isEmpty {
      summary = field.value.oneLine
    } else if key == "slug" || key == "id", let id = Self.identifier(field.value), self.id == nil {
      self.id = id
    } else if Self.languages.contains(key), let language = Language(field.value.replacing("_", with: "-")) {
      self.language = language
    } else if Self.owners.contains(key), owner == nil {
      owner = field
    } else if Self.dates.contains(key) {
      tell(
        field,
        "a policy is dated by its approvals: 'tenet approve --effective' says from when it holds, --history brings in what git knows"
      )
    } else if key == "draft" {
      tell(field, "every policy is a draft until 'tenet approve'")
    } else {
      tell(field, "a policy has no such key")
    }
  }

  private mutating func tell(_ field: SourceField, _ message: Message) {
    remarks.append(
      PlacedRemark(
        ImportRemark(.leftOut, .frontMatter, message, words: "\(field.key): \(field.value)"),
        sourceLine: field.line))
  }

  /// The last part of a slug, which may be a whole path.
  private static func identifier(_ slug: String) -> Identifier? {
    slug.split(separator: "/").last.flatMap { Identifier($0) }
  }
}

extension String {
  /// The text on one line.
  var oneLine: String {
    split(whereSeparator: \.isNewline).map { $0.trimmingCharacters() }.joined(separator: " ")
  }
}
