import Editions
import Guidance
import PolicyModel
import Rendering

/// What the parts of a handbook are written with: the words of its language, names, and the shapes of lists.
struct BookTexts {
  let scene: PageScene
  let phrases: GuidancePhrases

  init(_ scene: PageScene) {
    self.scene = scene
    phrases = GuidancePhrases(scene)
  }

  /// One of the page's own texts.
  func own(_ key: String, _ values: KeyValuePairs<String, String> = [:]) -> Passage {
    Passage(text: scene.words(key, values), language: scene.language)
  }

  /// A text in the book's language, or in the first that has it.
  func passage(_ text: LocalizedText) -> Passage { scene.directory.passage(text) }

  /// A fact with a text; nil without one.
  func fact(_ key: String, _ value: String?, address: String? = nil) -> BookFact? {
    guard let value, !value.isEmpty else { return nil }
    return BookFact(
      label: scene.words(key), value: Passage(text: value, language: scene.language), address: address)
  }

  /// A fact with a text of the workspace; nil without one.
  func fact(_ key: String, _ value: LocalizedText?) -> BookFact? {
    value.map { BookFact(label: scene.words(key), value: passage($0)) }
  }

  /// A fact with a date; nil without one.
  func fact(_ key: String, _ date: CalendarDate?) -> BookFact? { fact(key, date.map(scene.words.date)) }

  /// A fact that names a party; nil when the audience may not know it.
  func fact(_ key: String, _ party: Party?) -> BookFact? {
    fact(key, party.flatMap(scene.directory.place(of:))?.title.text)
  }

  /// A rule in a list.
  func rule(_ element: EditionElement, of policy: Identifier, conditions: [String] = []) -> BookRule {
    BookRule(
      label: ElementLabel(element.kind, element.strength), title: element.title,
      anchor: BookShape.anchor(of: element.id, in: policy), conditions: conditions)
  }

  /// What holds for a rule besides what it says: how much, when, whom to ask.
  func duties(of element: EditionElement, in policy: Identifier) -> [String] {
    ConditionRow.duties(of: element, in: policy, scene).map { row in
      "\(row.label): \(row.entries.map(\.text).joined(separator: "; "))"
    }
  }
}
