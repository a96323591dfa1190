/// The tags that stand within a line: a sentence goes on over them.
enum InlineTags {
  private static let names: Set<UInt64> = Set(
    """
    a abbr b bdi bdo br cite code data del dfn em font i img ins kbd mark q s samp small span strong sub sup time u
    var wbr
    """.split(whereSeparator: \.isWhitespace).map { key(Array($0.utf8)) })

  /// Whether a tag of this name stands within a line.
  static func hold(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    name.count <= 8 && names.contains(key(name))
  }

  private static func key(_ name: some Sequence<UInt8>) -> UInt64 {
    name.reduce(0) { $0 << 8 | UInt64($1 | 0x20) }
  }
}
