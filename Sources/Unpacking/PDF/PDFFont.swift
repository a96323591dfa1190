/// Tells the letters that a font's codes stand for.
struct PDFFont {
  private let table: PDFLetterTable?
  private let differences: [Int: String]
  private let isComposite: Bool
  private let isMac: Bool
  private let isSymbolic: Bool

  /// Reads a font.
  init(_ font: [String: PDFValue], _ file: PDFDocument, _ budget: inout UnpackingBudget) {
    isComposite = font["Subtype"]?.name == "Type0"
    if case .reference(let number)? = font["ToUnicode"], let object = file.objects[number],
      let bytes = try? file.bytes(of: object, &budget)
    {
      table = PDFLetterTable(bytes)
    } else {
      table = nil
    }
    let encoding = file.resolved(font["Encoding"])
    let base = encoding.name ?? file.resolved(encoding.entries["BaseEncoding"]).name
    isMac = base == "MacRomanEncoding"
    // The letters of a font of signs, and of one that brings its drawings as procedures, are its own.
    let flags = file.resolved(file.resolved(font["FontDescriptor"]).entries["Flags"]).integer ?? 0
    isSymbolic = base == nil && (flags & 4 != 0 || font["Subtype"]?.name == "Type3")
    var differences: [Int: String] = [:]
    if case .array(let values) = file.resolved(encoding.entries["Differences"]) {
      var code = 0
      for value in values {
        if let number = value.integer {
          code = number
        } else if let name = value.name {
          differences[code] = GlyphNames.letters(of: name)
          code += 1
        }
      }
    }
    self.differences = differences
  }

  /// How many bytes a code has.
  var codeSize: Int { isComposite ? max(2, table?.codeSize ?? 2) : 1 }

  /// The letters of a code; nil when nobody can tell.
  func letters(_ code: Int) -> String? {
    if let letters = table?[code] ?? differences[code] { return letters }
    if isComposite { return code == 0 ? "" : nil }
    guard !isSymbolic, code >= 0x20 else { return nil }
    return isMac
      ? MacRoman.letter(UInt8(truncatingIfNeeded: code))
      : String(PDFText.letter(UInt8(truncatingIfNeeded: code)))
  }
}

/// The letters beyond a–z of the alphabet of old Macintosh computers; other signs are spaces.
enum MacRoman {
  private static let letters: [UInt8: Character] = {
    let runs: [(UInt8, String)] = [
      (0x80, "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü"), (0xA7, "ß"), (0xAE, "ÆØ"), (0xBE, "æø"), (0xCB, "ÀÃÕŒœ–—"),
      (0xD8, "ÿŸ"), (0xE5, "ÂÊÁËÈÍÎÏÌÓÔ"), (0xF1, "ÒÚÛÙ"),
    ]
    var letters: [UInt8: Character] = [:]
    for (first, run) in runs {
      for (offset, letter) in run.enumerated() { letters[first + UInt8(offset)] = letter }
    }
    return letters
  }()

  /// The letter of a byte.
  static func letter(_ byte: UInt8) -> String {
    byte < 0x80 ? String(PDFText.letter(byte)) : String(letters[byte] ?? " ")
  }
}
