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

  /// Writes the mark on a page or in a book.
  ///
  /// In a book its form is left to the style: programs that make pages of it cannot follow a link to a drawing.
  package mutating func label(_ label: ElementLabel, _ scene: PageScene) {
    guard scene.book != nil else { return self.label(label, scene.words) }
    raw("<span class=\"label ")
    plain(label.name)
    raw("\">")
    text(scene.words(label.wordKey))
    raw("</span>")
  }

  /// Writes ` lang="…"` where a text is in another language than its surroundings.
  package mutating func lang(_ tag: String?) {
    guard let tag else { return }
    raw(" lang=\"")
    plain(tag)
    raw("\"")
  }
}

/// What stands before an element's title: how binding it is, or what it is.
package struct ElementLabel {
  /// The class and the name of the mark.
  package let name: String
  /// The key of its words.
  package let wordKey: String

  /// The label of an element; nil for principles, sections and the preamble, which have a title alone.
  package init?(_ kind: ElementKind, _ strength: Strength?) {
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
  package init(_ strength: Strength) {
    self.init(name: strength.rawValue, wordKey: "strength-\(strength.rawValue)")
  }

  private init(name: String, wordKey: String) {
    self.name = name
    self.wordKey = wordKey
  }
}
