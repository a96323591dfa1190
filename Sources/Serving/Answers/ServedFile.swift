import Crypto

#if Serving
  internal import HTTPTypes
  internal import NIOCore
#endif

/// Bytes that are ready to be sent, with all that is said of them.
package final class ServedFile: Sendable {
  /// The bytes.
  package let bytes: [UInt8]
  /// Their digest, as an `ETag`.
  package let tag: String
  /// When they became what they are, in seconds since 1970.
  package let modified: Int
  /// The fields of an answer with all of them.
  package let fields: [(name: String, value: String)]
  #if Serving
    /// The bytes as the server sends them, copied once.
    let buffer: ByteBuffer
    /// The fields as the server sends them.
    let sentFields: HTTPFields
  #endif

  /// Takes the bytes, their type, since when they are so, and what else is sent with them.
  package init(
    _ bytes: [UInt8], type: String, modified: Int, headers: [(name: String, value: String)]
  ) {
    self.bytes = bytes
    self.modified = modified
    let digest = SHA256.hash(data: bytes).prefix(12).map { byte in
      let text = String(byte, radix: 16)
      return text.count == 1 ? "0" + text : text
    }
    tag = "\"\(digest.joined())\""
    fields =
      [
        ("Content-Type", type), ("Cache-Control", "no-cache"), ("ETag", tag), ("Accept-Ranges", "bytes"),
      ] + headers
    #if Serving
      buffer = ByteBuffer(bytes: bytes)
      sentFields = HTTPFields(fields)
    #endif
  }
}
