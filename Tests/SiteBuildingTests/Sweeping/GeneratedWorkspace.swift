import PolicyModel
import TestSupport

/// A small workspace of random shape with a past, in which every text holds words of its own, and who may find each.
struct GeneratedWorkspace {
  /// The day on which it is looked at.
  static let today = "2026-11-25"

  /// The files that authors write.
  private(set) var files: [String: String] = [:]
  /// The policies with their states.
  private(set) var policies: [GeneratedPast] = []
  /// Who may find a text, by the number in its word.
  private(set) var readers: [Int: Set<Visibility>] = [:]
  /// Whether there is anything that not everybody may read.
  var hasSecrets: Bool { readers.values.contains { !$0.contains(.public) } }

  /// Generates one.
  init(seed: UInt64) {
    var writer = TextWriter(seed: seed)
    let languages = writer.chance(4) ? ["sv", "en"] : ["sv"]
    let units = GeneratedUnits(using: &writer)
    for number in 0..<(writer.chance(3) ? writer.number(1...3) : 1) {
      let past = GeneratedPast(number, languages: languages, units, using: &writer)
      for (word, allowed) in past.readers { readers[word, default: []].formUnion(allowed) }
      files.merge(past.workingCopy) { _, new in new }
      policies.append(past)
    }
    registers(&writer)
    questions(&writer)
    press(&writer)
    readers.merge(units.readers) { $0.union($1) }
    let siteNames = Visibility.allCases.prefix(3).map { visibility in
      let name = writer.text(2)
      note(writer, name, visibility)
      return
        "  \(visibility.rawValue)-site: { visibility: \(visibility.rawValue), name: \"\(name)\", url: \"https://\(visibility.rawValue)-zon.example/p/\", contact: desk }"
    }
    files["tenet.yml"] =
      units.settings(languages, revision: nil) + "sites:\n" + siteNames.joined(separator: "\n") + "\n"
  }

  private mutating func note(_ writer: TextWriter, _ text: String, _ visibility: Visibility) {
    for number in TextWriter.numbers(in: text) { readers[number] = Self.readers(of: visibility) }
  }

  /// The readers of a visibility.
  static func readers(of visibility: Visibility) -> Set<Visibility> {
    Set(Visibility.allCases.filter { $0.mayRead(visibility) })
  }

  private mutating func registers(_ writer: inout TextWriter) {
    var contacts = "desk: { name: Pressjouren, email: press@nordljus.example, public: [name, email] }\n"
    for row in 0..<writer.number(0...2) {
      let fields = ["name", "role", "email", "phone", "hours"]
      let open = fields.filter { _ in writer.chance(3) }
      let texts = fields.map { field in
        let text = field == "email" ? "\(writer.word())@brev.example" : writer.text(2)
        note(writer, text, open.contains(field) ? .public : .internal)
        return "\(field): \"\(text)\""
      }
      contacts +=
        "person-\(row): { \(texts.joined(separator: ", ")), public: [\(open.joined(separator: ", "))] }\n"
    }
    files["registers/contacts.yml"] = contacts
    var accounts = ""
    for row in 0..<writer.number(0...2) {
      let fields = ["handle", "sender", "purpose", "tone"]
      let open = fields.filter { _ in writer.chance(2) }
      let texts = fields.map { field in
        let text = field == "handle" ? "@\(writer.word())" : writer.text(6)
        note(writer, text, open.contains(field) ? .public : .internal)
        return "\(field): \"\(text)\""
      }
      accounts +=
        "konto-\(row): { channel: blog, \(texts.joined(separator: ", ")), public: [\((["channel"] + open).joined(separator: ", "))] }\n"
    }
    if !accounts.isEmpty { files["registers/accounts.yml"] = accounts }
    var glossary = ""
    for row in 0..<writer.number(0...2) {
      let visibility = writer.visibility()
      let term = writer.text(1)
      let text = writer.text(7)
      note(writer, term + text, visibility)
      glossary += "ord-\(row): { term: \"\(term)\", text: \"\(text)\", visibility: \(visibility.rawValue) }\n"
    }
    if !glossary.isEmpty { files["registers/glossary.yml"] = glossary }
    if writer.chance(2) {
      let visibility = writer.visibility()
      let name = "\(writer.word())-fil"
      let permission = writer.text(4)
      let alt = writer.text(6)
      note(writer, alt, visibility)
      for number in TextWriter.numbers(in: name + permission) { readers[number] = [] }
      files["registers/media.yml"] =
        "bild: { file: media/\(name).avif, alt: \"\(alt)\", credit: Okänd, licence: CC0, permission: \"\(permission)\", visibility: \(visibility.rawValue) }\n"
      files["media/\(name).avif"] = "GIF89a"
    }
  }

  /// How people ask for elements of the working copies: in words that nothing else has, and as open as the element or less.
  private mutating func questions(_ writer: inout TextWriter) {
    var rows = ""
    for part in policies.flatMap({ past in (past.states.last?.parts ?? []).map { (past.id, $0) } })
    where writer.chance(3) {
      let text = writer.text(5)
      let visibility = max(part.1.visibility, writer.visibility())
      note(writer, text, visibility)
      rows +=
        "fraga-\(part.1.id): { answer: \"policy:\(part.0)#\(part.1.id)\", asked: { sv: [\"\(text)\"] }, visibility: \(visibility.rawValue) }\n"
    }
    if !rows.isEmpty { files["registers/questions.yml"] = rows.replacing("fraga-", with: "fraga-") }
  }

  private mutating func press(_ writer: inout TextWriter) {
    for item in 0..<writer.number(0...2) {
      let isEmbargoed = writer.chance(2)
      let headline = writer.text(5)
      let body = writer.text(9)
      let id = "nyhet-\(writer.word())"
      // Colleagues read it on no page either, and are none of whom it is kept from.
      for number in TextWriter.numbers(in: headline + body + id) {
        readers[number] = isEmbargoed ? [.internal, .restricted] : Set(Visibility.allCases)
      }
      files["press/sida-\(item).md"] = """
        ---
        press-item: \(id)
        headline: "\(headline)"
        language: sv
        published: 2026-11-20
        \(isEmbargoed ? "embargo-until: 2035-01-01T08:00:00+01:00\n" : "")contacts: [desk]
        ---

        \(body).
        """
    }
  }
}
