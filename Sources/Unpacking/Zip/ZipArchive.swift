/// A zip archive being read (PKWARE APPNOTE 6.3.3), as Word, PowerPoint, EPUB and OpenDocument files are.
enum ZipArchive {
  /// Whether bytes begin as an archive does, be it an empty one.
  static func isZip(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: Array("PK\u{3}\u{4}".utf8)) || bytes.starts(with: Array("PK\u{5}\u{6}".utf8))
  }

  /// Every file in an archive.
  static func unpack(_ bytes: [UInt8], _ budget: inout UnpackingBudget) -> UnpackedFile {
    var file = UnpackedFile()
    var ranges: [Range<Int>] = []
    do {
      for entry in try entries(bytes) {
        let data = try entry.data(in: bytes)
        ranges.append(data)
        guard !entry.isFolder else { continue }
        file.addContent(.file(entry.name)) { () throws(UnpackingFault) in
          try entry.unpack(bytes[data], &budget)
        }
      }
    } catch {
      // What the list does not lead to is searched as it is.
      file.fault = error
    }
    ranges.sort { $0.lowerBound < $1.lowerBound }
    file.surroundings = ByteGaps.bytes(outside: ranges, of: bytes)
    if file.fault == nil, holdsUnlisted(bytes, ranges) { file.fault = .unlisted }
    return file
  }

  private static func entries(_ bytes: [UInt8]) throws(UnpackingFault) -> [ZipEntry] {
    let reader = LittleEndianBytes(bytes: bytes)
    // The end of the list has 22 bytes and a remark of at most 65,535.
    let end = stride(from: bytes.count - 22, through: max(0, bytes.count - 22 - 65_535), by: -1).first {
      reader.word($0) == 0x0605_4B50
    }
    guard let end, let count = reader.half(end + 10), var place = reader.word(end + 16),
      count < 0xFFFF, place < 0xFFFF_FFFF
    else { throw .damaged }
    var entries: [ZipEntry] = []
    for _ in 0..<count {
      guard let entry = ZipEntry(reader, at: place) else { throw .damaged }
      entries.append(entry)
      place = entry.end
    }
    return entries
  }

  /// Whether there is a file between those that the list names, or before them.
  private static func holdsUnlisted(_ bytes: [UInt8], _ ranges: [Range<Int>]) -> Bool {
    let listed = Set(ranges.map(\.lowerBound))
    let reader = LittleEndianBytes(bytes: bytes)
    var index = 0
    var following = ranges[...]
    while let place = BytePlace.of("PK\u{3}\u{4}", in: bytes, from: index) {
      while let range = following.first, range.upperBound <= place { following.removeFirst() }
      if let range = following.first, range.contains(place) {
        index = range.upperBound
        continue
      }
      guard let name = reader.half(place + 26), let extra = reader.half(place + 28),
        listed.contains(place + 30 + name + extra)
      else { return true }
      index = place + 30 + name + extra
    }
    return false
  }
}
