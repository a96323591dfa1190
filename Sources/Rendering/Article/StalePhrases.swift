import Editions
import PolicyModel

/// Says in a sentence what changed since a translation or a department's variant was last compared with it.
struct StalePhrases {
  private let scene: PageScene

  /// Writes for a page.
  init(_ scene: PageScene) { self.scene = scene }

  /// The sentence of a mark; nil when the audience may not know the department.
  func text(_ mark: StaleMark) -> String? {
    let words = scene.words
    let parts = words.list(mark.parts.map { words("stale-part-\($0.rawValue)") })
    guard !parts.isEmpty else { return nil }
    let date = mark.since.map(words.date)
    switch mark.kind {
    case .translation(let language):
      let name = words.name(of: language)
      guard let date else { return words("stale-translation", ["language": name, "parts": parts]) }
      return words("stale-translation-since", ["language": name, "date": date, "parts": parts])
    case .variant(let department):
      guard let unit = scene.directory.registers.departments[department] else { return nil }
      let name = scene.directory.passage(unit.name).text
      guard let date else { return words("stale-variant", ["department": name, "parts": parts]) }
      return words("stale-variant-since", ["department": name, "date": date, "parts": parts])
    }
  }

  /// One sentence for a whole text whose translation has not followed somewhere; nil when it has.
  func summary(of edition: Edition<some Audience>) -> String? {
    let marks = edition.stale + edition.allElements.flatMap(\.stale)
    for case .translation(let language) in marks.map(\.kind) {
      return scene.words("stale-somewhere", ["language": scene.words.name(of: language)])
    }
    return nil
  }

  /// One sentence for what is said of a policy's title and of its summary; nil when nothing is.
  func text(_ marks: [StaleMark]) -> String? {
    guard let first = marks.first else { return nil }
    let days = marks.map(\.since)
    return text(
      StaleMark(
        first.kind, parts: marks.flatMap(\.parts),
        since: days.contains(nil) ? nil : days.compactMap { $0 }.max()))
  }
}
