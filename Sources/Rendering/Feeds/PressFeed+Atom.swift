import PolicyModel

extension PressFeed {
  /// Atom, as RFC 4287 has it.
  func atom() -> [UInt8] {
    var xml = XMLBuffer()
    xml.open("feed", [("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", language.tag)])
    xml.element("title", title)
    xml.element("subtitle", description)
    xml.element("id", addresses[.atom] ?? home)
    // A feed without items was never changed.
    xml.element("updated", items.map(\.changed).max()?.atNoon ?? "1970-01-01T00:00:00Z")
    xml.open("author")
    xml.element("name", publisher)
    xml.close("author")
    if let own = addresses[.atom] { xml.empty("link", [("rel", "self"), ("href", own)]) }
    xml.empty("link", [("rel", "alternate"), ("type", "text/html"), ("href", home)])
    for item in items { write(item, into: &xml) }
    xml.close("feed")
    return xml.bytes
  }

  private func write(_ item: Item, into xml: inout XMLBuffer) {
    xml.open("entry")
    xml.element("title", item.title)
    xml.element("id", item.address)
    xml.empty("link", [("rel", "alternate"), ("type", "text/html"), ("href", item.address)])
    xml.element("published", item.published.atNoon)
    xml.element("updated", item.changed.atNoon)
    if let summary = item.summary { xml.element("summary", summary) }
    xml.element("content", item.html, [("type", "html")])
    for picture in item.pictures {
      xml.empty(
        "link",
        [
          ("rel", "enclosure"), ("type", picture.type), ("length", String(picture.byteCount)),
          ("href", picture.address),
        ])
    }
    xml.close("entry")
  }
}
