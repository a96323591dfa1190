/// Files of a site that are made together and of which nobody knows beforehand how many there will be: the parts of an
/// index.
package struct PlannedFiles: Sendable {
  /// Puts a file in its place.
  package typealias Place = (PagePath, [UInt8]) throws -> Void

  /// The folder that all of them lie in.
  package let folder: PagePath
  /// Makes the files and hands them over one by one, so that no more than one has to be held.
  package let make: @Sendable (Place) throws -> Void
}
