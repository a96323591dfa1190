import Editions
import Guidance
import JSONText
import MarkdownTree
import PolicyModel

extension ShownGuidance {
  /// What applies as other programs read it.
  package func json() -> JSON {
    let (question, answer, leftOut, rules) = parts
    return [
      "question": .optional(question), "language": .string(shower.scene.language.tag),
      "day": .string(day.description),
      "reader": .array(reader.terms.map { .string($0.description) }),
      "answer": answer.flatMap(json) ?? .null,
      "leftOut": .array(leftOut.map(json)),
      "rules": .array(rules.map { json(shower.show($0)) }),
    ]
  }

  private var parts: (String?, Answer?, [Answer.LeftOutRule], [AppliedRule]) {
    switch content {
    case .rules(let rules): (nil, nil, [], rules)
    case .answer(let answer, let question): (question, answer, answer.leftOut, answer.others)
    }
  }

  private func json(_ answer: Answer) -> JSON? {
    guard let verdict = answer.verdict, let rule = answer.rule else { return nil }
    return [
      "verdict": .string(verdict.rawValue),
      "says": .string(shower.phrases.text(verdict, rule.rule.element)),
      "rule": json(shower.show(rule)),
      "together": answer.together.map { json(shower.show($0)) } ?? .null,
    ]
  }

  private func json(_ leftOut: Answer.LeftOutRule) -> JSON {
    [
      "policy": .string(leftOut.rule.policy.text), "element": .string(leftOut.rule.element.id.text),
      "title": .string(leftOut.rule.element.title.text), "reason": .optional(leftOut.reason),
    ]
  }

  private func json(_ shown: ShownRule) -> JSON {
    let element = shown.rule.element
    return [
      "policy": .string(shown.rule.policy.text), "version": .optional(shown.version?.number),
      "inForceSince": .optional(shown.version?.since.description), "element": .string(element.id.text),
      "department": .optional(shown.rule.variant?.text), "kind": .string(element.kind.rawValue),
      "strength": .optional(element.strength?.rawValue), "title": .string(element.title.text),
      "text": .string(element.body.plainText()), "address": .optional(address(of: shown)),
      "why": .array(shown.whys.map(JSON.string)), "onlyWhen": .array(shown.conditions.map(JSON.string)),
      "duties": .array(
        shown.duties.map { row in
          ["label": .string(row.label), "text": .string(row.entries.map(\.text).joined(separator: "; "))]
        }),
    ]
  }
}
