/// The names of characters in HTML, as far as letters and the signs of markup have one.
///
/// Other names stand for signs between words, and what stands between words is not looked at.
enum NamedReferences {
  /// The longest name.
  static let longest = 8

  /// The character of a name; nil for a name that is no letter's.
  static func scalar(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> UInt32? {
    guard !name.isEmpty else { return nil }
    return scalars[String(decoding: name, as: UTF8.self)]
  }

  private static let scalars: [String: UInt32] = {
    var scalars: [String: UInt32] = [
      "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27, "nbsp": 0xA0, "shy": 0xAD,
      "hyphen": 0x2010, "ndash": 0x2013, "mdash": 0x2014, "zwj": 0x200D, "zwnj": 0x200C, "percnt": 0x25,
      "bsol": 0x5C, "num": 0x23, "commat": 0x40, "lowbar": 0x5F, "sol": 0x2F, "period": 0x2E, "colon": 0x3A,
      "OElig": 0x152, "oelig": 0x153, "Scaron": 0x160, "scaron": 0x161, "Yuml": 0x178,
    ]
    // Latin-1 from U+00C0 on, in its order.
    let letters = """
      Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH
      Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute
      acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve
      oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
      """
    for (index, name) in letters.split(whereSeparator: \.isWhitespace).enumerated() {
      scalars[String(name)] = UInt32(0xC0 + index)
    }
    return scalars
  }()
}
