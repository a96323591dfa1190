/// The paths that a published file may have.
enum PublishedPath {
  /// Whether a path stays below the folder it is counted from, and can stand in a list of lines.
  ///
  /// What a receipt names may be removed, and a receipt comes from outside: nothing else is believed.
  static func isSafe(_ path: String) -> Bool {
    !path.isEmpty && path.utf8.count <= 4096
      && !path.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F || $0 == "\\" }
      && path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
        !part.isEmpty && part != "." && part != ".."
      }
  }

  /// The folders above a path, the outermost first: `a` and `a/b` above `a/b/c`.
  static func folders(above path: String) -> [String] {
    let parts = path.split(separator: "/").dropLast()
    return parts.indices.map { parts[...$0].joined(separator: "/") }
  }
}
