/// The parts of an address of rsync.
struct RsyncAddress: Sendable {
  /// The whole, without a slash at its end.
  let text: String

  /// Takes an address as it was written.
  init(_ text: String) {
    var text = Substring(text)
    while text.hasSuffix("/"), text.count > 1, !text.hasSuffix(":/") { text = text.dropLast() }
    self.text = String(text)
  }

  /// Whether an rsync of the other machine's own answers, which shows one of its modules.
  var isDaemon: Bool { text.hasPrefix("rsync://") || text.prefix { $0 != "/" }.contains("::") }

  /// The path and the folder of versions beside it; nil where there is nothing beside it.
  var versioned: VersionedPlace? {
    guard !isDaemon else { return nil }
    let path: Substring
    let host: Substring
    if !text.hasPrefix("/"), let colon = text.prefix(while: { $0 != "/" }).firstIndex(of: ":") {
      host = text[...colon]
      path = text[text.index(after: colon)...]
    } else {
      host = ""
      path = text[...]
    }
    guard let slash = path.lastIndex(of: "/") else {
      return path.isEmpty || host.isEmpty
        ? nil : VersionedPlace(parent: String(host) + ".", name: String(path))
    }
    let name = path[path.index(after: slash)...]
    guard !name.isEmpty, name != ".", name != ".." else { return nil }
    return VersionedPlace(
      parent: String(host) + (slash == path.startIndex ? "/" : String(path[..<slash])), name: String(name))
  }
}
