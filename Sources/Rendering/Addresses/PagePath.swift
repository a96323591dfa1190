/// Where a page or file lies in a site: `sv/social-media/index.html`.
package struct PagePath: Hashable, Sendable {
  /// The path from the site's root, without a slash at the beginning.
  package let path: String

  /// Takes the path of a file.
  package init(file path: String) { self.path = path }

  /// The page of a folder: `sv/social-media`.
  package init(folder: String) { self.path = folder.isEmpty ? "index.html" : folder + "/index.html" }

  /// The way from this page to the site's root: `../../`, or nothing.
  package var root: String {
    String(repeating: "../", count: path.utf8.count { $0 == Self.slash })
  }

  /// A relative link from this page to another, or to a place on it.
  ///
  /// The file name is always written, so that links work in a folder opened without a server.
  package func href(to target: PagePath, fragment: String? = nil) -> String {
    let ending = fragment.map { "#\($0)" } ?? ""
    if target == self {
      return ending.isEmpty
        ? String(
          target.path[
            (target.path.lastIndex(of: "/").map(target.path.index(after:)) ?? target.path.startIndex)...])
        : ending
    }
    let (here, there) = (path.utf8, target.path.utf8)
    // Where the folders that both are in end.
    var shared = there.startIndex
    var levels = 0
    for (mine, index) in zip(here, there.indices) {
      guard mine == there[index] else { break }
      guard mine == Self.slash else { continue }
      shared = there.index(after: index)
      levels += 1
    }
    let above = here.count { $0 == Self.slash } - levels
    return String(repeating: "../", count: above) + target.path[shared...] + ending
  }

  private static let slash = UInt8(ascii: "/")

  /// The page's address below an absolute one, without the file name of a folder's page.
  package func absolute(below base: String) -> String {
    let root = base.hasSuffix("/") ? base : base + "/"
    return root + (path.hasSuffix("index.html") ? String(path.dropLast("index.html".count)) : path)
  }
}
