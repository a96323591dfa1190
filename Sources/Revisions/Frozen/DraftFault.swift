/// A file that cannot be part of a revision because of where it lies.
package struct DraftFault: Error, CustomStringConvertible {
  let path: String
  let folder: String

  package var description: String {
    "'\(path)' belongs to the policy in '\(folder)' and does not lie in that folder beside it: move it to '\(folder)' or to '\(folder)/departments'"
  }
}
