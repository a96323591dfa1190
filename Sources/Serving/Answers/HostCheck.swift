/// Whether a request was meant for this program.
///
/// A page from elsewhere may give its own name the address of this machine, and would then read the preview as its own.
/// Such a request names that name as its host.
package struct HostCheck: Sendable {
  private let names: Set<String>?

  /// Takes the address that the program listens at.
  package init(listeningAt host: String) {
    let own = Self.loopback.union([host.lowercased()])
    // At every address of the machine it has as many names as the network gives it.
    names = Self.isLoopback(host) ? own : nil
  }

  /// Whether an address can be reached from this machine alone.
  package static func isLoopback(_ host: String) -> Bool {
    loopback.contains(host.lowercased()) || host.hasPrefix("127.")
  }

  private static let loopback: Set = ["localhost", "127.0.0.1", "::1"]

  /// Whether the host of a request is this program, whatever the port.
  package func allows(_ host: String?) -> Bool {
    guard let host else { return false }
    guard let names else { return true }
    return names.contains(Self.name(host).lowercased())
  }

  private static func name(_ host: String) -> String {
    if host.hasPrefix("["), let end = host.firstIndex(of: "]") {
      return String(host[host.index(after: host.startIndex)..<end])
    }
    return String(host.prefix { $0 != ":" })
  }
}
