/// A zip archive being written (PKWARE APPNOTE 6.3.3), its files as they are, one after the other.
///
/// Nothing in it depends on the machine: the times are those of an edition, and no file has an owner.
struct ZipArchive {
  private var body: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0
  private let date: UInt16

  /// Begins an archive whose files are said to be of a day.
  init(year: Int, month: Int, day: Int) {
    date = UInt16(max(0, min(127, year - 1980)) << 9 | month << 5 | day)
  }

  /// Adds a file.
  mutating func add(_ path: String, _ bytes: [UInt8]) {
    let name = Array(path.utf8)
    let offset = UInt32(body.count)
    var common: [UInt8] = []
    // Version 2.0, names in UTF-8, stored, midnight of the day.
    common.append16(20)
    common.append16(1 << 11)
    common.append16(0)
    common.append16(0)
    common.append16(date)
    common.append32(CRC32.checksum(of: bytes))
    common.append32(UInt32(bytes.count))
    common.append32(UInt32(bytes.count))
    common.append16(UInt16(name.count))
    common.append16(0)
    body.append32(0x0403_4B50)
    body += common + name + bytes
    directory.append32(0x0201_4B50)
    directory.append16(20)
    directory += common
    for _ in 0..<3 { directory.append16(0) }
    directory.append32(0)
    directory.append32(offset)
    directory += name
    count += 1
  }

  /// Adds a text.
  mutating func add(_ path: String, _ text: String) { add(path, Array(text.utf8)) }

  /// The archive.
  var bytes: [UInt8] {
    var end: [UInt8] = []
    end.append32(0x0605_4B50)
    end.append16(0)
    end.append16(0)
    end.append16(count)
    end.append16(count)
    end.append32(UInt32(directory.count))
    end.append32(UInt32(body.count))
    end.append16(0)
    return body + directory + end
  }
}

extension [UInt8] {
  fileprivate mutating func append16(_ value: UInt16) {
    append(UInt8(value & 0xFF))
    append(UInt8(value >> 8))
  }

  fileprivate mutating func append32(_ value: UInt32) {
    append16(UInt16(value & 0xFFFF))
    append16(UInt16(value >> 16))
  }
}

/// The checksum by which zip archives tell damage (ITU-T V.42).
enum CRC32 {
  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
  }

  /// The checksum of some bytes.
  static func checksum(of bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~UInt32(0)) { table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] ^ ($0 >> 8) }
  }
}
