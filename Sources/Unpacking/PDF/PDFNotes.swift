/// The texts of a PDF beside its pages: titles, bookmarks, descriptions of pictures, addresses, remarks.
enum PDFNotes {
  /// All of them as HTML, none joined to the next.
  static func text(_ values: [PDFValue]) -> [UInt8] {
    var text: [UInt8] = []
    for value in values { add(value, isPlace: false, to: &text) }
    return text
  }

  /// Where strings are names of places, as behind `#` in an address.
  private static let places: Set = ["D", "Dest", "Names"]

  private static func add(_ value: PDFValue, isPlace: Bool, to text: inout [UInt8]) {
    switch value {
    case .string(let string):
      text += Array((isPlace ? "<p>#" : "<p>").utf8)
      text += Array(PDFText.text(string).escapedForHTML.utf8)
      text.append(0x0A)
    case .array(let values): for value in values { add(value, isPlace: isPlace, to: &text) }
    case .dictionary(let entries):
      for (key, value) in entries.sorted(by: { $0.key < $1.key }) {
        add(value, isPlace: places.contains(key), to: &text)
      }
    default: break
    }
  }
}

extension String {
  /// The text without signs that begin a tag or a reference.
  var escapedForHTML: String {
    var escaped = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
