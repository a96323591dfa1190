import Diagnostics
import MarkdownTree
import Messages
import PolicyModel
import SourceText

extension Policy {
  /// Reads `policy.md`.
  static func read(_ file: SourceFile, sourceLanguage: Language, _ diagnostics: inout [Diagnostic]) -> Policy?
  {
    guard var reader = MarkdownFileReader(file, &diagnostics) else { return nil }
    let id = reader.fields.require(
      reader.fields.id("policy", &diagnostics), "policy",
      help: "add 'policy: …', the id by which this policy will always be known", &diagnostics)
    let title = reader.fields.string("title", &diagnostics)
    let summary = reader.fields.string("summary", &diagnostics)
    let policyClass: Located<PolicyClass>? = reader.fields.choice("class", &diagnostics)
    let language = reader.fields.language(&diagnostics)
    let owner = reader.fields.party("owner", &diagnostics)
    let approver = reader.fields.party("approver", &diagnostics)
    let reviewEvery = reader.fields.parsed(
      "review-every", expected: "a length of time, such as '1 year'", &diagnostics
    ) { TimeSpan(written: $0) }
    let visibilityNames = Visibility.allCases.map(\.rawValue).joined(separator: ", ")
    let visibility = reader.fields.byKind("visibility", expected: "one of: \(visibilityNames)", &diagnostics)
    {
      Visibility(rawValue: $0)
    }
    let strengthNames = Strength.writtenForms.joined(separator: ", ")
    let strength = reader.fields.byKind("strength", expected: "one of: \(strengthNames)", &diagnostics) {
      Strength(written: $0)
    }
    let consultation = reader.fields.consultation(&diagnostics)
    reader.fields.finish(&diagnostics)
    guard let document = reader.document(&diagnostics) else { return nil }
    let elements = ElementTreeReader.read(
      document, in: file,
      as: .policy(
        policyClass?.value ?? .policy, visibility: visibility.mapValues(\.value),
        strength: strength.mapValues(\.value)), &diagnostics)
    let heading = document.sections.first { $0.level == 1 }
    if let title, let heading, heading.title.plainText() != title.value {
      diagnostics.append(
        Diagnostic(
          .duplicateKey, "the title here is not the one of the front matter", at: heading.location,
          help: "say it in one place: leave out this heading, or 'title:'",
          related: [.init("the title stands here too", at: title.location)]))
    }
    guard let title = title ?? heading.map({ Located($0.title.plainText(), at: $0.location) }) else {
      diagnostics.append(
        Diagnostic(
          .missingKey, "'title' is missing", at: reader.fields.location,
          help: "add 'title: …', what readers call this policy"))
      return nil
    }
    guard let id else { return nil }
    return Policy(
      id: id, path: file.path, title: title, summary: summary, policyClass: policyClass?.value ?? .policy,
      language: language?.value ?? sourceLanguage,
      languageLocation: language?.location ?? SourceLocation(path: file.path), owner: owner,
      approver: approver, reviewEvery: reviewEvery,
      visibilityByKind: visibility, strengthByKind: strength, consultation: consultation,
      elements: elements)
  }
}

extension FieldReader {
  /// The language a file is written in; nil when it does not say.
  mutating func language(_ diagnostics: inout [Diagnostic]) -> Located<Language>? {
    parsed("language", expected: "a language tag, such as sv or en", &diagnostics) { Language($0) }
  }

  /// A role, department or contact.
  mutating func party(_ key: String, _ diagnostics: inout [Diagnostic]) -> Located<Party>? {
    parsed(key, expected: "'role:…', 'department:…' or 'contact:…'", &diagnostics) { Party(written: $0) }
  }

  /// A value per kind of element.
  fileprivate mutating func byKind<Value>(
    _ key: String, expected: @autoclosure () -> Message, _ diagnostics: inout [Diagnostic],
    _ parse: (String) -> Value?
  ) -> [ElementKind: Located<Value>] {
    guard var fields = fields(key, &diagnostics) else { return [:] }
    var values: [ElementKind: Located<Value>] = [:]
    for kind in ElementKind.allCases {
      values[kind] = fields.parsed(kind.rawValue, expected: expected(), &diagnostics, parse)
    }
    fields.finish(&diagnostics)
    return values
  }

  /// The consultation that makes the working copy a proposal.
  fileprivate mutating func consultation(_ diagnostics: inout [Diagnostic]) -> Consultation? {
    guard var fields = fields("consultation", &diagnostics) else { return nil }
    let until = fields.parsed("until", expected: "a date, such as 2026-11-21", &diagnostics) {
      CalendarDate(iso8601: $0)
    }
    let openTo: Located<Visibility>? = fields.choice("open-to", &diagnostics)
    let contact = fields.id("contact", &diagnostics)
    fields.finish(&diagnostics)
    guard
      let until = fields.require(
        until, "until", help: "add 'until: …', the last day for answers", &diagnostics)
    else { return nil }
    return Consultation(until: until, openTo: openTo, contact: contact)
  }
}
