extension [Message] {
  /// The messages with commas between them: `a, b, c`.
  public var joined: Message {
    guard let first else { return Message(verbatim: "") }
    return dropFirst().reduce(first) { "\($0), \($1)" }
  }

  /// The messages as a sentence lists them: `a, b and c`.
  public var listed: Message {
    guard let last, count > 1 else { return joined }
    return "\(Array(dropLast()).joined) and \(last)"
  }

  /// The messages as a sentence offers them: `a, b or c`.
  public var alternatives: Message {
    guard let last, count > 1 else { return joined }
    return "\(Array(dropLast()).joined) or \(last)"
  }
}

extension [String] {
  /// The texts as a sentence lists them: `a, b and c`.
  public var listed: Message { map(Message.init(verbatim:)).listed }

  /// The texts as a sentence offers them: `a, b or c`.
  public var alternatives: Message { map(Message.init(verbatim:)).alternatives }

  /// The texts in quotes as a sentence lists them: `'a', 'b' and 'c'`; beyond six, five are named and the rest counted.
  public var quotedList: Message {
    let quoted = prefix(count > 6 ? 5 : 6).map { "'\($0)'" }
    guard count > quoted.count else { return quoted.listed }
    return "\(quoted.joined(separator: ", ")) and \(count - quoted.count) more"
  }
}
