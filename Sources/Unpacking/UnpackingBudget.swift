import CZlib

/// How many bytes may still come out of a file: a small one can unpack to more than a machine holds.
struct UnpackingBudget {
  /// How many are left.
  private(set) var left: Int

  /// Takes some.
  mutating func take(_ count: Int) throws(UnpackingFault) {
    guard count <= left else { throw .tooLarge }
    left -= count
  }

  /// What is written around deflated bytes (RFC 1950 to 1952).
  enum Wrapping: Int32 {
    case none = -15
    case zlib = 15
    case gzip = 31
  }

  /// Inflates bytes; what stands behind their end is of no account.
  mutating func inflate(_ bytes: ArraySlice<UInt8>, _ wrapping: Wrapping) throws(UnpackingFault) -> [UInt8] {
    var stream = z_stream()
    guard inflateInit2_(&stream, wrapping.rawValue, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { throw .damaged }
    defer { inflateEnd(&stream) }
    guard bytes.count <= Int(UInt32.max) else { throw .tooLarge }
    let limit = left
    var output: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 64 * 1024)
    var status = Z_OK
    bytes.withUnsafeBufferPointer { input in
      stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
      stream.avail_in = UInt32(input.count)
      chunk.withUnsafeMutableBufferPointer { chunk in
        repeat {
          stream.next_out = chunk.baseAddress
          stream.avail_out = UInt32(chunk.count)
          status = CZlib.inflate(&stream, Z_NO_FLUSH)
          output.append(contentsOf: chunk[..<(chunk.count - Int(stream.avail_out))])
        } while status == Z_OK && output.count <= limit
      }
    }
    guard output.count <= limit else { throw .tooLarge }
    guard status == Z_STREAM_END else { throw .damaged }
    left -= output.count
    return output
  }
}
