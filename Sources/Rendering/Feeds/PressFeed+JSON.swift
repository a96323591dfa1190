import JSONText
import PolicyModel

extension PressFeed {
  /// JSON Feed 1.1. Source: https://www.jsonfeed.org/version/1.1/
  func json() -> [UInt8] {
    let feed: JSON = [
      "version": "https://jsonfeed.org/version/1.1", "title": .string(title),
      "home_page_url": .string(home), "feed_url": .optional(addresses[.json]),
      "description": .string(description), "language": .string(language.tag),
      "authors": [["name": .string(publisher)]], "items": .array(items.map(json)),
    ]
    return Array((feed.text(.indented) + "\n").utf8)
  }

  private func json(_ item: Item) -> JSON {
    var members: [(String, JSON)] = [
      ("id", .string(item.address)), ("url", .string(item.address)), ("title", .string(item.title)),
      ("content_html", .string(item.html)), ("date_published", .string(item.published.atNoon)),
    ]
    if item.changed != item.published {
      members.append(("date_modified", .string(item.changed.atNoon)))
    }
    if let summary = item.summary { members.append(("summary", .string(summary))) }
    if let first = item.pictures.first { members.append(("image", .string(first.address))) }
    if !item.pictures.isEmpty {
      members.append(
        (
          "attachments",
          .array(
            item.pictures.map { picture in
              [
                "url": .string(picture.address), "mime_type": .string(picture.type),
                "size_in_bytes": .number(picture.byteCount),
              ]
            })
        ))
    }
    return .object(members)
  }
}
