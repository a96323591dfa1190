import PolicyModel

/// Departments and roles whose names are open to some, at one time and at another.
struct GeneratedUnits {
  /// Who may find the names.
  private(set) var readers: [Int: Set<Visibility>] = [:]
  private var names: [String: String] = [:]
  private var today: [String: Visibility] = [:]
  private var then: [String: [Visibility]] = [:]

  /// Generates them.
  init(using writer: inout TextWriter) {
    for id in ["annex", "valv", "borta"] {
      names[id] = writer.text(2)
      let standard: Visibility = id == "valv" ? .internal : writer.visibility()
      today[id] = standard
      then[id] = (0..<4).map { _ in id == "annex" && writer.chance(2) ? writer.visibility() : standard }
      for number in TextWriter.numbers(in: names[id] ?? "") {
        readers[number] = GeneratedWorkspace.readers(of: standard)
      }
    }
    names["editor"] = writer.text(2)
    for number in TextWriter.numbers(in: names["editor"] ?? "") {
      readers[number] = GeneratedWorkspace.readers(of: .internal)
    }
  }

  /// What a department's name is open to, today and at a revision; the stricter of both.
  func visibility(of id: String, revision: Int?) -> Visibility {
    let now = today[id] ?? .public
    return max(now, revision.flatMap { then[id]?[$0] } ?? now)
  }

  /// The settings of today, or as a revision froze them.
  func settings(_ languages: [String], revision: Int?) -> String {
    // One of them is there in revisions only.
    let ids = revision == nil ? ["annex", "valv"] : ["annex", "valv", "borta"]
    let rows = ids.map { id in
      let visibility = revision.flatMap { then[id]?[$0] } ?? today[id] ?? .internal
      return "  \(id): { name: \"\(names[id] ?? "")\", visibility: \(visibility.rawValue) }\n"
    }
    return """
      organisation: { name: Nordljus }
      languages: [\(languages.joined(separator: ", "))]
      departments:
      \(rows.joined())roles: { editor: { name: "\(names["editor"] ?? "")" } }
      channels: { blog: { name: Blogg, visibility: public } }

      """
  }
}
