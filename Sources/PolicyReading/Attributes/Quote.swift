/// A quotation mark that opens a value: straight, or typographic as word processors make it.
struct Quote {
  /// How many bytes the opening mark takes.
  let length: Int
  private let closers: [[UInt8]]

  private static let straight: [UInt8] = [0x22]
  private static let low: [UInt8] = [0xE2, 0x80, 0x9E]
  private static let left: [UInt8] = [0xE2, 0x80, 0x9C]
  private static let right: [UInt8] = [0xE2, 0x80, 0x9D]

  /// The mark at an index; nil when there is none.
  init?(at index: Int, in bytes: ArraySlice<UInt8>) {
    guard index < bytes.endIndex else { return nil }
    let rest = bytes[index...]
    if rest.starts(with: Self.straight) {
      length = 1
      closers = [Self.straight]
    } else if [Self.low, Self.left, Self.right].contains(where: rest.starts(with:)) {
      length = 3
      closers = [Self.right, Self.left]
    } else {
      return nil
    }
  }

  /// Where the closing mark stands; nil when there is none before `end`.
  func close(in bytes: ArraySlice<UInt8>, from start: Int, end: Int) -> Range<Int>? {
    var index = start
    while index < end {
      if let closer = closers.first(where: bytes[index..<end].starts(with:)) {
        return index..<index + closer.count
      }
      index += 1
    }
    return nil
  }
}
