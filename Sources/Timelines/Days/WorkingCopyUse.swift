/// What a site shows of working copies.
package enum WorkingCopyUse: Sendable, Hashable {
  /// Nothing: of a day that has passed nobody kept them.
  case nothing
  /// Those that people are asked about.
  case proposals
  /// All of them, in the place of revisions.
  case drafts
}
