import PolicyModel

/// How a stretch of text looks in a terminal; without colour it looks like any other.
struct TerminalStyle: OptionSet, Hashable {
  let rawValue: Int

  static let bold = TerminalStyle(rawValue: 1)
  static let dim = TerminalStyle(rawValue: 2)
  static let italic = TerminalStyle(rawValue: 4)
  /// What we do.
  static let affirmative = TerminalStyle(rawValue: 8)
  /// What we leave alone.
  static let negative = TerminalStyle(rawValue: 16)

  /// A text in this style, as ANSI terminals understand it.
  func paint(_ text: String) -> String {
    let codes: [(TerminalStyle, String)] = [
      (.bold, "1"), (.dim, "2"), (.italic, "3"), (.affirmative, "32"), (.negative, "31"),
    ]
    let wanted = codes.filter { contains($0.0) }.map(\.1)
    return wanted.isEmpty || text.isEmpty ? text : "\u{1B}[\(wanted.joined(separator: ";"))m\(text)\u{1B}[0m"
  }
}

extension Strength {
  /// How its label looks in a terminal.
  var terminalStyle: TerminalStyle {
    switch self {
    case .must, .should, .may: [.bold, .affirmative]
    case .mustNot, .shouldNot: [.bold, .negative]
    case .info: .bold
    }
  }
}
