/// The order in which files reach a place where readers see one at a time: nothing leads to what is not there yet.
enum SendingOrder {
  /// The files of each step: what pages show, then pages, then what leads to pages.
  static func steps(_ paths: [String]) -> [[String]] {
    var steps: [[String]] = [[], [], []]
    for path in paths.sorted() { steps[step(of: path)].append(path) }
    return steps.filter { !$0.isEmpty }
  }

  private static func step(of path: String) -> Int {
    let parts = path.split(separator: "/")
    let name = parts.last ?? ""
    // Start pages lie at the root and in the folder of each language; feeds and sitemaps lead to pages, too.
    if name == "index.html", parts.count <= 2 { return 2 }
    if name.hasSuffix(".html") { return 1 }
    let leads = name.hasSuffix(".xml") || name.hasSuffix(".txt") || name.hasPrefix("feed.")
    return leads ? 2 : 0
  }
}
