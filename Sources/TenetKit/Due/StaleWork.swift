import Messages
import PolicyModel
import SourceText
import Staleness
import Timelines

/// The variants and translations of a workspace that somebody has to look at, because what they are made from has
/// moved on.
struct StaleWork {
  private let departments: [Unit]
  private let bases: [Identifier: Basis]
  private let variants: [Identifier: [Variant]]
  private let translations: [Identifier: [Translation]]

  /// Takes the working copies.
  init(_ workspace: Workspace) {
    departments = workspace.configuration.departments
    bases = workspace.bases
    variants = Dictionary(grouping: workspace.variants, by: \.of.value)
    translations = Dictionary(grouping: workspace.translations, by: \.of.value)
  }

  /// One item for each file of a policy; its day is the first on which something in it has been stale.
  func items(_ timeline: PolicyTimeline, _ copy: Policy?) -> [DueItem] {
    guard let copy, timeline.retirement == nil, let basis = bases[copy.id.value] else { return [] }
    let files = ComparedFile.all(
      of: copy, variants: variants[copy.id.value] ?? [], translations: translations[copy.id.value] ?? [],
      departments: departments)
    return files.compactMap { file in
      let comparison = FileComparison(file, with: basis)
      let keys = comparison.stale.map(\.touched.key) + comparison.missed
      guard !keys.isEmpty else { return nil }
      let dates = comparison.stale.map { timeline.since($0, of: file, departments) }
      let names = keys.map(\.shown)
      let shown = names.prefix(3).joined(separator: ", ")
      let behind: Message =
        names.count > 3 ? "\(shown) and \(names.count - 3) more" : Message(verbatim: shown)
      return DueItem(
        kind: file.subject.language == nil ? .staleVariant : .staleTranslation, policy: copy.id.value,
        title: copy.title.value, date: dates.compactMap { $0 }.min(), version: nil, file: file.name,
        owner: file.owner, text: "\(file.name) has fallen behind: \(behind); then '\(file.command)'")
    }
  }
}
