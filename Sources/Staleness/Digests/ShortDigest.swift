internal import Crypto

/// The first 16 hexadecimal digits of the SHA-256 digest of some bytes: enough to see a change by, and short in a file.
enum ShortDigest {
  /// Computes it.
  static func of(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(16)
    for byte in SHA256.hash(data: bytes).prefix(8) {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Computes it of a text whose white space and quotation marks say nothing.
  static func of(_ text: String) -> String {
    var normalised = NormalisedText()
    normalised.add(text.utf8)
    return of(normalised.bytes)
  }
}
