import PolicyModel

/// A policy that is being written and rewritten.
struct PolicyDraft {
  private struct Rule {
    var id: String
    var principle: Int
    var title: String
    var body: String
    var visibility: Visibility?
    var scope: String?
    var needs: Int?
    var english: String?
    var comment: String?
  }

  private let id: String
  private let languages: [String]
  private var title: String
  private var principles: [Rule] = []
  private var rules: [Rule] = []
  private var standard: (principle: Visibility, guideline: Visibility)
  private var variant: String?

  init(id: String, languages: [String], using writer: inout TextWriter) {
    self.id = id
    self.languages = languages
    title = writer.text(4)
    standard = (writer.chance(2) ? .public : writer.visibility(), writer.visibility())
    for _ in 0..<writer.number(1...2) { principles.append(rule("princip", 0, &writer)) }
    for _ in 0..<writer.number(0...3) { rules.append(rule("krav", writer.number(0...1), &writer)) }
    if writer.chance(3) { variant = writer.text(6) }
  }

  private func rule(_ kind: String, _ principle: Int, _ writer: inout TextWriter) -> Rule {
    var rule = Rule(id: writer.id(kind), principle: principle, title: "", body: "")
    rewrite(&rule, &writer)
    return rule
  }

  private func rewrite(_ rule: inout Rule, _ writer: inout TextWriter) {
    rule.title = writer.text(writer.number(1...6))
    rule.body = writer.text(writer.number(1...9))
    rule.english = languages.count > 1 && !writer.chance(4) ? writer.text(6) : nil
    rule.comment = writer.chance(5) ? writer.text(6) : nil
    rule.visibility = writer.chance(2) ? writer.visibility() : nil
    rule.scope = writer.chance(4) ? ["annex", "valv", "borta"][writer.number(0...2)] : nil
    rule.needs = writer.chance(6) ? writer.number(0...2) : nil
  }

  /// Changes something here and there.
  mutating func change(using writer: inout TextWriter) {
    if writer.chance(3) { title = writer.text(4) }
    if writer.chance(4) { standard.guideline = writer.visibility() }
    for index in principles.indices where writer.chance(3) { rewrite(&principles[index], &writer) }
    for index in rules.indices where writer.chance(2) { rewrite(&rules[index], &writer) }
    for index in rules.indices where writer.chance(4) { rules[index].principle = writer.number(0...1) }
    for index in rules.indices where writer.chance(4) { rules[index].visibility = writer.visibility() }
    if !rules.isEmpty, writer.chance(3) { rules.remove(at: writer.number(0...rules.count - 1)) }
    if principles.count > 1, writer.chance(4) { principles.removeLast() }
    if writer.chance(3) { rules.append(rule("krav", writer.number(0...1), &writer)) }
  }

  /// The files, and what may be read of them.
  func state(
    _ turn: GeneratedPast.Turn, revision: Int?, mayUseLost: Bool, _ units: GeneratedUnits,
    using writer: inout TextWriter
  ) -> GeneratedPast.State {
    var text = ""
    var english = ""
    var parts: [GeneratedPast.Part] = []
    func own(_ rule: Rule, _ standard: Visibility, _ above: (Visibility, [String])) -> (Visibility, [String])
    {
      var visibility = max(rule.visibility ?? standard, above.0)
      if let scope = scope(rule, mayUseLost) {
        visibility = max(visibility, units.visibility(of: scope, revision: revision))
      }
      return (visibility, above.1 + [rule.id])
    }
    func write(
      _ rule: Rule, _ marker: String, _ standard: Visibility, _ above: (Visibility, [String]),
      _ parent: String?
    )
      -> (Visibility, [String])
    {
      var (visibility, needs) = own(rule, standard, above)
      var attributes = "#\(rule.id) strength=may"
      if let own = rule.visibility { attributes += " visibility=\(max(own, above.0).rawValue)" }
      if let scope = scope(rule, mayUseLost) { attributes += " applies-to=\"department:\(scope)\"" }
      // What depends on a rule that stands before it, under the same principle or another.
      let earlier = parts.filter { $0.parent != nil }
      if marker == "###", let needed = rule.needs, earlier.indices.contains(needed) {
        attributes += " provided=\"#\(earlier[needed].id)\""
        visibility = max(visibility, earlier[needed].visibility)
        needs += earlier[needed].needs
      }
      let comment = rule.comment.map { " <!-- \($0) -->" } ?? ""
      text += "\(marker) \(rule.title) {\(attributes)}\n\n\(rule.body).\(comment)\n\n"
      let isParentTranslated =
        parent.map { id in principles.contains { $0.id == id && $0.english != nil } } ?? true
      if let translated = rule.english, isParentTranslated {
        english += "\(marker) \(translated) {#\(rule.id)}\n\n\(translated).\n\n"
      }
      parts.append(
        GeneratedPast.Part(
          id: rule.id, parent: parent, visibility: visibility, needs: needs,
          numbers: TextWriter.numbers(in: rule.title + rule.body + rule.id + (rule.english ?? ""))))
      return (visibility, needs)
    }
    for (index, principle) in principles.enumerated() {
      let above = write(principle, "##", standard.principle, (.public, []), nil)
      for rule in rules where min(rule.principle, principles.count - 1) == index {
        _ = write(rule, "###", standard.guideline, above, principle.id)
      }
    }
    var files = ["\(id)/policy.md": front(turn) + text]
    if languages.count > 1 {
      files["\(id)/policy.en.md"] =
        "---\ntranslation-of: \(id)\nlanguage: en\ntitle: \"\(title) too\"\n---\n\n" + english
    }
    var state = GeneratedPast.State(
      files: files, parts: parts, turn: turn, general: TextWriter.numbers(in: title))
    if let variant, let target = principles.first {
      let added = writer.id("egen")
      state.files["\(id)/departments/annex.md"] = """
        ---
        variant-of: \(id)
        department: annex
        ---

        ## {#\(target.id) .extend}

        \(variant).

        ### \(writer.text(3)) {#\(added) strength=may visibility=public}

        """
      let numbers = TextWriter.numbers(in: state.files["\(id)/departments/annex.md"] ?? "")
      let own = Set(TextWriter.numbers(in: id + target.id))
      state.varied = numbers.filter { !own.contains($0) }.map { ($0, parts[0].visibility) }
    }
    return state
  }

  private func scope(_ rule: Rule, _ mayUseLost: Bool) -> String? {
    rule.scope.flatMap { $0 == "borta" && !mayUseLost ? nil : $0 }
  }

  private func front(_ turn: GeneratedPast.Turn) -> String {
    let consultation =
      if case .proposal(let openTo) = turn {
        "\nconsultation: { until: 2027-01-01, open-to: \(openTo.rawValue), contact: desk }"
      } else {
        ""
      }
    return """
      ---
      policy: \(id)
      title: "\(title)"
      class: policy
      language: sv
      owner: role:editor
      approver: role:editor
      review-every: 1 year
      visibility: { principle: \(standard.principle.rawValue), guideline: \(standard.guideline.rawValue) }\(consultation)
      ---


      """
  }
}
