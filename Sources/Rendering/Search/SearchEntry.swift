import Editions
import MarkdownTree
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
  /// What is shown of it.
  var shown = ""
  /// Its texts.
  var trees: [MarkdownTree] = []
  /// What else it is found by: whom it binds, how people ask for it.
  var texts: [String] = []
  /// Whom it binds, in words.
  var conditions: [String] = []
  /// The departments that it is about, and those below them.
  var departments: [Identifier] = []
  /// The channels that it is about.
  var channels: [Identifier] = []
}
