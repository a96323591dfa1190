/// What drawings of letters are called in fonts: `adieresis`, `uni00E4`, `fi`.
enum GlyphNames {
  /// The letters that a name stands for; nil when it tells nothing.
  static func letters(of name: String) -> String? {
    let base = name.split(separator: ".", omittingEmptySubsequences: false)[0]
    if base.isEmpty { return nil }
    if base.count == 1 { return String(base) }
    if let known = known[String(base)] { return known }
    for prefix in ["uni", "u"] where base.hasPrefix(prefix) {
      let digits = base.dropFirst(prefix.count).prefix(prefix == "uni" ? 4 : 6)
      if digits.count >= 4, let number = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(number) {
        return String(scalar)
      }
    }
    let accents = [
      "acute": "\u{301}", "grave": "\u{300}", "circumflex": "\u{302}", "dieresis": "\u{308}",
      "tilde": "\u{303}", "ring": "\u{30A}", "cedilla": "\u{327}", "caron": "\u{30C}",
    ]
    if let first = base.first, let accent = accents[String(base.dropFirst())], first.isLetter {
      return String(first) + accent
    }
    return nil
  }

  private static let known: [String: String] = [
    "space": " ", "zero": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6",
    "seven": "7", "eight": "8", "nine": "9", "hyphen": "-", "minus": "-", "endash": "–", "emdash": "—",
    "period": ".", "comma": ",", "colon": ":", "semicolon": ";", "slash": "/", "underscore": "_", "at": "@",
    "numbersign": "#", "parenleft": "(", "parenright": ")", "quotesingle": "'", "quotedbl": "\"",
    "quoteright": "’", "quoteleft": "‘", "quotedblleft": "“", "quotedblright": "”", "exclam": "!",
    "question": "?", "bullet": "•", "plus": "+", "percent": "%", "ampersand": "&", "ellipsis": "…",
    "section": "§", "equal": "=", "asterisk": "*", "bar": "|", "dollar": "$", "less": "<", "greater": ">",
    "bracketleft": "[", "bracketright": "]", "fi": "fi", "fl": "fl", "ff": "ff", "ffi": "ffi", "ffl": "ffl",
    "ae": "æ", "AE": "Æ", "oslash": "ø", "Oslash": "Ø", "germandbls": "ß", "nbspace": " ", "euro": "€",
    "Euro": "€", "guillemotleft": "«", "guillemotright": "»", "degree": "°", "multiply": "×",
    "periodcentered": "·", "copyright": "©", "registered": "®", "trademark": "™", "notdef": "",
  ]
}
