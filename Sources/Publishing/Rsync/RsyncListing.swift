/// What `rsync --list-only` tells of one thing.
struct RsyncListing: Sendable, Equatable {
  /// What it is.
  enum Kind: Sendable, Equatable {
    /// A file.
    case file
    /// A folder.
    case folder
    /// A link; it says this.
    case link(to: String)
    /// Anything else.
    case other
  }

  /// Its path, from what was listed.
  let path: String
  /// What it is.
  let kind: Kind

  /// Reads lines such as `-rw-r--r--  1234 2026/11/28 02:31:01 a/b.html`; others are passed over.
  static func read(_ output: [UInt8]) -> [RsyncListing] {
    String(decoding: output, as: UTF8.self).split(separator: "\n").compactMap { line in
      let facts = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
      guard facts.count == 2, facts[0].utf8.count == 10 else { return nil }
      // Size, day and time; then one space, and the path with all its own.
      let rest = facts[1].drop { $0 == " " }.split(
        separator: " ", maxSplits: 3, omittingEmptySubsequences: false)
      guard rest.count == 4, rest[1].utf8.count == 10 else { return nil }
      return RsyncListing(line: String(rest[3]), type: facts[0].first)
    }
  }

  private init?(line: String, type: Character?) {
    guard line != "." else { return nil }
    switch type {
    case "-": (path, kind) = (line, .file)
    case "d": (path, kind) = (line, .folder)
    case "l":
      let parts = line.firstRange(of: " -> ")
      path = parts.map { String(line[..<$0.lowerBound]) } ?? line
      kind = .link(to: parts.map { String(line[$0.upperBound...]) } ?? "")
    default: (path, kind) = (line, .other)
    }
  }
}
