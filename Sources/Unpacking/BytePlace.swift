import Foundation

/// Finds bytes among others as fast as the system can.
package enum BytePlace {
  /// The first place of a byte; nil when it is not there.
  package static func of(_ byte: UInt8, in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress, let found = memchr(base, Int32(byte), buffer.count) else {
        return nil
      }
      return UnsafeRawPointer(found) - base
    }
  }

  /// The first place of several bytes in a row, from a place on; nil when they are not there.
  package static func of(_ text: String, in bytes: [UInt8], from start: Int = 0) -> Int? {
    let sought = Array(text.utf8)
    guard let first = sought.first else { return nil }
    return bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return nil }
      var index = start
      while index + sought.count <= buffer.count {
        guard let found = memchr(base + index, Int32(first), buffer.count - sought.count - index + 1) else {
          return nil
        }
        if memcmp(found, sought, sought.count) == 0 { return UnsafeRawPointer(found) - base }
        index = UnsafeRawPointer(found) - base + 1
      }
      return nil
    }
  }
}
