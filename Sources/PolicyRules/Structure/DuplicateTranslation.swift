import Diagnostics
import Messages
import PolicyModel
import SourceText

/// Finds two files that say the same thing in the same language, of which readers would see one.
package struct DuplicateTranslation: Rule {
  package static let name = "duplicate-translation"
  package static let summary: Message = "a policy or variant stands in one file for each language"
  package static let severity = Severity.error
  package static let isLocked = true

  private struct Key: Hashable {
    let department: Identifier?
    let language: Language
  }

  package func check(_ dossier: PolicyDossier, in index: WorkspaceIndex, report: (Finding) -> Void) {
    var first: [Key: SourceLocation] = [
      Key(department: nil, language: dossier.policy.language): dossier.policy.location
    ]
    for dossier in dossier.variants {
      let key = Key(department: dossier.variant.department.value, language: dossier.variant.language)
      first[key] = first[key] ?? SourceLocation(path: dossier.variant.path)
    }
    // The file named after its language is the one to keep.
    let translations = dossier.translations.map(\.translation)
    for translation in translations.filter(\.isNamedAfterLanguage)
      + translations.filter({ !$0.isNamedAfterLanguage })
    {
      let key = Key(department: translation.department?.value, language: translation.language.value)
      guard let place = first[key] else {
        first[key] = translation.language.location
        continue
      }
      let what: Message =
        translation.department.map { "the variant for '\($0.value)'" } ?? "policy '\(translation.of.value)'"
      report(
        Finding(
          "\(what) already stands in '\(translation.language.value)'", at: translation.language.location,
          help: "keep one of the two files, or write the language that this one is in",
          related: [.init("the other one", at: place)]))
    }
  }
}

extension Translation {
  /// Whether the file's name says the language that the file says.
  fileprivate var isNamedAfterLanguage: Bool { path.hasSuffix(".\(language.value).md") }
}
