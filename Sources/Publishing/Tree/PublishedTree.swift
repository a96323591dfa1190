package import Revisions
internal import Storage

/// A built site that is to be published: its files with their digests.
package struct PublishedTree: Sendable {
  /// The folder it lies in.
  package let root: String
  /// The digests of its files by their paths in it.
  package let digests: [String: ContentDigest]

  /// Reads a folder; the mark of a folder that a build replaces is no part of the site.
  package static func read(_ root: String) async throws -> PublishedTree {
    let paths = try FolderListing.kinds(below: root).filter { $0.value == .file }.keys
    return PublishedTree(
      root: root, digests: try await digests(of: paths.filter { $0 != OutputFolder.marker }, in: root))
  }

  /// Its paths, sorted.
  package var paths: [String] { digests.keys.sorted() }

  /// One digest for the whole: that of the lines which `sha256sum` writes of the files, sorted by path.
  package static func digest(of files: [String: ContentDigest]) -> ContentDigest {
    ContentDigest(
      of: files.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { "\($1)  \($0)\n" }
        .joined()
        .utf8)
  }

  /// The digests of some files of a folder, several read at a time.
  static func digests(of paths: [String], in root: String) async throws -> [String: ContentDigest] {
    let store = DiskStore(root: root)
    return try await withThrowingTaskGroup(of: [(String, ContentDigest)].self) { group in
      for start in stride(from: 0, to: paths.count, by: 64) {
        group.addTask {
          try paths[start..<min(start + 64, paths.count)].map { path in
            (path, ContentDigest(of: try store.read(path, limit: .max)))
          }
        }
      }
      var digests: [String: ContentDigest] = [:]
      for try await part in group { for (path, digest) in part { digests[path] = digest } }
      return digests
    }
  }
}
