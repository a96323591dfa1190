import Diagnostics
import MarkdownTree
import Messages
import PolicyModel
import PolicyReading
import SourceText

/// Finds translations of what does not exist, which no reader would ever see.
package struct UnknownTranslationTarget: Rule {
  package static let name = "unknown-translation-target"
  package static let summary: Message = "what is translated exists"
  package static let severity = Severity.error
  package static let isLocked = true

  package func check(_ index: WorkspaceIndex, report: (Finding) -> Void) {
    for translation in index.strayTranslations {
      report(
        Finding(
          "policy '\(translation.of.value)' does not exist", at: translation.of.location,
          help: Suggestion.help(
            for: translation.of.value.text, among: index.workspace.policies.map(\.id.value.text),
            none: "write the id of a policy, the one after 'policy:' in its file")))
    }
  }

  package func check(_ dossier: PolicyDossier, in index: WorkspaceIndex, report: (Finding) -> Void) {
    for translation in dossier.translations { check(translation, of: dossier, report) }
  }

  private func check(
    _ translation: TranslationDossier, of dossier: PolicyDossier, _ report: (Finding) -> Void
  ) {
    let policy = dossier.policy.id.value
    var known = dossier.elements
    var owner: Message = "policy '\(policy)'"
    if let department = translation.translation.department {
      let variants = dossier.variants
      guard let variant = variants.first(where: { $0.variant.department.value == department.value }) else {
        report(
          Finding(
            "policy '\(policy)' has no variant for department '\(department.value)'", at: department.location,
            help: Suggestion.help(
              for: department.value.text, among: variants.map(\.variant.department.value.text),
              none: "remove 'department:' when the file translates the policy itself")))
        return
      }
      known = variant.elements
      owner = "the variant for '\(department.value)'"
    }
    for rendering in translation.elements where rendering.source == nil {
      let element = rendering.element
      if element.kind == .preamble, !element.body.isEmpty {
        report(
          Finding(
            "\(owner) has no text before its first heading", at: element.location,
            help: "put the text under the heading where the original has it, or remove it"))
      } else if let id = element.writtenID {
        report(
          Finding(
            "\(owner) has no element '\(id.value)'", at: id.location,
            help: Suggestion.help(
              for: id.value.text, among: known.map(\.element.id.text), none: "remove the element")))
      }
    }
  }
}
