import CZlib

@testable import Unpacking

/// A zip archive for tests, its files deflated.
struct ZipFixture {
  var files: [(name: String, bytes: [UInt8])]
  var flags = 0
  var method = 8
  /// Files that stand in the archive and not in its list.
  var unlisted: Set<String> = []

  init(_ files: [(String, [UInt8])]) { self.files = files }

  /// Bytes deflated without anything around them.
  static func deflated(_ bytes: [UInt8]) -> [UInt8] {
    // What zlib puts around them: two bytes before, four behind.
    Array(zlib(bytes).dropFirst(2).dropLast(4))
  }

  /// Bytes deflated as PDFs have them.
  static func zlib(_ bytes: [UInt8]) -> [UInt8] {
    var size = compressBound(UInt(bytes.count))
    var packed = [UInt8](repeating: 0, count: Int(size))
    _ = compress(&packed, &size, bytes, UInt(bytes.count))
    return Array(packed[..<Int(size)])
  }

  private static func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }

  var bytes: [UInt8] {
    var body: [UInt8] = []
    var list: [UInt8] = []
    var count = 0
    for (name, bytes) in files {
      let packed = Self.deflated(bytes)
      let common =
        Self.number(flags, 2) + Self.number(method, 2) + Self.number(0, 8) + Self.number(packed.count, 4)
        + Self.number(bytes.count, 4) + Self.number(name.utf8.count, 2) + Self.number(0, 2)
      if !unlisted.contains(name) {
        count += 1
        list += Self.number(0x0201_4B50, 4) + Self.number(20, 2) + Self.number(20, 2) + common
        list += Self.number(0, 10) + Self.number(body.count, 4) + Array(name.utf8)
      }
      body += Self.number(0x0403_4B50, 4) + Self.number(20, 2) + common + Array(name.utf8) + packed
    }
    let end =
      Self.number(0x0605_4B50, 4) + Self.number(0, 4) + Self.number(count, 2) + Self.number(count, 2)
      + Self.number(list.count, 4) + Self.number(body.count, 4) + Self.number(0, 2)
    return body + list + end
  }
}

/// A PDF for tests, of one page whose letters have codes of the font's own.
struct PDFFixture {
  let text: String
  var notes = ""
  var trailer = ""
  var tellsLetters = true

  private static func hexadecimal(_ value: Int) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }

  private static func stream(_ text: String, _ entries: String = "") -> [UInt8] {
    let packed = ZipFixture.zlib(Array(text.utf8))
    return Array("<< /Length \(packed.count) /Filter /FlateDecode \(entries) >>\nstream\n".utf8) + packed
      + Array("\nendstream".utf8)
  }

  var bytes: [UInt8] {
    let letters = Array(Set(text.utf16)).sorted()
    func code(_ letter: UInt16) -> String {
      Self.hexadecimal((letters.firstIndex(of: letter) ?? 0) + 1)
    }
    // Two lines, the first of them in two pieces.
    let codes = text.utf16.map(code)
    let (third, half) = (codes.count / 3, codes.count / 2)
    let page = """
      q BT /F1 12 Tf 1 0 0 -1 50 700 Tm [<\(codes[..<third].joined())> 12 <\(codes[third..<half].joined())>] TJ ET
      BT 1 0 0 -1 200 700 Tm <\(codes[half...].joined())> Tj ET Q
      """
    let table = """
      1 begincodespacerange <0000> <ffff> endcodespacerange \(letters.count) beginbfchar
      \(letters.map { "<\(code($0))> <\(Self.hexadecimal(Int($0)))>" }.joined(separator: "\n"))
      endbfchar
      """
    // The catalogue and the pages are packed in an object stream.
    let packed = ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>"]
    let list = "1 0 2 \(packed[0].utf8.count + 1) "
    var bytes = Array("%PDF-1.7\n".utf8)
    func add(_ number: Int, _ value: [UInt8]) {
      bytes += Array("\(number) 0 obj\n".utf8) + value + Array("\nendobj\n".utf8)
    }
    add(
      10,
      Self.stream(
        list + packed.joined(separator: " "), "/Type /ObjStm /N 2 /First \(list.utf8.count)"))
    add(
      3,
      Array("<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>".utf8))
    add(4, Self.stream(page))
    let letterTable = tellsLetters ? "/ToUnicode 6 0 R" : ""
    add(5, Array("<< /Type /Font /Subtype /Type0 /Encoding /Identity-H \(letterTable) >>".utf8))
    add(6, Self.stream(table))
    add(11, Array("<< /S /Figure \(notes) >>".utf8))
    return bytes + Array("trailer << /Root 1 0 R \(trailer) >>\n%%EOF".utf8)
  }
}
