public import Messages
public import PolicyModel

/// What is due as a calendar that other programs subscribe to (iCalendar, RFC 5545): a whole day for each item that has
/// one.
public struct DueCalendar: Sendable {
  private let list: DueList
  private let organisation: String
  private let host: String
  private let moment: Moment
  private let messages: MessageLanguage

  /// Takes a list, what the organisation is called, its address on the web, the moment it is made, and the language
  /// of what there is to do.
  public init(
    _ list: DueList, organisation: String, url: String?, at moment: Moment,
    in messages: MessageLanguage = .english
  ) {
    self.list = list
    self.organisation = organisation
    self.host = url.flatMap(Self.host) ?? "tenet.invalid"
    self.moment = moment
    self.messages = messages
  }

  /// The calendar: lines end in CR and LF and are at most 75 bytes long.
  public var text: String {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Tenet//tenet due//EN", "CALSCALE:GREGORIAN",
      "X-WR-CALNAME:" + Self.escaped(say("\(organisation): policies")),
    ]
    for item in list.items { lines += event(item) }
    lines.append("END:VCALENDAR")
    return lines.map(Self.folded).joined()
  }

  private func event(_ item: DueItem) -> [String] {
    guard let date = item.date else { return [] }
    // The same thing keeps its name when its day moves; each coming version and each file is a thing of its own.
    let version = item.kind == .coming ? item.version.map { "-\($0)" } ?? "" : ""
    let file = item.file.map { "-" + $0.replacing("/", with: "-") } ?? ""
    let next = CalendarDate(daysSince1970: date.daysSince1970 + 1) ?? date
    return [
      "BEGIN:VEVENT", "UID:\(item.kind.rawValue)-\(item.policy)\(version)\(file)@\(host)",
      "DTSTAMP:\(Self.stamp(moment))", "DTSTART;VALUE=DATE:\(Self.day(date))",
      "DTEND;VALUE=DATE:\(Self.day(next))", "SUMMARY:" + Self.escaped("\(item.title): \(say(item.text))"),
      "CATEGORIES:\(item.kind.rawValue)", "TRANSP:TRANSPARENT", "END:VEVENT",
    ]
  }

  private func say(_ message: Message) -> String { message.text(in: messages) }

  private static func day(_ date: CalendarDate) -> String { date.description.filter { $0 != "-" } }

  /// A moment as `20261125T080000Z`.
  private static func stamp(_ moment: Moment) -> String {
    moment.iso8601.filter { $0 != "-" && $0 != ":" }
  }

  private static func host(_ url: String) -> String? {
    guard let scheme = url.firstRange(of: "://") else { return nil }
    let host = url[scheme.upperBound...].prefix { $0 != "/" && $0 != ":" }
    return host.isEmpty ? nil : String(host)
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing(";", with: "\\;").replacing(",", with: "\\,")
      .replacing("\n", with: "\\n")
  }

  /// A line and its ending; where it is longer than 75 bytes it goes on after a line ending and a space, and no letter
  /// is cut in two.
  private static func folded(_ line: String) -> String {
    var folded = ""
    var length = 0
    for character in line {
      let bytes = character.utf8.count
      if length + bytes > 75 {
        folded += "\r\n "
        length = 1
      }
      folded.append(character)
      length += bytes
    }
    return folded + "\r\n"
  }
}
