/// What a publication does at a place.
package struct PublicationPlan: Sendable {
  /// The files that are new there, sorted.
  package let added: [String]
  /// The files that stand there with other bytes, sorted.
  package let changed: [String]
  /// The files that a former publication put there and the site no longer has, sorted.
  package let removed: [String]
  /// The files that somebody else put there under names that the site needs, sorted.
  package let inTheWay: [String]
  /// The files that stand there as they are in the site, sorted.
  package let unchanged: [String]
  /// The files that somebody else put there, and that stay, sorted.
  package let kept: [String]
  /// Whether there is anything to do.
  package let isNeeded: Bool

  /// Compares a site with what stands at a place; `afresh` puts every file again, whatever stands there.
  package init(_ tree: PublishedTree, at state: TargetState, afresh: Bool = false) {
    let paths = Set(tree.digests.keys)
    let same = afresh ? [] : state.same
    let toPut = paths.subtracting(same)
    let foreign = state.foreign.subtracting(TargetRecords.names)
    inTheWay = toPut.intersection(foreign).sorted()
    changed = toPut.intersection(state.ours).sorted()
    added = toPut.subtracting(state.ours).subtracting(foreign).sorted()
    removed = state.ours.subtracting(paths).subtracting(TargetRecords.names).sorted()
    unchanged = same.intersection(paths).sorted()
    kept = foreign.subtracting(paths).sorted()
    isNeeded =
      !(toPut.isEmpty && removed.isEmpty) || state.isUnfinished || state.receipt?.files != tree.digests
  }

  /// The files that are put, in no order.
  var put: [String] { added + changed + inTheWay }

  /// The outermost folders in which nothing is left when what goes has gone.
  var emptied: [String] {
    let left = Set(
      (added + changed + inTheWay + unchanged + kept).flatMap { PublishedPath.folders(above: $0) })
    let gone = Set(
      removed.compactMap { path in PublishedPath.folders(above: path).first { !left.contains($0) } })
    return gone.sorted()
  }
}
