import Diagnostics
import MarkdownTree
import Messages
import PolicyModel
import SourceText

/// Finds public text that readers of a language see in another one.
package struct MissingTranslation: Rule {
  package static let name = "missing-translation"
  package static let summary: Message = "what everybody may read stands in every language of the workspace"
  package static let severity = Severity.note

  package func check(_ dossier: PolicyDossier, in index: WorkspaceIndex, report: (Finding) -> Void) {
    let languages = index.workspace.configuration.languages
    let policy = dossier.policy
    for language in languages where language != policy.language {
      check(
        dossier.elements, of: dossier, in: language, department: nil, at: policy.id.location,
        what: "policy '\(policy.id.value)'", report)
    }
    for overlay in dossier.variants {
      let variant = overlay.variant
      for language in languages where language != variant.language {
        check(
          overlay.elements.filter { $0.element.operation?.value != .omit }, of: dossier, in: language,
          department: variant.department.value, at: variant.department.location,
          what: "the variant for '\(variant.department.value)'", report)
      }
    }
  }

  private func check(
    _ elements: [IndexedElement], of dossier: PolicyDossier, in language: Language, department: Identifier?,
    at place: SourceLocation, what: Message, _ report: (Finding) -> Void
  ) {
    let open = elements.filter { $0.visibility == .public && $0.element.hasText }
    guard !open.isEmpty else { return }
    let file = dossier.translations.first {
      $0.translation.department?.value == department && $0.translation.language.value == language
    }
    guard let file else {
      let name = department.map { "departments/\($0).\(language).md" } ?? "policy.\(language).md"
      report(
        Finding(
          "\(what) can be read by everybody, and not in '\(language)'", at: place,
          help: "add a translation beside it: \(name)"))
      return
    }
    let renderings = Dictionary(
      file.elements.map { ($0.element.id, $0.element) }, uniquingKeysWith: { first, _ in first })
    var missing = open.map(\.element).filter { $0.hasMoreText(than: renderings[$0.id]) }.map { "#\($0.id)" }
    if department == nil {
      if dossier.policy.summary != nil, file.translation.summary == nil { missing.insert("summary", at: 0) }
      if file.translation.title == nil { missing.insert("title", at: 0) }
    }
    guard !missing.isEmpty else { return }
    report(
      Finding(
        "not yet in '\(language)', although everybody may read it: \(missing.quotedList)",
        at: file.translation.language.location,
        help: "readers of '\(language)' see the original there, marked as such"))
  }
}

extension Element {
  /// Whether there is anything to translate.
  fileprivate var hasText: Bool { !title.isEmpty || !body.isEmpty }

  /// Whether a translation leaves its title or its text to the original.
  fileprivate func hasMoreText(than translation: Element?) -> Bool {
    (!title.isEmpty && translation?.title.isEmpty != false)
      || (!body.isEmpty && translation?.body.isEmpty != false)
  }
}
