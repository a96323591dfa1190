internal import Messages
internal import SemanticDiff

/// Says in a line what changed for somebody.
enum ChangePhrase {
  /// The change: what it is about, what happened, from what to what.
  static func line(_ change: Change) -> Message {
    let what = Message(verbatim: change.title)
    switch (change.from, change.to) {
    case (let from?, let to?) where change.kind != .retitled:
      return "\(what): \(phrase(change.kind)) (\(from) → \(to))"
    default: return "\(what): \(phrase(change.kind))"
    }
  }

  private static func phrase(_ kind: ChangeKind) -> Message {
    switch kind {
    case .added: "new"
    case .removed: "no longer holds"
    case .strengthened: "binds more"
    case .weakened: "binds less"
    case .scopeWidened: "binds more people, or in more situations"
    case .scopeNarrowed: "binds fewer people, or in fewer situations"
    case .quantityChanged: "another amount or time"
    case .approvalChanged: "somebody else says yes"
    case .datesChanged: "holds from or until another day"
    case .reworded, .retitled: "says another thing"
    case .split: "has become several"
    case .merged: "several have become one"
    case .moved, .visibilityWidened, .visibilityNarrowed, .referenceChanged, .metadataChanged, .idChanged:
      "has changed"
    }
  }
}
