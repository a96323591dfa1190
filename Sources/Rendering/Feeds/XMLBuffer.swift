/// XML being written, one element a line, as bytes.
struct XMLBuffer {
  private var html = HTMLBuffer()

  /// Begins with the declaration.
  init() { html.raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n") }

  /// What has been written.
  var bytes: [UInt8] { html.bytes }

  /// Opens an element that holds others.
  mutating func open(_ name: String, _ attributes: [(String, String)] = []) {
    tag(name, attributes, end: ">\n")
  }

  /// Closes an element.
  mutating func close(_ name: String) { html.plain("</\(name)>\n") }

  /// Writes an element with nothing in it.
  mutating func empty(_ name: String, _ attributes: [(String, String)]) { tag(name, attributes, end: "/>\n") }

  /// Writes an element with a text.
  mutating func element(_ name: String, _ text: String, _ attributes: [(String, String)] = []) {
    tag(name, attributes, end: ">")
    html.text(text.withoutForbiddenSigns)
    close(name)
  }

  private mutating func tag(_ name: String, _ attributes: [(String, String)], end: String) {
    html.plain("<\(name)")
    for (key, value) in attributes {
      html.plain(" \(key)=\"")
      html.text(value)
      html.plain("\"")
    }
    html.plain(end)
  }
}

extension String {
  /// The text without the signs that XML 1.0 cannot hold in any way.
  fileprivate var withoutForbiddenSigns: String {
    func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: true
      case ..<0x20, 0xFFFE, 0xFFFF: false
      default: true
      }
    }
    guard !unicodeScalars.allSatisfy(isAllowed) else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.filter(isAllowed)))
  }
}
