import Foundation

/// Paths as an editor opens them from here.
enum ShownPath {
  /// A path from the current folder where it lies in that, else the whole.
  static func fromHere(_ path: String) -> String {
    let here = FileManager.default.currentDirectoryPath + "/"
    return path.hasPrefix(here) ? String(path.dropFirst(here.count)) : path
  }
}
