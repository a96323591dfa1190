package import Editions
internal import MarkdownTree
package import PolicyModel
internal import SourceText

extension StaleMarks.OfPolicy {
  /// Finds the marks of a policy; `since` tells from which day an element is as it is now.
  package init(
    _ policy: Policy, variants: [Variant], translations: [Translation], departments: [Unit], basis: Basis,
    since: (ComparedFile, StaleElement) -> CalendarDate?
  ) {
    self.init()
    let files = ComparedFile.all(
      of: policy, variants: variants, translations: translations, departments: departments)
    for file in files {
      let stale = FileComparison(file, with: basis).stale
      guard !stale.isEmpty else { continue }
      let language = variants.first { $0.department.value == file.subject.department }?.language
      let kind: StaleMark.Kind =
        switch file.subject {
        case .variant(let department): .variant(of: department)
        case .translation: .translation(from: language ?? policy.language)
        }
      let marks = Dictionary(
        stale.map { ($0.touched.key, StaleMark(kind, parts: $0.parts, since: since(file, $0))) },
        uniquingKeysWith: { first, _ in first })
      switch file.subject {
      case .variant(let department): self.variants[department] = marks
      case .translation(let language, department: nil): self.translations[language] = marks
      case .translation(let language, department: let department?):
        variantTranslations[department, default: [:]][language] = marks
      }
    }
    for variant in variants {
      rewritten[variant.department.value, default: []].formUnion(
        variant.allElements.filter(\.rewritesItsTarget).map(\.id))
    }
  }
}

extension Element {
  /// Whether it puts words of its own in the place of those of its target.
  fileprivate var rewritesItsTarget: Bool {
    operation?.value == .replace && (!title.isEmpty || !body.isEmpty)
  }
}
