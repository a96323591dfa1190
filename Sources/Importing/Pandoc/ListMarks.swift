/// What stands before the items of a list that is marked with letters or Roman numbers.
struct ListMarks {
  /// pandoc's name of the style.
  let style: String

  /// The first marks.
  func marks(_ count: Int) -> [String] {
    (0..<count).map { index in
      let mark = style.hasSuffix("Roman") ? Self.roman(index + 1) : Self.letters(index)
      return style.hasPrefix("Upper") ? mark.uppercased() : mark
    }
  }

  private static func letters(_ index: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(index % 26)))
    return index < 26 ? letter : letters(index / 26 - 1) + letter
  }

  private static func roman(_ number: Int) -> String {
    let values = [
      (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
      (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ]
    var (rest, text) = (number, "")
    for (value, sign) in values {
      while rest >= value {
        text += sign
        rest -= value
      }
    }
    return text
  }
}
