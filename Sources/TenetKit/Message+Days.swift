public import Messages
public import PolicyModel

extension Message {
  /// The end of a sentence that says when something holds: ` from 2026-04-01 until 2026-12-31`; empty without days.
  public static func days(from: CalendarDate?, until: CalendarDate?) -> Message {
    switch (from, until) {
    case (let from?, let until?): " from \(from) until \(until)"
    case (let from?, nil): " from \(from)"
    case (nil, let until?): " until \(until)"
    case (nil, nil): Message(verbatim: "")
    }
  }
}
