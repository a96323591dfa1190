/// Takes the filters off a stream (ISO 32000-2, 7.4).
enum PDFFilter {
  /// Filters of pictures: what they hold is drawn.
  private static let ofPictures: Set = [
    "DCTDecode", "DCT", "JPXDecode", "CCITTFaxDecode", "CCF", "JBIG2Decode",
  ]

  /// The bytes of a stream, up to a filter of pictures.
  static func decode(
    _ stream: ArraySlice<UInt8>, _ filters: [String], _ parameters: [[String: PDFValue]],
    _ budget: inout UnpackingBudget
  ) throws(UnpackingFault) -> [UInt8] {
    var bytes = stream
    for (index, filter) in filters.enumerated() {
      if ofPictures.contains(filter) { break }
      switch filter {
      case "FlateDecode", "Fl":
        let inflated = try budget.inflate(bytes, .zlib)
        bytes = try PDFPredictor(index < parameters.count ? parameters[index] : [:]).undo(inflated)[...]
      case "ASCIIHexDecode", "AHx":
        var lexer = PDFLexer(Array("<".utf8) + bytes + Array(">".utf8))
        guard case .string(let decoded)? = lexer.value() else { throw .damaged }
        bytes = decoded[...]
      case "ASCII85Decode", "A85": bytes = try ascii85(bytes)[...]
      case "Crypt": throw .encrypted
      default: throw .unknownMethod(filter)
      }
    }
    return Array(bytes)
  }

  private static func ascii85(_ bytes: ArraySlice<UInt8>) throws(UnpackingFault) -> [UInt8] {
    var output: [UInt8] = []
    var group: [UInt8] = []
    func number(_ digits: [UInt8]) -> UInt32 { digits.reduce(0) { $0 &* 85 &+ UInt32($1) } }
    func octets(_ number: UInt32) -> [UInt8] {
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    }
    for byte in bytes {
      if byte == UInt8(ascii: "~") { break }
      if byte == UInt8(ascii: "z"), group.isEmpty {
        output += [0, 0, 0, 0]
      } else if (UInt8(ascii: "!")...UInt8(ascii: "u")).contains(byte) {
        group.append(byte - UInt8(ascii: "!"))
        if group.count == 5 {
          output += octets(number(group))
          group = []
        }
      } else if !PDFLexer.isSpace(byte) {
        throw .damaged
      }
    }
    if group.count > 1 {
      let filled = group + [UInt8](repeating: 84, count: 5 - group.count)
      output += octets(number(filled)).prefix(group.count - 1)
    }
    return output
  }
}

/// What was done to bytes before they were deflated: each was told by how it differs from its neighbours.
struct PDFPredictor {
  private let kind: Int
  private let colors: Int
  private let bits: Int
  private let columns: Int

  /// Reads how, from the parameters of a filter.
  init(_ parameters: [String: PDFValue]) {
    func parameter(_ key: String, _ usual: Int) -> Int { max(1, parameters[key]?.integer ?? usual) }
    kind = parameter("Predictor", 1)
    colors = min(32, parameter("Colors", 1))
    bits = min(16, parameter("BitsPerComponent", 8))
    columns = min(1 << 20, parameter("Columns", 1))
  }

  /// The bytes as they were.
  func undo(_ bytes: [UInt8]) throws(UnpackingFault) -> [UInt8] {
    if kind == 1 { return bytes }
    guard kind >= 10 else { throw .unknownMethod("predictor \(kind)") }
    let step = max(1, colors * bits / 8)
    let width = (colors * bits * columns + 7) / 8
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var above = [UInt8](repeating: 0, count: width)
    for start in stride(from: 0, to: bytes.count, by: width + 1) {
      var row = Array(bytes[(start + 1)..<max(start + 1, min(start + 1 + width, bytes.count))])
      for index in row.indices {
        let left = index < step ? 0 : Int(row[index - step])
        let corner = index < step ? 0 : Int(above[index - step])
        let up = Int(above[index])
        let predicted =
          switch bytes[start] {
          case 0: 0
          case 1: left
          case 2: up
          case 3: (left + up) / 2
          case 4: Self.paeth(left, up, corner)
          default: throw UnpackingFault.damaged
          }
        row[index] = row[index] &+ UInt8(truncatingIfNeeded: predicted)
      }
      output += row
      above.replaceSubrange(row.indices, with: row)
    }
    return output
  }

  private static func paeth(_ left: Int, _ up: Int, _ corner: Int) -> Int {
    let guess = left + up - corner
    let (toLeft, toUp, toCorner) = (abs(guess - left), abs(guess - up), abs(guess - corner))
    return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner
  }
}
