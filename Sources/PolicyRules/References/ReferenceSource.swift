import Messages
import PolicyModel
import SourceText

/// A place from which references are made: an element, a translated one, a press item.
struct ReferenceSource {
  /// What it is called in a message: `'#daily-limit'`.
  let name: Message
  /// The policy whose elements `#id` means; nil for press items.
  let policy: PolicyDossier?
  /// Who may read it.
  let visibility: Visibility
  /// The references, links and pictures.
  let targets: [Located<LinkTarget>]

  /// Every place in a policy, its variants and its translations from which references are made.
  static func all(in dossier: PolicyDossier) -> [ReferenceSource] {
    var sources: [ReferenceSource] = []
    for indexed in dossier.allElements {
      let element = indexed.element
      let targets = element.attributes.references + element.links
      guard !targets.isEmpty else { continue }
      sources.append(
        ReferenceSource(
          name: Message(verbatim: "'#\(element.id)'"), policy: dossier, visibility: indexed.visibility,
          targets: targets))
    }
    for translation in dossier.translations {
      for rendering in translation.elements where !rendering.element.links.isEmpty {
        sources.append(
          ReferenceSource(
            name: Message(verbatim: "'#\(rendering.element.id)'"), policy: dossier,
            visibility: rendering.source?.visibility ?? .internal, targets: rendering.element.links))
      }
    }
    return sources
  }

  /// What stands in no policy: press items, the questions that people ask, what sites lead to, handbooks.
  static func outsidePolicies(_ workspace: Workspace) -> [ReferenceSource] {
    workspace.pressItems.map(press) + workspace.registers.questions.map(question)
      + workspace.configuration.sites.compactMap(site) + workspace.handbooks.map(handbook)
  }

  private static func handbook(_ outline: HandbookOutline) -> ReferenceSource {
    ReferenceSource(
      name: "handbook '\(outline.name)'", policy: nil, visibility: outline.visibility,
      targets: (outline.policies ?? []).map { $0.map { .policy($0, element: nil) } }
        + [outline.picture].compactMap { $0?.map(LinkTarget.media) } + outline.texts.flatMap(\.links))
  }

  private static func site(_ site: Site) -> ReferenceSource? {
    site.houseRules.map { rules in
      ReferenceSource(
        name: "site '\(site.id.value)'", policy: nil, visibility: site.visibility, targets: [rules])
    }
  }

  private static func question(_ question: AskedQuestion) -> ReferenceSource {
    ReferenceSource(
      name: "question '\(question.id.value)'", policy: nil, visibility: question.visibility,
      targets: [question.answer])
  }

  /// A press item: everybody will read it.
  private static func press(_ item: PressItem) -> ReferenceSource {
    ReferenceSource(
      name: "press item '\(item.id.value)'", policy: nil, visibility: .public,
      targets: item.about + item.media.map { $0.map(LinkTarget.media) } + item.links)
  }
}
