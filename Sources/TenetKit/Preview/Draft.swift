package import PolicyModel
import Rendering
import Revisions
import SourceText
import Timelines

/// A working copy that is another text than what was approved, and how it differs.
package struct Draft: Sendable {
  /// The policy.
  package let policy: Identifier
  /// Its title, as the draft has it.
  package let title: String
  /// The languages it has a text in, its own first.
  package let languages: [Language]
  /// The version in force, or the last one; nil when nothing was approved yet.
  package let version: String?

  private let copy: PolicyText
  private let state: PolicyState?
  private let dated: DatedWorkspace
  private let templates: Templates
  private let moment: Moment

  init(
    _ copy: PolicyText, of state: PolicyState?, in dated: DatedWorkspace, templates: Templates,
    at moment: Moment
  ) {
    policy = copy.policy.id.value
    title = copy.policy.title.value
    let own = copy.policy.language
    let written = Set(copy.commonTranslations.map(\.language.value))
    languages = [own] + dated.copies.configuration.languages.filter { $0 != own && written.contains($0) }
    version = state?.line.version.description
    self.copy = copy
    self.state = state
    self.dated = dated
    self.templates = templates
    self.moment = moment
  }

  /// The difference as a page that links to its styles; nil when there is nothing to compare with.
  package func redline(in language: Language, styles: String) throws -> [UInt8]? {
    guard let state, let version else { return nil }
    let request = DiffRequest(format: .html, language: language, moment: moment)
    let before = ComparedState(policy: state.text.policy, workspace: past(state), version: version)
    let after = ComparedState(policy: copy.policy, workspace: dated.copies, version: "working")
    return try PolicyComparison(old: before, new: after, request: request, templates: templates).shown()
      .page(templates, styles: styles)
  }

  /// The workspace of the day with the policy as it was approved, and every name that it uses.
  private func past(_ state: PolicyState) -> Workspace {
    let text = state.text
    let now = dated.copies
    return Workspace(
      configuration: dated.past.configuration,
      policies: now.policies.filter { $0.id.value != policy } + [text.policy],
      translations: now.translations.filter { $0.of.value != policy } + text.translations,
      variants: now.variants.filter { $0.of.value != policy } + text.variants,
      registers: dated.past.registers, pressItems: now.pressItems, bases: now.bases)
  }
}
