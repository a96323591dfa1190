public import JSONText
public import Messages
public import PolicyModel

/// What there is to do about the policies of a workspace, seen from a day: what is overdue, what comes, what waits.
public struct DueList: Sendable {
  /// The day.
  public let today: CalendarDate
  /// The items: those with a day by day, then those without.
  public let items: [DueItem]

  /// What should have been done before the day.
  public var overdue: [DueItem] { items.filter { isOverdue($0) } }

  /// What is to be done on the day or later.
  public var next: [DueItem] { items.filter { $0.date != nil && !isOverdue($0) } }

  /// What waits without a day.
  public var waiting: [DueItem] { items.filter { $0.date == nil } }

  /// Whether an item should have been done before the day.
  public func isOverdue(_ item: DueItem) -> Bool { item.date.map { $0 < today } ?? false }

  /// For a terminal, in the language of messages.
  public func text(in messages: MessageLanguage = .english) -> String {
    guard !items.isEmpty else { return Message("nothing is due").text(in: messages) + "\n" }
    let groups = [(Message("overdue"), overdue), (Message("next"), next), (Message("waiting"), waiting)]
      .filter { !$0.1.isEmpty }
    let width = items.map(\.policy.text.count).max() ?? 0
    return groups.map { name, items in
      name.text(in: messages) + "\n"
        + items.map { item in
          let policy = item.policy.text
          let padding = String(repeating: " ", count: width - policy.count)
          return
            "  \(item.date?.description ?? "          ")  \(policy)\(padding)  \(item.text.text(in: messages))\n"
        }.joined()
    }.joined(separator: "\n")
  }

  /// For other programs; the texts are in the language of messages.
  public func json(in messages: MessageLanguage = .english) -> JSON {
    [
      "today": .string(today.description),
      "items": .array(
        items.map { item in
          [
            "kind": .string(item.kind.rawValue), "policy": .string(item.policy.text),
            "title": .string(item.title), "date": .optional(item.date?.description),
            "overdue": .bool(isOverdue(item)), "version": .optional(item.version),
            "file": .optional(item.file), "owner": .optional(item.owner?.description),
            "text": .string(item.text.text(in: messages)),
          ]
        }),
    ]
  }
}
