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
    String(repeating: "../", count: path.utf8.reduce(0) { $0 + ($1 == UInt8(ascii: "/") ? 1 : 0) })
  }

  /// A relative link from this page to another, or to a place on it.
  ///
  /// The file name is always written, so that links work in a folder opened without a server.
  package func href(to target: PagePath, fragment: String? = nil) -> String {
    let ending = fragment.map { "#\($0)" } ?? ""
    if target == self {
      return ending.isEmpty ? target.path.split(separator: "/").last.map(String.init) ?? "" : ending
    }
    var here = path.split(separator: "/").dropLast()[...]
    var there = target.path.split(separator: "/")[...]
    while there.count > 1, let a = here.first, a == there.first {
      here.removeFirst()
      there.removeFirst()
    }
    return String(repeating: "../", count: here.count) + there.joined(separator: "/") + ending
  }

  /// The page's address below an absolute one, without the file name of a folder's page.
  package func absolute(below base: String) -> String {
    let root = base.hasSuffix("/") ? base : base + "/"
    return root + (path.hasSuffix("index.html") ? String(path.dropLast("index.html".count)) : path)
  }
}
