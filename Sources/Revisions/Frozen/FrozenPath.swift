/// Paths of the files in a revision's folder.
enum FrozenPath {
  /// Whether a path stays in the folder and names nothing hidden.
  static func isSafe(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return parts.allSatisfy { !$0.isEmpty && !$0.hasPrefix(".") } && !path.contains("\\")
      && !path.contains("\0")
  }

  /// Whether the file at a path belongs to the policy itself, rather than to what the revision uses of its workspace.
  static func isOfPolicy(_ path: String) -> Bool {
    path != "tenet.yml" && !path.hasPrefix("registers/") && !path.hasPrefix("media/")
  }
}
