import Messages
import SemanticDiff

extension ChangeReason {
  /// The reason for an approver: `number: 8 → 10`.
  var message: Message {
    let name = Message(borrowed: kind.rawValue.replacing("-", with: " "))
    return switch (old, new) {
    case (let old?, let new?): "\(name): \(old) → \(new)"
    case (let old?, nil): "\(name): \(old) went"
    case (nil, let new?): "\(name): \(new) came"
    case (nil, nil): name
    }
  }
}
