import ArgumentParser
import Messages
import Storage
import TenetKit

/// The files and folders that a command was given, as paths in a workspace.
struct AskedPaths {
  private let paths: [String]

  /// Takes what stands on the command line; a path counts from the current folder, else from the workspace's.
  init(_ written: [String], in folder: WorkspaceFolder) throws {
    paths = try written.map { path in
      let candidates = [DiskPath.absolute(path), DiskPath.absolute(folder.path + "/" + path)]
      guard let found = candidates.first(where: DiskPath.exists) else {
        throw Failure.usage("'\(path)' does not exist.")
      }
      if found == folder.path || folder.path.hasPrefix(found + "/") { return "" }
      guard found.hasPrefix(folder.path + "/") else {
        throw Failure.usage("'\(path)' does not lie in the workspace '\(folder.path)'.")
      }
      return String(found.dropFirst(folder.path.count + 1))
    }
  }

  /// Whether a file of the workspace was asked for: by its name, by a folder above it, or by nothing at all.
  func contains(_ path: String) -> Bool {
    paths.isEmpty || paths.contains { $0.isEmpty || path == $0 || path.hasPrefix($0 + "/") }
  }
}
