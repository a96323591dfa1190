import PolicyModel

/// For whom a site is made, which decides what pages it has besides those of policies.
package enum SiteKind: String, Sendable {
  /// For colleagues: pages for departments, roles and channels, cases, registers.
  case intranet
  /// For those who work with us: what applies to them, whom to ask, the news.
  case partner
  /// For the press and everybody else.
  case pressRoom = "press-room"

  /// Whether there are pages for departments, roles or channels.
  func hasPages(for group: ScopeTerm.Kind) -> Bool {
    switch self {
    case .intranet: true
    case .partner: group != .department
    case .pressRoom: false
    }
  }

  /// Whether pages may tell the ids of register rows: outside, only what stands in a row's public fields is told.
  var showsRowIDs: Bool { self == .intranet }

  /// What its people to ask are called, as the key of the words.
  var contactsKey: String { self == .pressRoom ? "press-contact" : "contacts" }
}
