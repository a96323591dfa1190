package import Messages

/// Where in a packed file something stands.
package enum PackedPlace: Sendable, Hashable {
  /// A file in an archive, by its path there.
  case file(String)
  /// A page, from 1.
  case page(Int)
  /// A numbered object of a PDF.
  case object(Int)
  /// Titles, descriptions and other texts beside the pages.
  case notes
  /// What the file holds when it is unpacked.
  case content

  /// Its name for people.
  package var name: Message {
    switch self {
    case .file(let path): Message(verbatim: path)
    case .page(let number): "page \(number)"
    case .object(let number): "object \(number)"
    case .notes: "titles and descriptions"
    case .content: "unpacked"
    }
  }
}

/// A piece of a packed file.
package struct PackedPart: Sendable {
  /// What a piece holds.
  package enum Content: Sendable {
    /// The bytes of a file, which may be packed in its turn.
    case file([UInt8])
    /// Text as HTML has it, in one or several readings of the same.
    case text([[UInt8]])
    /// Nothing that could be read.
    case unread(UnpackingFault)
  }

  /// Where it stands.
  package let place: PackedPlace
  /// What it holds.
  package let content: Content
}

/// A file that was unpacked.
package struct UnpackedFile: Sendable {
  /// The bytes of the file that belong to none of its parts: lists, names, remarks.
  package internal(set) var surroundings: [UInt8] = []
  /// Its parts, in their order.
  package internal(set) var parts: [PackedPart] = []
  /// Why it is not whole; nil when it is.
  package internal(set) var fault: UnpackingFault?

  mutating func add(_ place: PackedPlace, _ content: PackedPart.Content) {
    parts.append(PackedPart(place: place, content: content))
  }

  /// Whether bytes begin as something does that can be unpacked.
  package static func isPacked(_ bytes: [UInt8]) -> Bool {
    ZipArchive.isZip(bytes) || bytes.starts(with: Array("%PDF-".utf8)) || bytes.starts(with: [0x1F, 0x8B])
  }

  /// Unpacks a zip archive, a PDF or a gzip file; nil for anything else.
  ///
  /// Not more than `limit` bytes come out; what is larger is named instead.
  package static func unpacking(_ bytes: [UInt8], limit: Int = mostBytes) -> UnpackedFile? {
    var budget = UnpackingBudget(left: limit)
    if ZipArchive.isZip(bytes) { return ZipArchive.unpack(bytes, &budget) }
    if bytes.starts(with: Array("%PDF-".utf8)) { return PDFDocument.unpack(bytes, &budget) }
    guard bytes.starts(with: [0x1F, 0x8B]) else { return nil }
    var file = UnpackedFile()
    file.addContent(.content) { () throws(UnpackingFault) in
      try budget.inflate(bytes[...], .gzip)
    }
    return file
  }

  /// How many bytes are unpacked of one file.
  package static let mostBytes = 256 * 1024 * 1024

  mutating func addContent(_ place: PackedPlace, _ read: () throws(UnpackingFault) -> [UInt8]) {
    do {
      add(place, .file(try read()))
    } catch {
      add(place, .unread(error))
    }
  }
}
