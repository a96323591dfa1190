/// A zip archive whose files are stored as they are (PKWARE APPNOTE 6.3.3): for a program that wants one.
struct StoredArchive {
  /// The archive.
  private(set) var bytes: [UInt8] = []
  private var list: [UInt8] = []

  /// Joins files, in their order.
  init(_ files: [(name: String, bytes: [UInt8])]) {
    for file in files { add(file.name, file.bytes) }
    let start = bytes.count
    bytes += list
    bytes += Self.word(0x0605_4B50) + Self.half(0) + Self.half(0) + Self.half(files.count)
    bytes += Self.half(files.count) + Self.word(list.count) + Self.word(start) + Self.half(0)
  }

  private mutating func add(_ name: String, _ content: [UInt8]) {
    let place = bytes.count
    // Version 2.0, names in UTF-8, stored, of the first day that there is.
    let start = Self.half(20) + Self.half(0x0800) + Self.half(0) + Self.half(0) + Self.half(0x0021)
    let sizes = Self.word(Int(Self.checksum(content))) + Self.word(content.count) + Self.word(content.count)
    let head = start + sizes + Self.half(name.utf8.count) + Self.half(0)
    bytes += Self.word(0x0403_4B50) + head + name.utf8 + content
    list += Self.word(0x0201_4B50) + Self.half(20) + head + Self.half(0) + Self.half(0) + Self.half(0)
    list += Self.word(0) + Self.word(place) + name.utf8
  }

  private static func half(_ number: Int) -> [UInt8] { [UInt8(number & 0xFF), UInt8(number >> 8 & 0xFF)] }

  private static func word(_ number: Int) -> [UInt8] { half(number & 0xFFFF) + half(number >> 16 & 0xFFFF) }

  /// The check sum of a file (CRC-32).
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { sum, byte in sum >> 8 ^ table[Int((sum ^ UInt32(byte)) & 0xFF)] }
  }

  private static let table: [UInt32] = (0..<256).map { number in
    (0..<8).reduce(UInt32(number)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
  }
}
