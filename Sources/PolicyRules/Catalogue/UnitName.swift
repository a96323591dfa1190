import Messages
import PolicyModel

extension ScopeTerm.Kind {
  /// What messages call a department, a role and so on: `channel 'twitter'`.
  func named(_ id: Identifier) -> Message {
    switch self {
    case .department: "department '\(id)'"
    case .role: "role '\(id)'"
    case .channel: "channel '\(id)'"
    case .capacity, .time, .device: Message(verbatim: "'\(rawValue):\(id)'")
    }
  }
}

extension Party {
  /// What messages call it: `contact 'press'`.
  var named: Message {
    switch kind {
    case .role: ScopeTerm.Kind.role.named(id)
    case .department: ScopeTerm.Kind.department.named(id)
    case .contact: "contact '\(id)'"
    }
  }
}
