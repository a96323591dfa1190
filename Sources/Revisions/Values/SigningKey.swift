import Crypto
import Foundation

/// A private Ed25519 key (RFC 8032) with the name by which `tenet.yml` knows its public half.
public struct SigningKey: Sendable {
  /// The name.
  public let name: String
  private let secret: Curve25519.Signing.PrivateKey

  /// Makes a new key.
  public init(name: String) {
    self.name = name
    self.secret = Curve25519.Signing.PrivateKey()
  }

  /// Reads a key file: a line that ends in the name, and a line with the key's 32 bytes in base64; nil for any other
  /// text.
  public init?(file: String) {
    let lines = file.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    guard lines.count == 2, lines[0].hasPrefix(Self.title),
      let bytes = Data(base64Encoded: lines[1]),
      let secret = try? Curve25519.Signing.PrivateKey(rawRepresentation: bytes)
    else { return nil }
    self.name = String(lines[0].dropFirst(Self.title.count))
    self.secret = secret
  }

  private static let title = "tenet private key, keep it secret: "

  /// The key as a file holds it.
  public var file: String { "\(Self.title)\(name)\n\(secret.rawRepresentation.base64EncodedString())\n" }

  /// The public half in base64, as `tenet.yml` holds it.
  public var publicKey: String { secret.publicKey.rawRepresentation.base64EncodedString() }

  /// The signature of a digest's 64 digits in base64; nil when the system cannot sign.
  func signature(of digest: ContentDigest) -> String? {
    (try? secret.signature(for: Data(digest.text.utf8)))?.base64EncodedString()
  }

  /// Whether a signature was made over a digest with the private half of a public key.
  static func isValid(_ signature: String, of digest: ContentDigest, publicKey: String) -> Bool {
    guard
      let key = Data(base64Encoded: publicKey).flatMap({
        try? Curve25519.Signing.PublicKey(rawRepresentation: $0)
      }),
      let bytes = Data(base64Encoded: signature), bytes.base64EncodedString() == signature
    else { return false }
    return key.isValidSignature(bytes, for: Data(digest.text.utf8))
  }
}
