extension String {
  /// The text with the signs of XML escaped.
  var escapedForXML: String {
    replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }

  /// HTML of a book as XHTML: every element without an end is closed, every language told to XML too.
  var asXHTML: String {
    var text = ""
    text.reserveCapacity(utf8.count + utf8.count / 32)
    var rest = self[...]
    while let open = rest.firstIndex(of: "<") {
      text += rest[..<open]
      let close = rest[open...].firstIndex(of: ">") ?? rest.index(before: rest.endIndex)
      text += Self.xmlTag(rest[open...close])
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }

  private static func xmlTag(_ tag: Substring) -> String {
    var tag = String(tag)
    let isVoid = ["<br", "<hr", "<img", "<col"].contains { tag.hasPrefix($0) && !tag.hasSuffix("/>") }
    if isVoid { tag = tag.dropLast() + "/>" }
    if let lang = tag.firstRange(of: " lang=\""), !tag.contains("xml:lang") {
      let value = tag[lang.upperBound...].prefix { $0 != "\"" }
      tag.insert(contentsOf: " xml:lang=\"\(value)\"", at: lang.lowerBound)
    }
    return tag
  }
}
