package import PolicyModel

/// Something that says another thing than when a variant or translation was last compared with it.
package struct StaleElement: Sendable {
  /// What it is, and where the variant or translation speaks of it.
  package let touched: TouchedElement
  /// What moved, in the order of a heading and its text; empty for what is new.
  package let parts: [StalePart]
  /// Its digests as it is now.
  let digests: ElementDigests

  /// Whether it came after the comparison, under something that the variant leaves out: it vanishes unseen.
  package var isNew: Bool { parts.isEmpty }

  /// Whether the parts that moved are in another state as they are now.
  package func isAsNow(in source: ComparedSource) -> Bool {
    guard let then = source.digests(of: touched.key) else { return false }
    return isNew
      || parts.allSatisfy { part in
        switch part {
        case .title: then.title == digests.title
        case .conditions: then.conditions == digests.conditions
        case .text, .summary: then.text == digests.text
        }
      }
  }
}
