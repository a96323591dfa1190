package import Editions
package import PolicyModel
import SourceText

extension ComparedDocument {
  /// Takes a policy as its author sees it.
  package init(_ policy: Policy) {
    self.init(
      policy: policy.id.value, language: policy.language, title: policy.title.value,
      summary: policy.summary?.value ?? "",
      facts: [
        Fact("class", policy.policyClass.rawValue), Fact("owner", policy.owner?.value.description ?? ""),
        Fact("approver", policy.approver?.value.description ?? ""),
        Fact("review-every", policy.reviewEvery?.value.written ?? ""),
      ], elements: Self.flattened(policy.elements, policy.language))
  }

  /// Takes a translation by itself.
  package init(_ translation: Translation) {
    let language = translation.language.value
    self.init(
      policy: translation.of.value, language: language, title: translation.title?.value ?? "",
      summary: translation.summary?.value ?? "", facts: [],
      elements: Self.flattened(translation.elements, language), ceiling: .substantive)
  }

  /// Takes a department's variant by itself: what it adds, replaces and leaves out.
  package init(_ variant: Variant) {
    self.init(
      policy: variant.of.value, language: variant.language, title: "", summary: "",
      facts: [Fact("owner", variant.owner?.value.description ?? "")],
      elements: Self.flattened(variant.elements, variant.language))
  }

  /// Takes an edition as its audience sees it.
  package init(_ edition: Edition<some Audience>) {
    let governance = edition.governance
    self.init(
      policy: edition.policy, language: edition.language, title: edition.title.text,
      summary: edition.summary?.text ?? "",
      facts: [
        Fact("class", edition.policyClass.rawValue), Fact("owner", governance?.owner?.description ?? ""),
        Fact("approver", governance?.approver?.description ?? ""),
        Fact("review-every", governance?.reviewEvery?.written ?? ""),
      ], elements: Self.flattened(edition.elements))
  }

  /// The elements of a policy or a variant in order.
  static func flattened(_ elements: [Element], _ language: Language) -> [ComparedElement] {
    var flat: [ComparedElement] = []
    func add(_ element: Element, depth: Int, parent: Int?) {
      let position = flat.count
      flat.append(ComparedElement(element, language: language, depth: depth, parent: parent))
      for child in element.children { add(child, depth: depth + 1, parent: position) }
    }
    for element in elements { add(element, depth: 1, parent: nil) }
    return flat
  }

  private static func flattened(_ elements: [EditionElement]) -> [ComparedElement] {
    var flat: [ComparedElement] = []
    func add(_ element: EditionElement, depth: Int, parent: Int?) {
      let position = flat.count
      flat.append(ComparedElement(element, depth: depth, parent: parent))
      for child in element.children { add(child, depth: depth + 1, parent: position) }
    }
    for element in elements { add(element, depth: 1, parent: nil) }
    return flat
  }
}
