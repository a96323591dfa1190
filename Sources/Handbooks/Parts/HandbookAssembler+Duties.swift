import Editions
import Guidance
import PolicyModel
import Rendering
import Timelines

extension HandbookAssembler {
  /// The rules that bind the reader, the strictest first; what is only for roles or departments that are not hers is
  /// left out.
  var appliedRules: [AppliedRule] {
    let rules = GuidanceRules(site, policies.map { site.common($0.edition) }, in: reader.language)
    let asking = GuidanceReader(
      lineage: reader.lineage, roles: reader.role.map { [$0] } ?? [])
    return rules.applying(to: asking, on: histories.day)
      .filter { $0.rule.element.kind == .guideline && !isForOthers($0.rule) }
      .sorted { $0.rule.number < $1.rule.number }
  }

  /// Whether a rule is for somebody of whom it is not known that it is she.
  private func isForOthers(_ rule: GuidanceRule) -> Bool {
    if reader.lineage == nil, rule.variant != nil { return true }
    return rule.scopes.contains { scope in
      scope.alternatives.allSatisfy { alternative in
        alternative.terms.contains { term in
          (term.kind == .role && reader.role == nil) || (term.kind == .department && reader.lineage == nil)
        }
      }
    }
  }

  /// What applies to the reader, by how binding it is.
  var duties: BookPart {
    let applied = appliedRules
    let name = reader.department.flatMap { site.registers.departments[$0] }.map {
      texts.passage($0.name).text
    }
    var blocks: [BookBlock] = [.text(texts.own("book-duties-lead"))]
    for strength in Strength.allCases where strength != .info {
      let own = applied.filter { $0.rule.element.strength == strength }
      guard !own.isEmpty else { continue }
      blocks.append(
        .heading(
          BookHeading(id: "_duties-\(strength.rawValue)", title: texts.own("book-\(strength.rawValue)"))))
      blocks.append(.rules(own.map(listed)))
    }
    let title = name.map { texts.own("book-duties-in", ["department": $0]) } ?? texts.own("book-duties")
    return BookPart(.duties, title: title, blocks: blocks)
  }

  /// A rule in the list, with what it depends on.
  private func listed(_ applied: AppliedRule) -> BookRule {
    let rule = applied.rule
    return texts.rule(
      rule.element, of: rule.policy,
      conditions: applied.conditions.map(texts.phrases.text) + texts.duties(of: rule.element, in: rule.policy)
    )
  }

  /// What must be at hand when there is no time to read: one page to cut out.
  var quickCard: BookPart? {
    let strict = appliedRules.filter { [.must, .mustNot].contains($0.rule.element.strength) }
    let chosen = (inTurn(strict.filter(\.isCertain)) + inTurn(strict.filter { !$0.isCertain })).prefix(12)
    guard !chosen.isEmpty else { return nil }
    let contacts = site.registers.contacts.prefix(4).compactMap { contact -> BookFact? in
      guard let name = contact.name ?? contact.role else { return nil }
      let ways = [contact.phone, contact.email].compactMap { $0 }
      guard !ways.isEmpty else { return nil }
      return BookFact(
        label: texts.passage(name).text,
        value: Passage(text: ways.joined(separator: " · "), language: reader.language))
    }
    return BookPart(
      .card, title: texts.own("card"), lead: texts.own("book-card-lead"),
      blocks: [.rules(chosen.map(onCard))]
        + (contacts.isEmpty
          ? [] : [.heading(BookHeading(id: nil, title: texts.own("contacts-title"))), .facts(contacts)]))
  }
}

extension HandbookAssembler {
  /// A rule on the card, with what it depends on; how much and by when stands in its chapter.
  private func onCard(_ applied: AppliedRule) -> BookRule {
    texts.rule(
      applied.rule.element, of: applied.rule.policy, conditions: applied.conditions.map(texts.phrases.text))
  }

  /// The first of each policy, then the second of each, and so on: no policy fills the card alone.
  private func inTurn(_ rules: [AppliedRule]) -> [AppliedRule] {
    var counts: [Identifier: Int] = [:]
    let turns = rules.map { rule in
      counts[rule.rule.policy, default: 0] += 1
      return (turn: counts[rule.rule.policy] ?? 0, rule: rule)
    }
    return turns.sorted { ($0.turn, $0.rule.rule.number) < ($1.turn, $1.rule.rule.number) }.map(\.rule)
  }
}

extension SiteEdition {
  /// A policy as everybody has it.
  fileprivate func common(_ edition: Edition<Reader>) -> Edition<Reader> {
    self.edition(of: edition.policy, in: edition.language) ?? edition
  }
}
