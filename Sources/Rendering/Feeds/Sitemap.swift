import Editions
import PolicyModel
import Timelines

/// What search engines find of a site for everybody: each page that is its own original, in every language, and since when
/// it says what it says.
///
/// Source: https://www.sitemaps.org/protocol.html, with `xhtml:link` for the other languages.
struct Sitemap<Reader: Audience>: Sendable {
  private let url: String
  private let languages: [Language]
  private let pages: Set<String>
  private let changed: [PagePath: CalendarDate]

  /// Takes a site and the pages planned for it; nil when it has no address of its own.
  init?(_ site: SiteEdition<Reader>, _ histories: SiteHistories<Reader>, _ pages: [PlannedPage]) {
    guard let url = site.url else { return nil }
    self.url = url
    languages = site.languages
    self.pages = Set(pages.map(\.path.path))
    var changed: [PagePath: CalendarDate] = [:]
    for language in site.languages {
      for history in histories.all {
        changed[SiteAddresses.policy(history.policy, language)] = history.updated
      }
      for item in site.pressItems {
        changed[SiteAddresses.section(.press, language, item: item.id)] = item.changed
      }
    }
    self.changed = changed
  }

  /// The file.
  func bytes() -> [UInt8] {
    var xml = XMLBuffer()
    xml.open(
      "urlset",
      [
        ("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"),
        ("xmlns:xhtml", "http://www.w3.org/1999/xhtml"),
      ])
    for path in pages.sorted() where isOriginal(path) {
      guard let alternates = alternates(of: path) else { continue }
      xml.open("url")
      xml.element("loc", PagePath(file: path).absolute(below: url))
      if let date = changed[PagePath(file: path)] { xml.element("lastmod", date.description) }
      for (language, other) in alternates where alternates.count > 2 {
        xml.empty(
          "xhtml:link",
          [
            ("rel", "alternate"), ("hreflang", language),
            ("href", PagePath(file: other).absolute(below: url)),
          ])
      }
      xml.close("url")
    }
    xml.close("urlset")
    return xml.bytes
  }

  /// Whether a page holds no old, coming or proposed state of another, no difference, and is not the search.
  private func isOriginal(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    return path.hasSuffix("/index.html") && !["r", "proposal", "search"].contains(where: parts.contains)
  }

  /// The same page in every language that has it, itself among them; nil outside the languages.
  private func alternates(of path: String) -> [(String, String)]? {
    guard let slash = path.firstIndex(of: "/"), languages.contains(where: { $0.tag == path[..<slash] })
    else { return nil }
    let known = languages.map { ($0.tag, $0.tag + path[slash...]) }.filter { pages.contains($0.1) }
    return known + known.prefix(1).map { ("x-default", $0.1) }
  }
}
