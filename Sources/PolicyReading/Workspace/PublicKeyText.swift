import Foundation

/// Public keys as `tenet.yml` holds them.
enum PublicKeyText {
  /// Whether a text is 32 bytes in base64.
  static func isKey(_ text: String) -> Bool { Data(base64Encoded: text)?.count == 32 }
}
