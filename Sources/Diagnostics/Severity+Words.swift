import Messages

extension Severity {
  /// What messages call it.
  var word: Message {
    switch self {
    case .error: Message("error")
    case .warning: Message("warning")
    case .note: Message("note")
    }
  }

  /// A number of diagnostics of this severity; nil for none.
  func counted(_ number: Int) -> Message? {
    guard number > 0 else { return nil }
    switch self {
    case .error: return number == 1 ? "1 error" : "\(number) errors"
    case .warning: return number == 1 ? "1 warning" : "\(number) warnings"
    case .note: return number == 1 ? "1 note" : "\(number) notes"
    }
  }
}
