/// The path of a request, taken apart: names of which none leads upwards.
package struct RequestPath: Sendable, Equatable {
  /// The names, decoded.
  package let names: [String]
  /// Whether it ends with a slash.
  package let isFolder: Bool
  /// What stands after the question mark.
  package let query: Substring

  /// Takes a request's target apart; nil when it is no path that anything could have.
  package init?(_ target: String) {
    let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    guard let path = parts.first, path.utf8.first == UInt8(ascii: "/") else { return nil }
    query = parts.count == 2 ? parts[1] : ""
    var names: [String] = []
    let written = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    for (index, part) in written.enumerated() {
      if part.isEmpty, index == written.count - 1 { break }
      guard let name = Self.decoded(part), Self.isName(name) else { return nil }
      names.append(name)
    }
    self.names = names
    isFolder = path.utf8.last == UInt8(ascii: "/")
  }

  private static func isName(_ name: String) -> Bool {
    guard !name.isEmpty, name != ".", name != ".." else { return false }
    return !name.utf8.contains {
      $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\")
    }
  }

  /// A part without its percent signs; nil when they stand before anything but two digits, or spell no UTF-8.
  private static func decoded(_ part: Substring) -> String? {
    guard part.utf8.contains(UInt8(ascii: "%")) else { return String(part) }
    var bytes: [UInt8] = []
    var rest = Array(part.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit) else {
        return nil
      }
      bytes.append(high << 4 | low)
    }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
