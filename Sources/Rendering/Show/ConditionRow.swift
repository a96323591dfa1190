import Editions
import PolicyModel

/// What holds for an element besides its text, in words: `Gäller: på Twitter`.
package struct ConditionRow: Equatable {
  /// One thing that holds.
  package struct Entry: Equatable {
    /// Its words.
    package let text: String
    /// Where to read more, outside the document.
    package var address: String?
  }

  /// What kind of condition it is.
  package let label: String
  /// What holds.
  package let entries: [Entry]

  /// The rows of an element, in the order of the pages.
  package static func rows(of element: EditionElement, in policy: Identifier, _ scene: PageScene)
    -> [ConditionRow]
  {
    let words = scene.words
    func row(_ key: String, _ texts: [String]) -> ConditionRow? {
      texts.isEmpty ? nil : ConditionRow(label: words(key), entries: texts.map { Entry(text: $0) })
    }
    func scope(_ key: String, _ scope: Scope?) -> ConditionRow? {
      let phrases = ScopePhrases(scene)
      let alternatives = scope?.alternatives.map { alternative in
        phrases.texts(Scope([alternative])).joined(separator: " · ")
      }
      return row(key, [alternatives?.joined(separator: ", \(words("or")) ")].compactMap { $0 })
    }
    func links(_ key: String, _ places: [SiteDirectory.Place], showsStrength: Bool) -> ConditionRow? {
      let entries = places.map { place in
        Entry(text: showsStrength ? place.marked(words) : place.title.text, address: place.external)
      }
      return entries.isEmpty ? nil : ConditionRow(label: words(key), entries: entries)
    }
    func places(_ targets: [LinkTarget]) -> [SiteDirectory.Place] {
      targets.compactMap { scene.directory.place(of: $0, in: policy) }
    }
    let beside = [
      links("illustrates", places(element.illustrates), showsStrength: true),
      links(
        "illustrated-by", scene.directory.illustrations(of: element.id, in: policy), showsStrength: false),
      links("see", places(element.see), showsStrength: false),
    ]
    return [scope("applies-to", element.appliesTo), scope("not-for", element.notFor)].compactMap { $0 }
      + duties(of: element, in: policy, scene) + beside.compactMap { $0 }
  }

  /// The rows that say how much, when, with whom and how long.
  package static func duties(of element: EditionElement, in policy: Identifier, _ scene: PageScene)
    -> [ConditionRow]
  {
    let words = scene.words
    func row(_ key: String, _ texts: [String]) -> ConditionRow? {
      texts.isEmpty ? nil : ConditionRow(label: words(key), entries: texts.map { Entry(text: $0) })
    }
    let provided = element.provided.flatMap { scene.directory.place(of: $0, in: policy) }
    return [
      row("limit", element.limit.map { [words.limit($0)] } ?? []),
      row("times", element.times.isEmpty ? [] : [words.list(element.times.map(words.time))]),
      row("within", element.within.map { [words.span($0)] } ?? []),
      row("approval", approval(of: element, scene)),
      provided.map { place in
        ConditionRow(
          label: words("provided"), entries: [Entry(text: place.marked(words), address: place.external)])
      },
      row("effective", element.effective.map { [words.date($0)] } ?? []),
      row("until", element.until.map { [words.date($0)] } ?? []),
    ].compactMap { $0 }
  }

  private static func approval(of element: EditionElement, _ scene: PageScene) -> [String] {
    let parties = element.approval.compactMap(scene.directory.place(of:)).map(\.title.text)
    guard !parties.isEmpty else { return [] }
    guard let before = element.before else { return [scene.words.list(parties)] }
    let what =
      before.language == scene.language ? scene.words("before", ["text": before.text]) : before.text
    return ["\(scene.words.list(parties)), \(what)"]
  }
}

extension SiteDirectory.Place {
  /// Its title behind its strength, as in *Must: We ask first*.
  fileprivate func marked(_ words: Words) -> String {
    (strength.map { words(ElementLabel($0).wordKey) + ": " } ?? "") + title.text
  }
}
