/// What may be the address of a place where a site is published.
package enum PublicationAddress {
  /// Whether a text may be an address: one line, and nothing that a program would take for an option.
  package static func isAddress(_ text: String, of kind: PublicationPlace.Kind) -> Bool {
    guard !text.isEmpty, !text.hasPrefix("-"),
      !text.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F })
    else { return false }
    return kind != .rclone || text.contains(":")
  }

  /// Whether git takes a text for the name of a branch.
  package static func isBranch(_ text: String) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    return !text.hasPrefix("-") && text != "HEAD" && !text.hasSuffix(".") && !text.contains("..")
      && !text.contains("@{")
      && parts.allSatisfy { !$0.isEmpty && !$0.hasPrefix(".") && !$0.hasSuffix(".lock") }
      && text.unicodeScalars.allSatisfy {
        $0.value > 0x20 && $0.value != 0x7F && !"~^:?*[\\".unicodeScalars.contains($0)
      }
  }

  /// Whether an address holds a password or key that everybody who reads `tenet.yml` would see.
  package static func holdsSecret(_ address: String) -> Bool {
    if let login = login(in: address), login.contains(":") { return true }
    // A remote that rclone is told of on the spot: `:webdav,user=…,pass=…:path`.
    return address.hasPrefix(":") && address.contains(",")
  }

  /// An address as it may be told: without its login, and without the settings of a remote.
  package static func withoutSecrets(_ address: String) -> String {
    if address.hasPrefix(":"), let comma = address.firstIndex(of: ",") {
      return String(address[..<comma]) + ",…"
    }
    guard let login = login(in: address), let range = address.firstRange(of: login + "@") else {
      return address
    }
    return String(address[..<range.lowerBound] + address[range.upperBound...])
  }

  /// What a program says, without what an address hides that it may have repeated.
  package static func withoutSecrets(of address: String, in words: String) -> String {
    let told = words.replacing(address, with: withoutSecrets(address))
    if address.hasPrefix(":"), address.contains(",") {
      // Whatever is set in the address may stand alone as well.
      return address.split { ",=:\"'".contains($0) }.filter { $0.count > 5 }.reduce(told) { words, part in
        words.replacing(part, with: "…")
      }
    }
    guard let login = login(in: address), !login.isEmpty else { return told }
    let password = login.drop { $0 != ":" }.dropFirst()
    let hidden = told.replacing(login, with: "…")
    return password.isEmpty ? hidden : hidden.replacing(password, with: "…")
  }

  /// Whether an address is a path of this machine that does not begin at its root.
  static func isRelativePath(_ address: String) -> Bool {
    !address.hasPrefix("/") && !address.prefix { $0 != "/" }.contains(":")
  }

  /// A path of this machine from its root, without `.` and `..`; one that does not begin there counts from a folder.
  static func path(_ path: String, from folder: String) -> String {
    var parts: [Substring] = []
    for part in (path.hasPrefix("/") ? path : folder + "/" + path).split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  /// What stands before the `@` in the address of a server: `name` or `name:password`; nil where nothing does.
  private static func login(in address: String) -> String? {
    guard let scheme = address.firstRange(of: "://") else { return nil }
    let server = address[scheme.upperBound...].prefix { $0 != "/" }
    return server.lastIndex(of: "@").map { String(server[..<$0]) }
  }
}
