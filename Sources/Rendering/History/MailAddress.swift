/// A link that begins a letter (RFC 6068).
struct MailAddress {
  /// The link's address.
  let href: String

  /// Takes whom it goes to and what it is about.
  init(_ recipient: String, subject: String) {
    href = "mailto:\(Self.encoded(recipient, keeping: "@"))?subject=\(Self.encoded(subject))"
  }

  /// A text in which everything that is not a letter, a digit or one of `-._~` is written as the bytes it is made of.
  private static func encoded(_ text: String, keeping kept: String = "") -> String {
    let digits = Array("0123456789ABCDEF")
    let plain = Set((kept + "-._~").utf8)
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
