package import Messages

/// A file that cannot be part of a revision because of where it lies.
package struct DraftFault: Explained {
  let path: String
  let folder: String

  package var message: Message {
    "'\(path)' belongs to the policy in '\(folder)' and does not lie in that folder beside it: move it to '\(folder)' or to '\(folder)/departments'"
  }
}
