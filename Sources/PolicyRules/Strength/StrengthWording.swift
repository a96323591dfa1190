import Diagnostics
import MarkdownTree
import Messages
import PolicyModel
import SourceText

/// Finds guidelines whose words are weaker or stronger than their declared strength.
package struct StrengthWording: Rule {
  package static let name = "strength-wording"
  package static let summary: Message = "a guideline's words are as binding as its strength says"
  package static let severity = Severity.warning

  package func check(_ dossier: PolicyDossier, in index: WorkspaceIndex, report: (Finding) -> Void) {
    for indexed in dossier.allElements {
      guard let strength = indexed.strength, indexed.element.operation?.value != .omit else { continue }
      let language = language(of: indexed.element, in: dossier)
      check(indexed.element, strength, declaredAt: indexed.element, in: language, report)
    }
    for translation in dossier.translations {
      for rendering in translation.elements {
        guard let source = rendering.source, let strength = source.strength else { continue }
        check(
          rendering.element, strength, declaredAt: source.element, in: translation.translation.language.value,
          report)
      }
    }
  }

  private func language(of element: Element, in dossier: PolicyDossier) -> Language {
    guard element.location.path != dossier.policy.path else { return dossier.policy.language }
    return dossier.variants.first { $0.variant.path == element.location.path }?.variant.language
      ?? dossier.policy.language
  }

  private func check(
    _ element: Element, _ strength: Strength, declaredAt source: Element, in language: Language,
    _ report: (Finding) -> Void
  ) {
    guard let table = ModalWords.of(language) else { return }
    let inTitle = WordedStrength.read(element.title, in: language)
    let readings = inTitle.isEmpty ? firstSentence(of: element, in: language, table) : inTitle
    guard let reading = readings.first, !readings.contains(where: { $0.agreesWith.contains(strength) }) else {
      return
    }
    let said = reading.strength.rawValue
    let help: Message =
      if let usual = table.usual[strength] {
        "write strength=\(said), or say '\(usual)'"
      } else {
        "write strength=\(said), or say it without '\(reading.words)'"
      }
    let declared = source.attributes.strength?.location
    report(
      Finding(
        inTitle.isEmpty
          ? "the text says '\(reading.words)', and the strength is '\(strength.rawValue)'"
          : "the title says '\(reading.words)', and the strength is '\(strength.rawValue)'",
        at: element.location, help: help,
        related: declared.map { [.init("the strength is said here", at: $0)] } ?? []))
  }

  /// What the first sentence of the text says, when it says it at once: *We must …*, *Du bör …*.
  ///
  /// Permissions are left out: a text often begins with what is allowed nevertheless.
  private func firstSentence(of element: Element, in language: Language, _ table: ModalWords)
    -> [WordedStrength]
  {
    // Looked at before anything is copied: few texts begin like that.
    let body = element.body
    guard body.nodes.count > 2, body.nodes[1].kind == .paragraph, body.nodes[2].kind == .text else {
      return []
    }
    let start = String(decoding: body.literal(of: 2).prefix(40), as: UTF8.self).lowercased()
    let words = start.split(separator: " ", maxSplits: 2).map(String.init)
    guard words.count > 2, table.pronouns.contains(words[0]), table.modals[words[1]] != nil else { return [] }
    let text = body.contents(of: 1).plainText()
    let end = text.firstIndex { ".!?\n".contains($0) }
    let sentence = end.map { String(text[...$0]) } ?? text
    return WordedStrength.read(sentence, in: language).prefix(1).filter { $0.strength != .may }
  }
}
