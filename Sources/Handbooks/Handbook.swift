import Editions
import PolicyModel
import Rendering

/// A handbook for one reader, in one language, as one audience may read it: what every format is written from.
///
/// It is made of editions and of what its own file says to this audience, and of nothing else.
package struct Handbook: Sendable {
  /// What stands on the cover.
  package let cover: BookCover
  /// What it holds, in order.
  package let parts: [BookPart]
  /// The cases, for the slides of a training.
  package let cases: [BookCase]
  /// By what the same contents are told: equal digests are equal books.
  package let digest: String
  /// The language, the words, and where the references of its texts lead.
  package let scene: PageScene
  /// What its frame is made with.
  let templates: Templates

  /// Joins the parts.
  init(
    cover: BookCover, parts: [BookPart], cases: [BookCase], digest: String, scene: PageScene,
    templates: Templates
  ) {
    self.cover = cover
    self.parts = parts
    self.cases = cases
    self.digest = digest
    self.scene = scene
    self.templates = templates
  }

  /// The language that it is in.
  package var language: Language { scene.language }
}

/// What stands on the cover of a handbook.
package struct BookCover: Sendable {
  /// What the book is called.
  package let title: Passage
  /// What stands under it.
  package let subtitle: Passage?
  /// Whose it is.
  package let organisation: String
  /// For whom it is made, in words; empty for everybody.
  package let readers: [String]
  /// The day for which it was made.
  package let day: CalendarDate
  /// The picture, as an address that holds it, and what it shows.
  package let picture: (source: String, alternative: String)?
}
