import Editions
import PolicyModel
import SearchIndex

/// Something that a search can find, with what is shown of it and what else it is found by.
struct SearchEntry {
  /// What it is.
  let kind: EntryKind
  /// What it is called.
  let title: Passage
  /// Its address, from the folder of the language on; a fragment alone lies on the page of the policy before it.
  let href: String
  /// Its text, the beginning of which is shown.
  var text = ""
  /// What else it is found by: whom it binds, how people ask for it.
  var ways: [String] = []
  /// Whom it binds, in words.
  var conditions: [String] = []
  /// The departments that it is about, and those below them.
  var departments: [Identifier] = []
  /// The channels that it is about.
  var channels: [Identifier] = []
}
