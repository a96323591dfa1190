/// Text in a picture, where nothing wraps by itself.
///
/// Which typeface a reader has is not known here, so widths are estimates for bold letters, on the wide side.
enum PictureText {
  /// About how many units wide a text is when its type is so many units large.
  static func width(_ text: String, size: Int) -> Int {
    (hundredths(text) * size + 99) / 100
  }

  private static func hundredths(_ text: String) -> Int {
    var sum = 0
    for scalar in text.unicodeScalars {
      guard Int(scalar.value) < plain.count else { return text.reduce(0) { $0 + hundredths($1) } }
      sum += plain[Int(scalar.value)]
    }
    return sum
  }

  /// The widths of the letters that are one scalar each and join no others: those before the combining marks.
  private static let plain = (0..<0x300).map { hundredths(Character(Unicode.Scalar($0) ?? " ")) }

  /// The text in lines that are no wider than that; a word that is wider by itself is divided.
  static func lines(_ text: String, size: Int, within width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      let longer = line.isEmpty ? String(word) : "\(line) \(word)"
      if Self.width(longer, size: size) <= width {
        line = longer
        continue
      }
      if !line.isEmpty { lines.append(line) }
      line = ""
      for character in word {
        if !line.isEmpty, Self.width("\(line)\(character)-", size: size) > width {
          lines.append("\(line)-")
          line = ""
        }
        line.append(character)
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  /// The width of a character in hundredths of the type's size.
  private static func hundredths(_ character: Character) -> Int {
    switch character {
    case "i", "j", "l", "'", "’", ".", ",", ":", ";", "!", "|": 37
    case "f", "t", "r", "I", "-", "(", ")", " ", "/": 47
    case "m", "w", "M", "W", "@", "–", "—", "…": 103
    default: character.isUppercase ? 79 : (character.unicodeScalars.first?.value ?? 0) < 0x2E80 ? 69 : 108
    }
  }
}
