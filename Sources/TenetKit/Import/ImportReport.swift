import Importing
public import JSONText
public import Messages
import PolicyModel

/// What authors should look at after documents have become policies.
public struct ImportReport: Sendable {
  private let plan: ImportPlan

  /// Reports on a plan.
  public init(_ plan: ImportPlan) { self.plan = plan }

  /// How many things there are to look at: guesses, what stands in another form, what was left out.
  public var counts: (guesses: Int, changed: Int, leftOut: Int) {
    let weights = plan.policies.flatMap(\.remarks).map(\.remark.weight)
    return (
      weights.filter { $0 == .guess }.count, weights.filter { $0 == .changed }.count,
      weights.filter { $0 == .leftOut }.count
    )
  }

  /// The revisions that were made of a document's history, a line for each.
  public static func revisions(of policy: ImportPlan.Policy) -> [Message] {
    policy.revisions.map { "approved: \(policy.id) \($0.version), \($0.date) by \($0.by): \($0.note)" }
  }

  /// The report for people, in a language.
  public func text(in language: MessageLanguage) -> String {
    let parts = plan.policies.map { policy -> String in
      let head: Message = "\(policy.path), from \(policy.source)"
      let groups = ImportRemark.Weight.allCases.compactMap { group($0, of: policy, in: language) }
      return ([head.text(in: language)] + groups).joined(separator: "\n")
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func group(
    _ weight: ImportRemark.Weight, of policy: ImportPlan.Policy, in language: MessageLanguage
  ) -> String? {
    let remarks = policy.remarks.filter { $0.remark.weight == weight }
    guard !remarks.isEmpty else { return nil }
    let sorted = remarks.enumerated().sorted { a, b in
      (a.element.line ?? 0, a.offset) < (b.element.line ?? 0, b.offset)
    }
    var told: Set<Message> = []
    let lines = sorted.map(\.element).compactMap { placed -> String? in
      let same = sorted.map(\.element).filter { $0.remark.message == placed.remark.message && $0.line != nil }
      guard same.count >= Self.several else { return "  " + line(placed, of: policy, in: language) }
      guard told.insert(placed.remark.message).inserted else { return nil }
      return list(same, of: policy, in: language)
    }
    return ([" " + Self.title(of: weight).text(in: language)] + lines).joined(separator: "\n")
  }

  /// From how many on the same is told once, with its places under it.
  private static let several = 3

  /// The same told of several places.
  private func list(_ same: [PlacedRemark], of policy: ImportPlan.Policy, in language: MessageLanguage)
    -> String
  {
    let message = same.first?.remark.message.text(in: language) ?? ""
    let places = same.map { placed in
      "      \(policy.path):\(placed.line ?? 1)" + behind(placed, in: language)
        + Self.words(of: placed, indented: 10)
    }
    return (["  \(message):"] + places).joined(separator: "\n")
  }

  /// Where in the document it stood, in parentheses.
  private func behind(_ placed: PlacedRemark, in language: MessageLanguage) -> String {
    let place = place(placed)
    return place.isEmpty ? "" : " (" + place.map { $0.text(in: language) }.joined(separator: ", ") + ")"
  }

  /// The words of the document, a line for each of theirs.
  private static func words(of placed: PlacedRemark, indented spaces: Int) -> String {
    let lines = placed.remark.words?.split(whereSeparator: \.isNewline) ?? []
    return lines.map { "\n" + String(repeating: " ", count: spaces) + $0.drop(while: \.isWhitespace) }
      .joined()
  }

  private static func title(of weight: ImportRemark.Weight) -> Message {
    switch weight {
    case .guess: "guessed: right, or wrong?"
    case .changed: "in another form than in the document:"
    case .leftOut: "not in the policy:"
    }
  }

  private func line(_ placed: PlacedRemark, of policy: ImportPlan.Policy, in language: MessageLanguage)
    -> String
  {
    var line = placed.line.map { "\(policy.path):\($0): " } ?? ""
    line += placed.remark.message.text(in: language) + behind(placed, in: language)
    return line + Self.words(of: placed, indented: 6)
  }

  /// Where in the document it stood.
  private func place(_ placed: PlacedRemark) -> [Message] {
    var place: [Message] = []
    if let line = placed.sourceLine { place.append("line \(line) of the document") }
    if let under = placed.under {
      let isOwnTitle = [.strength, .element].contains(placed.remark.kind)
      place.append(isOwnTitle ? Message(verbatim: "'\(under)'") : "under '\(under)'")
    }
    return place
  }

  /// The report for programs, with its sentences in a language.
  public func json(in language: MessageLanguage) -> JSON {
    let (guesses, changed, leftOut) = counts
    return [
      "policies": .array(plan.policies.map { json($0, in: language) }),
      "passedOver": .array(plan.passedOver.map(JSON.string)), "guesses": .number(guesses),
      "changed": .number(changed), "leftOut": .number(leftOut),
    ]
  }

  private func json(_ policy: ImportPlan.Policy, in language: MessageLanguage) -> JSON {
    [
      "policy": .string(policy.id.text), "file": .string(policy.path), "source": .string(policy.source),
      "title": .string(policy.title), "language": .string(policy.language.tag),
      "media": .array(policy.media.map(JSON.string)),
      "revisions": .array(
        policy.revisions.map { revision in
          [
            "version": .string(revision.version), "date": .string("\(revision.date)"),
            "by": .string(revision.by),
            "note": .string(revision.note),
          ]
        }),
      "remarks": .array(
        policy.remarks.map { placed in
          [
            "weight": .string(placed.remark.weight.rawValue), "kind": .string(placed.remark.kind.rawValue),
            "message": .string(placed.remark.message.text(in: language)),
            "words": .optional(placed.remark.words),
            "line": placed.line.map(JSON.number) ?? .null,
            "sourceLine": placed.sourceLine.map(JSON.number) ?? .null,
            "under": .optional(placed.under),
          ]
        }),
    ]
  }
}
