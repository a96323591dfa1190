import Diagnostics
import MarkdownTree
import Messages
import PolicyModel
import SourceText

extension PressItem {
  /// Reads `press/*.md`.
  static func read(_ file: SourceFile, sourceLanguage: Language, _ diagnostics: inout [Diagnostic])
    -> PressItem?
  {
    guard var reader = MarkdownFileReader(file, &diagnostics) else { return nil }
    let id = reader.fields.require(
      reader.fields.id("press-item", &diagnostics), "press-item",
      help: "add 'press-item: …', the id by which it will always be known", &diagnostics)
    let headline = reader.fields.require(
      reader.fields.string("headline", &diagnostics), "headline", help: "add 'headline: …'", &diagnostics)
    let language = reader.fields.language(&diagnostics)
    let published = reader.fields.require(
      reader.fields.parsed("published", expected: "a date, such as 2026-11-21", &diagnostics) {
        CalendarDate(iso8601: $0)
      }, "published", help: "add 'published: …', a date such as 2026-11-21", &diagnostics)
    let embargo = reader.fields.parsed(
      "embargo-until", expected: "a moment with its offset, such as 2026-11-25T08:00:00+01:00", &diagnostics
    ) { Timestamp(iso8601: $0) }
    let place = reader.fields.string("place", &diagnostics)
    let contacts = reader.fields.ids("contacts", &diagnostics)
    let media = reader.fields.ids("media", &diagnostics)
    let about = reader.fields.list("about", &diagnostics).compactMap { text -> Located<LinkTarget>? in
      guard case .policy(let policy, let element)? = LinkTarget(written: text.value) else {
        diagnostics.append(
          .invalidValue(
            text.value, of: "about", expected: "'policy:…' or 'policy:…#element'", at: text.location))
        return nil
      }
      return Located(.policy(policy, element: element), at: text.location)
    }
    let corrections = reader.fields.items("corrections", &diagnostics).compactMap {
      PressNotice.read($0, "note", help: "add 'note: …', what was wrong and what is right", &diagnostics)
    }
    let withdrawal = reader.fields.fields("withdrawn", &diagnostics).flatMap {
      PressNotice.read($0, "reason", help: "add 'reason: …', why nobody should use it", &diagnostics)
    }
    reader.fields.finish(&diagnostics)
    guard let document = reader.document(&diagnostics) else { return nil }
    for section in document.sections {
      diagnostics.append(
        Diagnostic(
          .skippedLevel, "a press item has no headings of level 1 to 3: the headline is its heading",
          at: section.location, help: "begin the heading with '#### ', or leave it out"))
    }
    let prose = ProseReader.read(document.preamble, in: file, &diagnostics)
    guard let id, let headline, let published else { return nil }
    return PressItem(
      id: id, path: file.path, headline: headline, language: language?.value ?? sourceLanguage,
      languageLocation: language?.location ?? SourceLocation(path: file.path), published: published,
      embargoUntil: embargo, place: place?.value, contacts: contacts, media: media, about: about,
      corrections: corrections.sorted { $0.date.value < $1.date.value }, withdrawal: withdrawal,
      body: prose.tree, links: prose.links)
  }
}

extension PressNotice {
  /// Reads a correction or a withdrawal, whose text has a key of its own.
  fileprivate static func read(
    _ fields: FieldReader, _ key: String, help: @autoclosure () -> Message,
    _ diagnostics: inout [Diagnostic]
  ) -> PressNotice? {
    var fields = fields
    let date = fields.require(
      fields.parsed("date", expected: "a date, such as 2026-11-21", &diagnostics) {
        CalendarDate(iso8601: $0)
      }, "date", help: "add 'date: …', the day on which readers are told", &diagnostics)
    let text = fields.require(fields.string(key, &diagnostics), key, help: help(), &diagnostics)
    fields.finish(&diagnostics)
    guard let date, let text else { return nil }
    return PressNotice(date: date, text: text.value)
  }
}
