internal import Messages
internal import Unpacking

/// Searches a file and what is packed in it, and in that again.
struct PackedSearch {
  /// A piece that was found.
  struct Found {
    let members: [PackedPlace]
    /// Where it stands in the bytes there; nil when that tells nothing.
    let offset: Int?
    let line: Int?
    let hit: FileSearch.Hit
  }

  let book: SecretBook
  let landmarkTable: GramTable
  private(set) var found: [Found] = []
  /// The texts that had to be there and were.
  private(set) var landmarks: Set<UInt32> = []
  /// What could not be looked into, and why.
  private(set) var closed: [([PackedPlace], Message)] = []
  /// What could not be unpacked, and why.
  private(set) var unread: [([PackedPlace], Message)] = []

  /// How many archives may stand in each other.
  private static let deepest = 4

  /// Searches for the secrets of a book.
  init(_ book: SecretBook, landmarks: GramTable) {
    self.book = book
    landmarkTable = landmarks
  }

  /// Searches the bytes of a file, or of one in it.
  mutating func search(_ bytes: [UInt8], _ members: [PackedPlace] = []) {
    guard let file = members.count < Self.deepest ? UnpackedFile.unpacking(bytes) : nil else {
      if UnpackedFile.isPacked(bytes) { unread.append((members, UnpackingFault.tooDeep.message)) }
      searchPlain(bytes, members, isWhole: true)
      return
    }
    if let fault = file.fault { unread.append((members, fault.message)) }
    let first = found.count
    searchPlain(file.surroundings, members, isWhole: false)
    let surroundings = first..<found.count
    for part in file.parts {
      let members = members + [part.place]
      if case .file(let path) = part.place {
        let result = FileSearch.search(name: path, for: book)
        found += result.hits.map { Found(members: members, offset: nil, line: nil, hit: $0) }
      }
      switch part.content {
      case .file(let bytes): search(bytes, members)
      case .text(let readings): searchReadings(readings, members)
      case .unread(let fault): unread.append((members, fault.message))
      }
    }
    // A name stands before its file and in the list: what a part tells is told once.
    let named = Set(found[surroundings.upperBound...].map(\.hit.secret))
    let others = found[surroundings].filter { !named.contains($0.hit.secret) }
    found.replaceSubrange(surroundings, with: others)
  }

  /// Searches bytes as they are; `isWhole` when they are those of the file, so that places in them tell something.
  private mutating func searchPlain(_ bytes: [UInt8], _ members: [PackedPlace], isWhole: Bool) {
    let result = FileSearch.search(bytes, for: book, landmarks: landmarkTable)
    landmarks.formUnion(result.landmarks)
    if let reason = result.closedParts.min(by: { $0.description < $1.description }) {
      closed.append((members, reason))
    }
    let hasLines = isWhole && !bytes.contains(0)
    var lines = LineCounter(bytes)
    found += result.hits.sorted { ($0.offset, $0.secret) < ($1.offset, $1.secret) }.map { hit in
      Found(
        members: members, offset: isWhole ? hit.offset : nil,
        line: hasLines ? lines.line(at: hit.offset) : nil, hit: hit)
    }
  }

  /// Searches several readings of the same text: what one of them holds is named once.
  private mutating func searchReadings(_ readings: [[UInt8]], _ members: [PackedPlace]) {
    var known: Set<UInt32> = []
    for reading in readings {
      let result = FileSearch.search(reading, for: book, landmarks: landmarkTable)
      landmarks.formUnion(result.landmarks)
      let new = result.hits.filter { !known.contains($0.secret) }
      found += new.map { Found(members: members, offset: nil, line: nil, hit: $0) }
      known.formUnion(new.map(\.secret))
    }
  }
}

/// Tells the lines of offsets that only grow, so that each byte is looked at once.
private struct LineCounter {
  private let bytes: [UInt8]
  private var line = 1
  private var counted = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The line at an offset, from 1.
  mutating func line(at offset: Int) -> Int {
    let end = min(offset, bytes.count)
    bytes.withUnsafeBufferPointer { bytes in
      while counted < end {
        if bytes[counted] == 0x0A { line += 1 }
        counted += 1
      }
    }
    return line
  }
}
