import Foundation

/// Finds a byte as fast as the system can.
enum BytePlace {
  /// The first place of a byte; nil when it is not there.
  static func of(_ byte: UInt8, in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress, let found = memchr(base, Int32(byte), buffer.count) else {
        return nil
      }
      return UnsafeRawPointer(found) - base
    }
  }
}
