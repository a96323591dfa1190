/// A value as PDF writes it (ISO 32000-2, 7.3).
indirect enum PDFValue {
  case number(Double)
  case name(String)
  case string([UInt8])
  case array([PDFValue])
  case dictionary([String: PDFValue])
  case reference(Int)
  /// An operator, `true`, `null` or any other bare word.
  case word(String)

  /// The whole number that this is; nil when it is none.
  var integer: Int? {
    guard case .number(let number) = self, abs(number) < 1e15 else { return nil }
    return Int(number)
  }

  /// The name that this is; nil when it is none.
  var name: String? {
    guard case .name(let name) = self else { return nil }
    return name
  }

  /// The entries of a dictionary; none for anything else.
  var entries: [String: PDFValue] {
    guard case .dictionary(let entries) = self else { return [:] }
    return entries
  }
}
