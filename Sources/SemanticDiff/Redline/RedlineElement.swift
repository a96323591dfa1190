/// An element of either version, or the same element of both.
package struct RedlineElement: Sendable {
  /// What became of it.
  package enum Fate: Sendable, Hashable {
    /// It is in both versions; whether anything of it changed, its changes say.
    case kept
    /// It is in the new version only.
    case added
    /// It is in the old version only.
    case removed
  }

  /// What became of it.
  package let fate: Fate
  /// The element of the old version.
  package let old: ComparedElement?
  /// The element of the new version.
  package let new: ComparedElement?
  /// How deep it stands: 1 at the top, 2 under that.
  package let depth: Int
  /// The words of its title.
  package let title: [RedlineRun]
  /// Its text, block by block.
  package let body: [RedlineBlock]
  /// The positions of its changes in ``Difference/changes``.
  package let changes: [Int]

  /// Joins the parts.
  package init(
    fate: Fate, old: ComparedElement?, new: ComparedElement?, depth: Int, title: [RedlineRun],
    body: [RedlineBlock], changes: [Int]
  ) {
    self.fate = fate
    self.old = old
    self.new = new
    self.depth = depth
    self.title = title
    self.body = body
    self.changes = changes
  }

  /// The element as it is now, or as it was where it is gone; every redline element has at least one side.
  package var shown: ComparedElement? { new ?? old }
}
