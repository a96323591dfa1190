internal import MarkdownTree
public import PolicyModel
import SourceText

/// Projects a workspace to what one audience may read.
///
/// Everything derived — contents, counts, lists, file names — is derived from what comes out of here.
///
/// Closed by default: an element is left out when it, or anything above it, may not be read, and also when its
/// scope, approval or condition names something that may not be read, since a rule cut short says another thing.
public struct Projector<Reader: Audience>: Sendable {
  private let workspace: Workspace
  private let moment: Moment
  private let registers: RegisterEdition
  private let readable: ReadableElements

  /// Prepares the projection of a workspace as it stands at a moment.
  public init(_ workspace: Workspace, at moment: Moment) {
    self.workspace = workspace
    self.moment = moment
    self.registers = RegisterProjector.project(workspace, to: Reader.visibility)
    self.readable = ReadableElements(workspace, to: Reader.visibility, registers)
  }

  /// Everything the audience may read, for one site.
  public func project(_ site: Site) -> SiteEdition<Reader> {
    let languages = workspace.configuration.languages
    var editions: [Language: [Edition<Reader>]] = [:]
    let translations = Dictionary(grouping: workspace.translations.filter { $0.department == nil }) {
      $0.of.value
    }
    for language in languages {
      editions[language] = workspace.policies.compactMap { policy in
        edition(of: policy, in: language, translations[policy.id.value] ?? [])
      }
    }
    return SiteEdition(
      site: site, organisation: workspace.configuration.organisation, languages: languages,
      editions: editions,
      registers: registers, pressItems: pressItems())
  }

  /// One policy in one language; nil when the audience may read nothing of it.
  public func edition(of policy: Policy, in language: Language) -> Edition<Reader>? {
    edition(
      of: policy, in: language,
      workspace.translations.filter { $0.department == nil && $0.of.value == policy.id.value })
  }

  private func edition(of policy: Policy, in language: Language, _ translations: [Translation]) -> Edition<
    Reader
  >? {
    guard policy.elements.contains(where: readable.contains) else { return nil }
    let translation = language == policy.language ? nil : translations.first { $0.language.value == language }
    let texts = Dictionary(
      (translation?.allElements ?? []).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let references = ReadableReferences(
      of: policy.id.value, elements: readable.ids, rows: Set(registers.references.map(\.id)))
    func project(_ element: Element) -> EditionElement? {
      guard readable.contains(element) else { return nil }
      let text = ElementText(element, translation: texts[element.id], from: policy.language, to: language)
      return EditionElement(
        element, in: text, references: references, children: element.children.compactMap(project))
    }
    func passage(_ translated: Located<String>?, _ source: Located<String>?) -> Passage? {
      translated.map { Passage(text: $0.value, language: language) }
        ?? source.map { Passage(text: $0.value, language: policy.language) }
    }
    return Edition(
      policy: policy.id.value, policyClass: policy.policyClass, language: language,
      title: passage(translation?.title, policy.title)
        ?? Passage(text: policy.id.value.text, language: language),
      summary: passage(translation?.summary, policy.summary), governance: governance(of: policy),
      elements: policy.elements.compactMap(project))
  }

  private func governance(of policy: Policy) -> Governance? {
    guard Reader.visibility >= .internal else { return nil }
    return Governance(
      owner: policy.owner?.value, approver: policy.approver?.value, reviewEvery: policy.reviewEvery?.value)
  }

  private func pressItems() -> [PressEntry] {
    let references = ReadableReferences(
      of: .preamble, elements: readable.ids, rows: Set(registers.references.map(\.id)))
    // An item is under embargo in every language while it is in one.
    let embargoes = Dictionary(grouping: workspace.pressItems, by: \.id.value).compactMapValues { items in
      items.compactMap(\.embargoUntil?.value.moment).max()
    }
    let released = workspace.pressItems.filter { item in embargoes[item.id.value].map { $0 <= moment } ?? true
    }
    return released.map { item in
      PressEntry(
        id: item.id.value, language: item.language, headline: item.headline.value,
        published: item.published.value, place: item.place,
        contacts: item.contacts.map(\.value).filter { registers.contacts[$0] != nil },
        media: item.media.map(\.value).filter { registers.media[$0] != nil },
        about: item.about.map(\.value).filter(references.mayBeRead), body: item.body.withoutPositions())
    }.sorted { ($1.published, $0.id) < ($0.published, $1.id) }
  }
}
