import PolicyModel

/// Compares two versions of a document.
package enum DocumentComparer {
  /// Whether changes say whom they affect.
  package enum Affects: Sendable {
    /// They do.
    case told
    /// They do not: readers outside are not told.
    case withheld
  }

  /// What of the two versions is put together in the redline.
  package enum Extent: Sendable {
    /// Everything, so that the whole can be read.
    case whole
    /// What changed; elements that did not have no text in it.
    case changes
  }

  /// The difference from `old` to `new`; the same on every run.
  package static func compare(
    _ old: ComparedDocument, _ new: ComparedDocument, affects: Affects = .told, extent: Extent = .whole
  ) -> Difference {
    let alignment = DocumentAligner.align(old, new)
    var assembly = DifferenceAssembly(alignment, affects: affects, extent: extent)
    return assembly.difference()
  }
}
