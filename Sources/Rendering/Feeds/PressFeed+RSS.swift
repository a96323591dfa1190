import PolicyModel

extension PressFeed {
  /// RSS 2.0 with the full text of each item, as press rooms take it in.
  ///
  /// Source: https://www.rssboard.org/rss-specification, with the elements `content:encoded`, `atom:link`,
  /// `atom:updated`, `dc:creator` and `media:content`.
  func rss() -> [UInt8] {
    var xml = XMLBuffer()
    xml.open(
      "rss",
      [
        ("version", "2.0"), ("xmlns:atom", "http://www.w3.org/2005/Atom"),
        ("xmlns:content", "http://purl.org/rss/1.0/modules/content/"),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"), ("xmlns:media", "http://search.yahoo.com/mrss/"),
      ])
    xml.open("channel")
    xml.element("title", title)
    xml.element("link", home)
    xml.element("description", description)
    xml.element("language", language.tag)
    if let own = addresses[.rss] {
      xml.empty("atom:link", [("href", own), ("rel", "self"), ("type", Format.rss.type)])
    }
    for item in items { write(item, into: &xml) }
    xml.close("channel")
    xml.close("rss")
    return xml.bytes
  }

  private func write(_ item: Item, into xml: inout XMLBuffer) {
    xml.open("item")
    xml.element("title", item.title)
    xml.element("link", item.address)
    xml.element("guid", item.address, [("isPermaLink", "true")])
    xml.element("pubDate", item.published.asRSS)
    if item.changed != item.published { xml.element("atom:updated", item.changed.atNoon) }
    xml.element("dc:creator", publisher)
    if let summary = item.summary { xml.element("description", summary) }
    xml.element("content:encoded", item.html)
    if let first = item.pictures.first {
      xml.empty(
        "enclosure", [("url", first.address), ("length", String(first.byteCount)), ("type", first.type)])
    }
    for picture in item.pictures {
      xml.open(
        "media:content",
        [
          ("url", picture.address), ("type", picture.type), ("fileSize", String(picture.byteCount)),
          ("medium", "image"),
        ])
      if let text = picture.alternative { xml.element("media:description", text, [("type", "plain")]) }
      if let credit = picture.credit { xml.element("media:credit", credit) }
      xml.close("media:content")
    }
    xml.close("item")
  }
}
