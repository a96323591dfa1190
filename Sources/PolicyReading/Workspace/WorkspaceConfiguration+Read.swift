import Diagnostics
import Messages
import PolicyModel
import SourceText

extension WorkspaceConfiguration {
  /// Reads `tenet.yml`; nil after diagnostics when organisation or languages are missing.
  static func read(_ file: SourceFile, _ diagnostics: inout [Diagnostic]) -> WorkspaceConfiguration? {
    guard var fields = FieldReader(yamlFile: file, what: Message(verbatim: "tenet.yml"), &diagnostics) else {
      return nil
    }
    let organisation = organisation(&fields, &diagnostics)
    let languages = languages(&fields, &diagnostics)
    let timeZone = fields.parsed(
      "time-zone", expected: "a time zone, such as Europe/Stockholm", &diagnostics
    ) { TimeZoneName.isKnown($0) ? $0 : nil }
    let departments = units("departments", of: &fields, &diagnostics)
    let roles = units("roles", of: &fields, &diagnostics)
    let channels = units("channels", of: &fields, &diagnostics)
    let sites = sites(&fields, &diagnostics)
    let rules = rules(&fields, &diagnostics)
    let keys = keys(&fields, &diagnostics)
    fields.finish(&diagnostics)
    guard let organisation, let languages else { return nil }
    return WorkspaceConfiguration(
      organisation: organisation, languages: languages, timeZone: timeZone?.value ?? "UTC",
      departments: departments, roles: roles, channels: channels, sites: sites, rules: rules, keys: keys)
  }

  private static func keys(_ fields: inout FieldReader, _ diagnostics: inout [Diagnostic]) -> [PublicKey] {
    guard var names = fields.fields("keys", &diagnostics) else { return [] }
    var keys: [PublicKey] = []
    for name in names.keys {
      let text = names.parsed(
        name.value, expected: "the line that 'tenet keys new \(name.value)' prints", &diagnostics
      ) { PublicKeyText.isKey($0) ? $0 : nil }
      guard let id = Identifier.read(name, &diagnostics), let text else { continue }
      keys.append(PublicKey(name: Located(id, at: name.location), text: text))
    }
    names.finish(&diagnostics)
    return keys
  }

  private static func organisation(_ fields: inout FieldReader, _ diagnostics: inout [Diagnostic])
    -> Organisation?
  {
    guard
      let written = fields.require(
        fields.value("organisation"), "organisation", help: "add 'organisation: { name: … }'", &diagnostics),
      var inner = FieldReader(written, what: Message(verbatim: "'organisation'"), &diagnostics)
    else { return nil }
    let name = inner.require(
      inner.localized("name", &diagnostics), "name", help: "add 'name: …' under 'organisation'", &diagnostics)
    let url = inner.string("url", &diagnostics)?.value
    let boilerplate = inner.localized("boilerplate", &diagnostics)
    inner.finish(&diagnostics)
    return name.map { Organisation(name: $0, url: url, boilerplate: boilerplate) }
  }

  private static func languages(_ fields: inout FieldReader, _ diagnostics: inout [Diagnostic]) -> [Language]?
  {
    let written = fields.list("languages", &diagnostics)
    guard
      fields.require(
        written.first, "languages", help: "add 'languages: [sv, en]', the source language first", &diagnostics
      ) != nil
    else { return nil }
    var languages: [Language] = []
    for text in written {
      guard let language = Language(text.value) else {
        diagnostics.append(
          .invalidValue(
            text.value, of: "languages", expected: "language tags, such as [sv, en]", at: text.location))
        continue
      }
      if languages.contains(language) {
        diagnostics.append(
          Diagnostic(.duplicateKey, "language '\(language)' stands here twice", at: text.location))
      } else {
        languages.append(language)
      }
    }
    return languages.isEmpty ? nil : languages
  }

  private static func units(_ key: String, of fields: inout FieldReader, _ diagnostics: inout [Diagnostic])
    -> [Unit]
  {
    guard var rows = fields.fields(key, &diagnostics) else { return [] }
    return rows.rows(&diagnostics).map { id, row in
      var row = row
      let name = row.localized("name", &diagnostics)
      let parent = key == "departments" ? row.id("parent", &diagnostics) : nil
      let visibility = row.visibility(&diagnostics)
      row.finish(&diagnostics)
      return Unit(id: id, name: name ?? LocalizedText(id.value.text), parent: parent, visibility: visibility)
    }
  }

  private static func sites(_ fields: inout FieldReader, _ diagnostics: inout [Diagnostic]) -> [Site] {
    guard var rows = fields.fields("sites", &diagnostics) else { return [] }
    return rows.rows(&diagnostics).compactMap { id, row in
      var row = row
      let visibility: Located<Visibility>? = row.choice("visibility", &diagnostics)
      let site = row.require(
        visibility, "visibility", help: "add 'visibility: public', 'partner', 'internal' or 'restricted'",
        &diagnostics)
      let name = row.localized("name", &diagnostics)
      let url = row.string("url", &diagnostics)?.value
      let contact = row.id("contact", &diagnostics)
      let publish = PublicationTarget.read(&row, &diagnostics)
      let houseRules = row.parsed(
        "house-rules", expected: "'policy:…' or 'policy:…#element'", &diagnostics
      ) { text in
        if case .policy? = LinkTarget(written: text) { LinkTarget(written: text) } else { nil }
      }
      let edit = edit(&row, on: site?.value, &diagnostics)
      row.finish(&diagnostics)
      return site.map {
        Site(
          id: id, name: name, visibility: $0.value, url: url, contact: contact, publish: publish,
          houseRules: houseRules, edit: edit)
      }
    }
  }

  private static func edit(
    _ row: inout FieldReader, on visibility: Visibility?, _ diagnostics: inout [Diagnostic]
  ) -> EditAddress? {
    let address = row.parsed(
      "edit", expected: "an address with {file} in it: https://git.example/policies/edit/{file}", &diagnostics
    ) { EditAddress($0) }
    guard let address, let visibility, visibility < .internal else { return address?.value }
    diagnostics.append(
      Diagnostic(
        .invalidValue, "'edit' would tell readers outside where your files lie", at: address.location,
        help: "move the line to the site of your own people: one whose visibility is internal or restricted"))
    return nil
  }

  private static func rules(_ fields: inout FieldReader, _ diagnostics: inout [Diagnostic]) -> [RuleSetting] {
    guard var rows = fields.fields("rules", &diagnostics) else { return [] }
    return rows.rows(&diagnostics).map { id, row in
      var row = row
      let severity = row.parsed("severity", expected: "one of: error, warning, note, off", &diagnostics) {
        ["error", "warning", "note", "off"].contains($0) ? $0 : nil
      }
      var words: [Language: [String]] = [:]
      if var byLanguage = row.fields("words", &diagnostics) {
        for key in byLanguage.keys {
          let list = byLanguage.list(key.value, &diagnostics).map(\.value)
          if let language = Language(key.value) { words[language] = list }
        }
      }
      row.finish(&diagnostics)
      return RuleSetting(rule: id.map(\.text), severity: severity, words: words)
    }
  }
}
