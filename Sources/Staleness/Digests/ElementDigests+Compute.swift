internal import MarkdownTree
internal import PolicyModel

extension ElementDigests {
  /// Computes the digests of an element; what stands under it does not count.
  init(of element: Element, for reader: ElementConditions.Reader) {
    self.init(
      title: ShortDigest.of(element.titleTree.normalised),
      conditions: ShortDigest.of(ElementConditions(of: element, for: reader).text),
      text: ShortDigest.of(element.body.normalised))
  }

  /// Computes the digests of one of the policy's own texts: its title, or its summary.
  init(title: String = "", text: String = "") {
    self.init(title: ShortDigest.of(title), conditions: ShortDigest.of(""), text: ShortDigest.of(text))
  }
}
