/// A file as the list at the end of a zip archive has it.
struct ZipEntry {
  /// Its path.
  let name: String
  /// Where the list goes on.
  let end: Int
  private let flags: Int
  private let method: Int
  private let packedSize: Int
  private let size: Int
  private let header: Int

  /// Reads the line of a list at a place; nil when there is none.
  init?(_ reader: LittleEndianBytes, at place: Int) {
    guard reader.word(place) == 0x0201_4B50, let flags = reader.half(place + 8),
      let method = reader.half(place + 10), let packedSize = reader.word(place + 20),
      let size = reader.word(place + 24), let nameSize = reader.half(place + 28),
      let extraSize = reader.half(place + 30), let remarkSize = reader.half(place + 32),
      let header = reader.word(place + 42), place + 46 + nameSize <= reader.bytes.count
    else { return nil }
    (self.flags, self.method, self.packedSize) = (flags, method, packedSize)
    (self.size, self.header) = (size, header)
    name = String(decoding: reader.bytes[place + 46..<place + 46 + nameSize], as: UTF8.self)
    end = place + 46 + nameSize + extraSize + remarkSize
  }

  /// Whether it is a folder.
  var isFolder: Bool { name.hasSuffix("/") && size == 0 }

  /// Where its bytes stand in the archive.
  func data(in bytes: [UInt8]) throws(UnpackingFault) -> Range<Int> {
    let reader = LittleEndianBytes(bytes: bytes)
    guard reader.word(header) == 0x0403_4B50, let nameSize = reader.half(header + 26),
      let extraSize = reader.half(header + 28)
    else { throw .damaged }
    let start = header + 30 + nameSize + extraSize
    guard start + packedSize <= bytes.count else { throw .damaged }
    return start..<start + packedSize
  }

  /// Its content.
  func unpack(_ data: ArraySlice<UInt8>, _ budget: inout UnpackingBudget) throws(UnpackingFault) -> [UInt8] {
    guard flags & 0x2041 == 0 else { throw .encrypted }
    switch method {
    case 0:
      try budget.take(data.count)
      return Array(data)
    case 8:
      let bytes = try budget.inflate(data, .none)
      guard bytes.count == size else { throw .damaged }
      return bytes
    default: throw .unknownMethod("zip \(method)")
    }
  }
}

/// Numbers with their lowest byte first.
struct LittleEndianBytes {
  /// The bytes.
  let bytes: [UInt8]

  /// A number of two bytes; nil behind the end.
  func half(_ place: Int) -> Int? {
    guard place >= 0, place + 2 <= bytes.count else { return nil }
    return Int(bytes[place]) | Int(bytes[place + 1]) << 8
  }

  /// A number of four bytes; nil behind the end.
  func word(_ place: Int) -> Int? {
    guard let low = half(place), let high = half(place + 2) else { return nil }
    return low | high << 16
  }
}

/// What stands between the parts of a file.
enum ByteGaps {
  /// The bytes outside ranges that are in their order, with line breaks where something was left out.
  static func bytes(outside ranges: [Range<Int>], of bytes: [UInt8]) -> [UInt8] {
    var gaps: [UInt8] = []
    var start = 0
    for range in ranges where range.upperBound > start {
      if range.lowerBound > start { gaps += bytes[start..<range.lowerBound] }
      gaps.append(0x0A)
      start = range.upperBound
    }
    return gaps + bytes[start...]
  }
}
