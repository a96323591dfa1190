/// Texts as they stand in addresses (RFC 3986).
package enum PercentEncoding {
  /// A text in which every byte is written as `%` and two digits that is no letter, no digit, none of `-._~` and none of
  /// the signs that are kept.
  package static func encode(_ text: String, keeping kept: String = "") -> String {
    let digits = Array("0123456789ABCDEF")
    let plain = Set(("-._~" + kept).utf8)
    var encoded = ""
    for byte in text.utf8 {
      let isPlain =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || plain.contains(byte)
      if isPlain {
        encoded.append(Character(Unicode.Scalar(byte)))
      } else {
        encoded += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
      }
    }
    return encoded
  }
}
