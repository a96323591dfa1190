import Diagnostics
import Messages
import PolicyModel
import SourceText

extension Account {
  /// Reads a row of `accounts.yml`.
  static func read(_ id: Located<Identifier>, _ row: inout FieldReader, _ diagnostics: inout [Diagnostic])
    -> Account?
  {
    let channel = row.require(
      row.id("channel", &diagnostics), "channel", help: "add 'channel: …', one of tenet.yml", &diagnostics)
    let account = channel.map { channel in
      Account(
        id: id, channel: channel, handle: row.string("handle", &diagnostics)?.value,
        url: row.string("url", &diagnostics)?.value, sender: row.localized("sender", &diagnostics),
        purpose: row.localized("purpose", &diagnostics), tone: row.localized("tone", &diagnostics),
        owner: row.party("owner", &diagnostics), deputy: row.party("deputy", &diagnostics),
        hours: row.localized("hours", &diagnostics),
        opened: row.parsed("opened", expected: "a date, such as 2026-11-21", &diagnostics) {
          CalendarDate(iso8601: $0)
        }, visibility: row.rowVisibility(fields: fields, &diagnostics))
    }
    return account
  }

  private static let fields: Set = [
    "channel", "handle", "url", "sender", "purpose", "tone", "owner", "deputy", "hours", "opened",
  ]
}

extension Contact {
  /// Reads a row of `contacts.yml`.
  static func read(_ id: Located<Identifier>, _ row: inout FieldReader, _ diagnostics: inout [Diagnostic])
    -> Contact?
  {
    Contact(
      id: id, name: row.localized("name", &diagnostics), role: row.localized("role", &diagnostics),
      email: row.string("email", &diagnostics)?.value, phone: row.string("phone", &diagnostics)?.value,
      hours: row.localized("hours", &diagnostics),
      languages: row.list("languages", &diagnostics).map(\.value),
      visibility: row.rowVisibility(
        fields: ["name", "role", "email", "phone", "hours", "languages"], &diagnostics))
  }
}

extension GlossaryTerm {
  /// Reads a row of `glossary.yml`.
  static func read(_ id: Located<Identifier>, _ row: inout FieldReader, _ diagnostics: inout [Diagnostic])
    -> GlossaryTerm?
  {
    let term = row.require(row.localized("term", &diagnostics), "term", help: "add 'term: …'", &diagnostics)
    let text = row.require(
      row.localized("text", &diagnostics), "text", help: "add 'text: …', what the word means here",
      &diagnostics)
    let visibility = row.visibility(&diagnostics)
    guard let term, let text else { return nil }
    return GlossaryTerm(id: id, term: term, text: text, visibility: visibility)
  }
}

extension MediaItem {
  /// Reads a row of `media.yml`.
  static func read(_ id: Located<Identifier>, _ row: inout FieldReader, _ diagnostics: inout [Diagnostic])
    -> MediaItem?
  {
    let path = row.parsed(
      "file", expected: "the path of a file in the folder media, such as media/portrait.jpg", &diagnostics
    ) { $0.isMediaPath ? $0 : nil }
    let file = row.require(path, "file", help: "add 'file: media/…'", &diagnostics)
    let item = file.map { file in
      MediaItem(
        id: id, file: file, alt: row.localized("alt", &diagnostics),
        credit: row.localized("credit", &diagnostics),
        licence: row.localized("licence", &diagnostics),
        permission: row.localized("permission", &diagnostics),
        caption: row.localized("caption", &diagnostics), visibility: row.visibility(&diagnostics))
    }
    return item
  }
}

extension AskedQuestion {
  /// Reads a row of `questions.yml`.
  static func read(_ id: Located<Identifier>, _ row: inout FieldReader, _ diagnostics: inout [Diagnostic])
    -> AskedQuestion?
  {
    let rule = row.parsed(
      "answer", expected: "a rule, such as policy:travel#ask-first", &diagnostics
    ) { text in
      if case .policy(_, element: _?)? = LinkTarget(written: text) { LinkTarget(written: text) } else { nil }
    }
    let answer = row.require(
      rule, "answer", help: "add 'answer: policy:…#…', the rule that answers", &diagnostics)
    let asked = row.require(
      row.localizedLists("asked", &diagnostics), "asked",
      help: "add 'asked: { sv: […], en: […] }', what people say", &diagnostics)
    let visibility = row.visibility(&diagnostics)
    guard let answer, let asked else { return nil }
    return AskedQuestion(id: id, answer: answer, asked: asked, visibility: visibility)
  }
}

extension Reference {
  /// Reads a row of `references.yml`.
  static func read(_ id: Located<Identifier>, _ row: inout FieldReader, _ diagnostics: inout [Diagnostic])
    -> Reference?
  {
    let kind = row.string("kind", &diagnostics)
    let title = row.require(
      row.localized("title", &diagnostics), "title", help: "add 'title: …'", &diagnostics)
    let url = row.parsed("url", expected: "an address that begins with https:", &diagnostics) { text in
      if case .external? = LinkTarget(written: text) { text } else { nil }
    }
    let visibility = row.visibility(&diagnostics)
    return title.map {
      Reference(id: id, kind: kind?.value ?? "document", title: $0, url: url?.value, visibility: visibility)
    }
  }
}

extension String {
  /// Whether a text is the path of a file in the folder `media`, with an ending that may stand in an address.
  fileprivate var isMediaPath: Bool {
    let parts = split(separator: "/", omittingEmptySubsequences: false)
    guard parts.first == "media", parts.count > 1, !contains("\\"),
      !parts.contains(where: { $0.isEmpty || $0.hasPrefix(".") }), let dot = lastIndex(of: ".")
    else { return false }
    let ending = self[index(after: dot)...]
    return (1...8).contains(ending.utf8.count)
      && ending.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
  }
}
