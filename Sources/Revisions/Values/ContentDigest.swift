import Crypto

/// The SHA-256 digest of some bytes (FIPS 180-4), by which a later change of them shows.
public struct ContentDigest: Sendable, Hashable, CustomStringConvertible {
  /// The digest as 64 hexadecimal digits in lower case.
  public let text: String

  /// Computes the digest of bytes.
  package init(of bytes: some Sequence<UInt8>) {
    var hash = SHA256()
    let whole: Void? = bytes.withContiguousStorageIfAvailable { hash.update(bufferPointer: .init($0)) }
    if whole == nil { hash.update(data: Array(bytes)) }
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(64)
    for byte in hash.finalize() {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    self.text = String(decoding: text, as: UTF8.self)
  }

  /// Reads 64 hexadecimal digits in lower case; nil for any other text.
  public init?(_ text: String) {
    guard text.utf8.count == 64,
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    else { return nil }
    self.text = text
  }

  /// The digits.
  public var description: String { text }
}
