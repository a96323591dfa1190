import PolicyModel

extension HTMLBuffer {
  /// Writes the mark of a strength or a kind, in form and in words.
  mutating func label(_ label: ElementLabel, _ words: Words) {
    raw("<span class=\"label ")
    plain(label.name)
    raw("\"><svg class=\"shape\" aria-hidden=\"true\"><use href=\"#_")
    plain(label.name)
    raw("\"/></svg>")
    text(words(label.wordKey))
    raw("</span>")
  }

  /// Writes ` lang="…"` where a text is in another language than its surroundings.
  mutating func lang(_ tag: String?) {
    guard let tag else { return }
    raw(" lang=\"")
    plain(tag)
    raw("\"")
  }
}

/// What stands before an element's title: how binding it is, or what it is.
struct ElementLabel {
  /// The class and the name of the mark.
  let name: String
  /// The key of its words.
  let wordKey: String

  /// The label of an element; nil for principles, sections and the preamble, which have a title alone.
  init?(_ kind: ElementKind, _ strength: Strength?) {
    switch kind {
    case .principle, .section, .preamble: return nil
    case .guideline:
      guard let strength else { return nil }
      self.init(strength)
    case .case, .procedure, .scope, .definition, .disclosure, .reply, .question:
      self.init(name: kind.rawValue, wordKey: "kind-\(kind.rawValue)")
    }
  }

  /// The label of a strength.
  init(_ strength: Strength) {
    self.init(name: strength.rawValue, wordKey: "strength-\(strength.rawValue)")
  }

  private init(name: String, wordKey: String) {
    self.name = name
    self.wordKey = wordKey
  }
}
