/// What a request asks for of a file.
package enum ByteRange: Equatable, Sendable {
  /// All of it: nothing else was asked for, or nothing that is understood.
  case whole
  /// A stretch.
  case part(Range<Int>)
  /// A stretch that begins behind the end.
  case outside

  /// Reads the field `Range` for a file of a size.
  ///
  /// Several stretches at once are answered with the whole, which the protocol allows.
  package init(_ field: String?, of size: Int) {
    guard let field, field.hasPrefix("bytes=") else {
      self = .whole
      return
    }
    let ends = field.dropFirst("bytes=".count).split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count == 2 else {
      self = .whole
      return
    }
    let (first, last) = (Self.number(ends[0]), Self.number(ends[1]))
    switch (ends[0].isEmpty, ends[1].isEmpty) {
    case (true, false):
      guard let last else { self = .whole; return }
      self = last == 0 || size == 0 ? .outside : .part(max(0, size - last)..<size)
    case (false, true):
      guard let first else { self = .whole; return }
      self = first < size ? .part(first..<size) : .outside
    case (false, false):
      guard let first, let last, first <= last else { self = .whole; return }
      self = first < size ? .part(first..<min(last, size - 1) + 1) : .outside
    case (true, true): self = .whole
    }
  }

  private static func number(_ text: Substring) -> Int? {
    text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? Int(text) : nil
  }
}
