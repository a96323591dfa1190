public import Editions
import PolicyModel

/// What is different between two editions for the same audience.
///
/// It is made of editions and of nothing else, so that it can tell only what this audience may read: a redline for the
/// world cannot quote internal text. Pages for readers outside are made of it.
public struct EditionDifference<Reader: Audience>: Sendable {
  /// The difference; changes know no files, and outside they do not say whom they affect.
  public let difference: Difference

  /// Compares two editions; nil for a side that does not exist.
  public init(_ old: Edition<Reader>?, _ new: Edition<Reader>?) {
    difference = DocumentComparer.compare(
      old.map { ComparedDocument($0) } ?? .nothing, new.map { ComparedDocument($0) } ?? .nothing,
      affects: Reader.visibility >= .internal ? .told : .withheld)
  }

  private init(_ difference: Difference) { self.difference = difference }

  /// The same difference, no change of which matters more than a level.
  package func atMost(_ ceiling: ChangeLevel) -> EditionDifference {
    EditionDifference(difference.atMost(ceiling))
  }
}
