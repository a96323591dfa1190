import Diagnostics

/// The rules that are checked while files are read: what breaks them cannot be understood, or could
/// publish by accident what was meant to stay inside.
///
/// They cannot be suppressed.
package enum ReadingRule: String, Sendable, CaseIterable {
  case fileUnreadable = "file-unreadable"
  case fileTooLarge = "file-too-large"
  case invalidEncoding = "invalid-encoding"
  case strayFile = "stray-file"
  case missingFrontMatter = "missing-front-matter"
  case frontMatterTooLarge = "front-matter-too-large"
  case yamlSyntax = "yaml-syntax"
  case yamlAlias = "yaml-alias"
  case duplicateKey = "duplicate-key"
  case unknownKey = "unknown-key"
  case missingKey = "missing-key"
  case invalidValue = "invalid-value"
  case invalidID = "invalid-id"
  case attributeSyntax = "attribute-syntax"
  case unknownAttribute = "unknown-attribute"
  case duplicateAttribute = "duplicate-attribute"
  case unknownClass = "unknown-class"
  case misplacedAttribute = "misplaced-attribute"
  case setextHeading = "setext-heading"
  case almostHeading = "almost-heading"
  case almostAttributes = "almost-attributes"
  case unclosedBlock = "unclosed-block"
  case unusedLinkDefinition = "unused-link-definition"
  case rawHTML = "raw-html"
  case unsafeLink = "unsafe-link"
  case skippedLevel = "skipped-level"
  case nestingTooDeep = "nesting-too-deep"
  case tooManyElements = "too-many-elements"
  case brokenLedger = "broken-ledger"
  case brokenBasis = "broken-basis"

  /// How grave a breach is.
  package var severity: Severity {
    switch self {
    case .strayFile: .warning
    default: .error
    }
  }
}
