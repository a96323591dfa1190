import JSONText

/// The exact bytes of a line of a ledger, without its line ending.
///
/// A line is an object whose last members are `digest` and, when it is signed, `signature`. The digest covers every
/// byte of the line but those of these two members.
struct LineBytes {
  /// What the digest covers.
  let covered: [UInt8]
  /// The line's own word on its digest.
  let digest: String
  /// The signature, when there is one.
  let signature: String?

  private static let digestMark = Array(#","digest":""#.utf8)
  private static let signatureMark = Array(#","signature":""#.utf8)

  /// Takes a line apart; nil when it does not end in a digest.
  init?(_ line: some Collection<UInt8>) {
    var rest = Array(line)
    guard rest.popLast() == UInt8(ascii: "}"), var last = Self.takeMember(&rest) else { return nil }
    var signature: String?
    if last.mark == Self.signatureMark {
      signature = last.value
      guard let next = Self.takeMember(&rest) else { return nil }
      last = next
    }
    guard last.mark == Self.digestMark else { return nil }
    self.covered = rest + [UInt8(ascii: "}")]
    self.digest = last.value
    self.signature = signature
  }

  /// Joins the covered bytes with digest and signature into a line.
  static func line(_ covered: [UInt8], digest: ContentDigest, signature: String?) -> [UInt8] {
    var line = Array(covered.dropLast()) + digestMark + digest.text.utf8 + [UInt8(ascii: "\"")]
    if let signature { line += signatureMark + signature.utf8 + [UInt8(ascii: "\"")] }
    return line + [UInt8(ascii: "}")]
  }

  /// Cuts the last member off, when it is a digest or a signature: a text without any escape.
  private static func takeMember(_ rest: inout [UInt8]) -> (mark: [UInt8], value: String)? {
    guard rest.last == UInt8(ascii: "\""),
      let open = rest.dropLast().lastIndex(of: UInt8(ascii: "\""))
    else { return nil }
    let value = rest[(open + 1)..<(rest.count - 1)]
    for mark in [digestMark, signatureMark] where rest[...open].suffix(mark.count).elementsEqual(mark) {
      let text = String(decoding: value, as: UTF8.self)
      rest.removeSubrange((open + 1 - mark.count)...)
      return (mark, text)
    }
    return nil
  }
}
