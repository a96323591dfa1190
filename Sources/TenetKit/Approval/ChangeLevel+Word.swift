public import Messages
public import PolicyModel

extension ChangeLevel {
  /// What messages call it.
  public var word: Message {
    switch self {
    case .review: Message("review")
    case .editorial: Message("editorial")
    case .substantive: Message("substantive")
    case .binding: Message("binding")
    }
  }
}
