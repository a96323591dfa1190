/// Plain text as HTML has it, in elements and in attributes.
enum HTMLEscaping {
  /// Appends a text, its `&`, `<`, `>` and both quotation marks escaped.
  static func append(_ text: String, to page: inout [UInt8]) {
    var text = text
    text.withUTF8 { bytes in
      var copied = 0
      for index in bytes.indices {
        guard let escaped = escaped(bytes[index]) else { continue }
        page += bytes[copied..<index]
        page += escaped.utf8
        copied = index + 1
      }
      page += bytes[copied...]
    }
  }

  private static func escaped(_ byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}
