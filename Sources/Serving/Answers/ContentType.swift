/// What servers say that files of a site are; docs/hosting.md has the same table.
package enum ContentType {
  /// The type of a file by its path.
  package static func of(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    if let type = named[String(name)] { return type }
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return unknown }
    return endings[name[name.index(after: dot)...].lowercased()] ?? unknown
  }

  /// What a browser saves and never opens.
  private static let unknown = "application/octet-stream"

  private static let named = [
    "rss.xml": "application/rss+xml; charset=utf-8",
    "atom.xml": "application/atom+xml; charset=utf-8",
    "feed.json": "application/feed+json; charset=utf-8",
  ]

  private static let endings = [
    "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8", "json": "application/json; charset=utf-8",
    "xml": "application/xml; charset=utf-8", "txt": "text/plain; charset=utf-8",
    "jpg": "image/jpeg", "jpeg": "image/jpeg", "png": "image/png", "gif": "image/gif",
    "webp": "image/webp", "svg": "image/svg+xml", "ico": "image/vnd.microsoft.icon", "woff2": "font/woff2",
    "pdf": "application/pdf", "mp4": "video/mp4", "mp3": "audio/mpeg", "zip": "application/zip",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ]
}
