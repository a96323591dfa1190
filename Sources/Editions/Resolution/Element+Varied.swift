internal import MarkdownTree
import PolicyModel
import SourceText

extension Element {
  /// The same element over other children; itself when they are the same.
  func with(_ children: [Element]) -> Element {
    guard !children.elementsEqual(self.children, by: ===) else { return self }
    return with(
      titleTree: titleTree, title: title, attributes: attributes, strength: strength, visibility: visibility,
      body: body, links: links, suppressions: suppressions, children: children, location: location)
  }

  /// The element after a variant's operation on it: what the variant does not write is inherited.
  ///
  /// `words` is the operation in the policy's language, which is what the variant wrote unless it is in another.
  func varied(by written: Element, _ operation: VariantOperation, words: Element, children: [Element])
    -> Element
  {
    let attributes = self.attributes.overlaid(
      with: written.attributes, words: words.attributes, noWiderThan: visibility)
    let newTitle = operation == .replace && kind != .preamble && !written.title.isEmpty
    let newBody = operation == .replace && !written.body.isEmpty
    let title = newTitle ? words : self
    return with(
      titleTree: title.titleTree, title: title.title, attributes: attributes,
      strength: written.attributes.strength?.value ?? strength,
      visibility: max(visibility, written.attributes.visibility?.value ?? visibility),
      body: newBody ? words.body : operation == .extend ? body.appending(words.body) : body,
      links: title.titleLinks + (newBody ? [] : bodyLinks)
        + (newBody || operation == .extend ? words.bodyLinks : []),
      suppressions: (newBody ? [] : suppressions) + words.suppressions, children: children,
      location: newTitle ? words.location : location)
  }

  /// A variant's new element as one of the policy, under its target.
  ///
  /// It has the defaults of the policy.
  func added(as id: Identifier, under target: Element, words: Element, _ policy: Policy) -> Element {
    Element(
      id: id, writtenID: writtenID, kind: kind, level: min(3, max(2, target.level + 1)),
      titleTree: words.titleTree, title: words.title,
      attributes: attributes.overlaid(with: attributes, words: words.attributes, noWiderThan: .public),
      strength: attributes.strength?.value ?? policy.strengthByKind[kind]?.value,
      visibility: attributes.visibility?.value ?? policy.visibilityByKind[kind]?.value ?? .internal,
      body: words.body, links: words.links, suppressions: words.suppressions, operation: nil, children: [],
      location: words.location)
  }

  /// A translation of an element, its title and text taken from where they are translated, without children.
  func translating(_ source: Element, title: Element?, bodies: [Element], before: Located<String>?) -> Element
  {
    Element(
      id: source.id, writtenID: writtenID, kind: source.kind, level: source.level,
      titleTree: title?.titleTree ?? .empty, title: title?.title ?? "",
      attributes: ElementAttributes(before: before), strength: nil, visibility: visibility,
      body: bodies.map(\.body).reduce(.empty) { $0.appending($1) },
      links: (title?.titleLinks ?? []) + bodies.flatMap(\.bodyLinks),
      suppressions: bodies.flatMap(\.suppressions), operation: nil, children: [],
      location: title?.location ?? location)
  }

  private var titleLinks: [Located<LinkTarget>] { links.filter { isInTitle($0.location) } }

  private var bodyLinks: [Located<LinkTarget>] { links.filter { !isInTitle($0.location) } }

  /// Goes by the place: title and body share one list of links.
  private func isInTitle(_ place: SourceLocation) -> Bool {
    guard !titleTree.isEmpty, let range = titleTree.range(of: 0) else { return false }
    return place.path == location.path && range.start <= place.range.start && place.range.end <= range.end
  }

  private func with(
    titleTree: MarkdownTree, title: String, attributes: ElementAttributes, strength: Strength?,
    visibility: Visibility, body: MarkdownTree, links: [Located<LinkTarget>], suppressions: [Suppression],
    children: [Element], location: SourceLocation
  ) -> Element {
    Element(
      id: id, writtenID: writtenID, kind: kind, level: level, titleTree: titleTree, title: title,
      attributes: attributes, strength: strength, visibility: visibility, body: body, links: links,
      suppressions: suppressions, operation: nil, children: children, location: location)
  }
}
