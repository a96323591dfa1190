import Rendering

/// A site that lies in no folder: each page is made when somebody asks for it.
///
/// For readers on the machine where the workspace lies. What goes to others is built, and searched.
package struct PlannedSite: Sendable {
  private let pages: [String: PlannedPage]
  private let files: [PlannedFiles]
  private let others: [String: [UInt8]]

  init(pages: [PlannedPage], files: [PlannedFiles], others: [(String, [UInt8])]) {
    self.pages = Dictionary(pages.map { ($0.path.path, $0) }, uniquingKeysWith: { first, _ in first })
    self.files = files
    self.others = Dictionary(others, uniquingKeysWith: { first, _ in first })
  }

  /// Whether there is a page at a path.
  package func hasPage(_ path: String) -> Bool { pages[path] != nil }

  /// The bytes of a page, style, script or picture; nil for what is none of these.
  package func bytes(_ path: String) throws(TemplateError) -> [UInt8]? {
    if let page = pages[path] { return try page.render() }
    return others[path]
  }

  /// The folder of files that are made together in which a path lies; nil for all other paths.
  package func group(_ path: String) -> Int? {
    guard !hasPage(path) else { return nil }
    return files.firstIndex { path.hasPrefix($0.folder.path) }
  }

  /// All files of a group, by path.
  package func files(ofGroup group: Int) throws -> [String: [UInt8]] {
    var made: [String: [UInt8]] = [:]
    try files[group].make { made[$0.path] = $1 }
    return made
  }
}
