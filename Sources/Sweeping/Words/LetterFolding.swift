import Foundation

/// Folds letters to what is left of them in an address: lower case, without accents.
enum LetterFolding {
  /// What is no letter or digit.
  static let separator: UInt32 = 0
  /// What nobody sees: a soft hyphen, a joiner, an accent that follows its letter.
  static let invisible: UInt32 = 1

  /// The folded letters of the scalars below U+1F00, of which most alphabets with accents are.
  static let table: [UInt32] = (0..<0x1F00).map { fold($0) }

  /// Folds a scalar; ``separator`` and ``invisible`` for what is no letter.
  @inline(__always)
  static func folded(_ scalar: UInt32) -> UInt32 {
    scalar < 0x1F00 ? table[Int(scalar)] : fold(scalar)
  }

  /// The second letter of the letters that are written with two.
  @inline(__always)
  static func second(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0xC6, 0xE6, 0x152, 0x153: 0x65  // æ, œ
    case 0xDF, 0x1E9E: 0x73  // ß
    default: nil
    }
  }

  private static func fold(_ value: UInt32) -> UInt32 {
    guard let scalar = Unicode.Scalar(value) else { return separator }
    switch value {
    case 0x30...0x39, 0x61...0x7A: return value
    case 0x41...0x5A: return value + 0x20
    case 0..<0x80: return separator
    case 0xC6, 0xE6: return 0x61
    case 0x152, 0x153: return 0x6F
    case 0xD8, 0xF8: return 0x6F
    case 0xDF, 0x1E9E: return 0x73
    case 0xAD, 0x34F, 0x200B...0x200D, 0x2060, 0xFEFF: return invisible
    default: break
    }
    if scalar.properties.canonicalCombiningClass != .notReordered { return invisible }
    guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else { return separator }
    let plain = String(scalar).lowercased().decomposedStringWithCompatibilityMapping.unicodeScalars
    return plain.first?.value ?? value
  }
}
