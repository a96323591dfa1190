import MarkdownTree

/// HTML being written, as bytes.
package struct HTMLBuffer {
  /// What has been written.
  package var bytes: [UInt8] = []

  /// Begins with nothing.
  package init() {}

  /// Writes HTML as it is.
  @inline(__always)
  package mutating func raw(_ html: StaticString) {
    html.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Writes HTML made elsewhere, as it is.
  package mutating func raw(html: String) { bytes.append(contentsOf: html.utf8) }

  /// Writes an id, class or other text that needs no escape.
  package mutating func plain(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Writes text, escaped for content and for attributes in double quotation marks.
  package mutating func text(_ text: String) {
    var text = text
    text.withUTF8 { buffer in
      let needsEscape = buffer.contains {
        $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "&")
          || $0 == UInt8(ascii: "\"")
      }
      if needsEscape {
        HTMLEscape.text(Array(buffer)[...], into: &bytes)
      } else {
        bytes.append(contentsOf: buffer)
      }
    }
  }

  /// What has been written, as text.
  package var string: String { String(decoding: bytes, as: UTF8.self) }
}
