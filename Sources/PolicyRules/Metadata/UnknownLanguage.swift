import Diagnostics
import Messages
import PolicyModel
import SourceText

/// Finds files in a language that `tenet.yml` does not list.
package struct UnknownLanguage: Rule {
  package static let name = "unknown-language"
  package static let summary: Message = "every file is in one of the languages of tenet.yml"
  package static let severity = Severity.error

  package func check(_ dossier: PolicyDossier, in index: WorkspaceIndex, report: (Finding) -> Void) {
    check(dossier.policy.language, at: dossier.policy.languageLocation, index, report)
    for variant in dossier.variants {
      check(variant.variant.language, at: variant.variant.languageLocation, index, report)
    }
    for translation in dossier.translations {
      let language = translation.translation.language
      check(language.value, at: language.location, index, report)
    }
  }

  package func check(_ index: WorkspaceIndex, report: (Finding) -> Void) {
    for item in index.workspace.pressItems {
      check(item.language, at: item.languageLocation, index, report)
    }
    for outline in index.workspace.handbooks {
      if let language = outline.language { check(language.value, at: language.location, index, report) }
    }
  }

  private func check(
    _ language: Language, at location: SourceLocation, _ index: WorkspaceIndex, _ report: (Finding) -> Void
  ) {
    let known = index.workspace.configuration.languages
    guard !known.contains(language) else { return }
    report(
      Finding(
        "the file is in '\(language)', which is none of the workspace's languages", at: location,
        help:
          "add '\(language)' to 'languages:' in tenet.yml, which has \(known.map(\.tag).listed), or correct it"
      ))
  }
}
