/// What stands at a place before something is published there.
package struct TargetState: Sendable {
  /// The receipt of the last publication.
  let receipt: Receipt?
  /// Whether a publication was interrupted there.
  let isUnfinished: Bool
  /// The files that were put there by a publication, by path.
  let ours: Set<String>
  /// The files of the site that stand there already with the same bytes.
  let same: Set<String>
  /// The files that somebody else put there, as far as the place tells.
  let foreign: Set<String>

  /// Joins the parts.
  init(
    receipt: Receipt? = nil, isUnfinished: Bool = false, ours: Set<String> = [], same: Set<String> = [],
    foreign: Set<String> = []
  ) {
    self.receipt = receipt
    self.isUnfinished = isUnfinished
    self.ours = ours
    self.same = same
    self.foreign = foreign
  }
}
