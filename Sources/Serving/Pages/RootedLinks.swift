/// Links of a page that is shown at any address, so that they begin at the root of the site's host.
struct RootedLinks {
  private let root: String

  /// Takes the address of the site's front page.
  init(_ url: String?) {
    guard let url, let scheme = url.firstRange(of: "://"),
      let slash = url[scheme.upperBound...].firstIndex(of: "/")
    else {
      root = "/"
      return
    }
    let path = String(url[slash...])
    root = path.hasSuffix("/") ? path : path + "/"
  }

  /// The page with its links beginning at another path.
  func moved(to path: String, in page: [UInt8]) -> [UInt8] {
    Array(
      String(decoding: page, as: UTF8.self).replacing("href=\"\(root)", with: "href=\"\(path)")
        .replacing("src=\"\(root)", with: "src=\"\(path)").utf8)
  }
}
