/// Finds link reference definitions — `[label]: destination "title"` — at the front of a paragraph.
///
/// libcmark takes them away without a trace, and leaves the positions of what follows too early by as many
/// lines as it took.
struct LinkDefinitionScanner {
  /// A definition found.
  struct Definition {
    /// Where the definition stands in the bytes scanned, its line ending included.
    let range: Range<Int>
    /// Where its label stands, without the brackets.
    let label: Range<Int>
  }

  private let bytes: [UInt8]
  private let end: Int

  /// Scans bytes that start where a paragraph starts.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    self.end = bytes.count
  }

  /// The definitions that follow each other from the first byte on.
  func leadingDefinitions() -> [Definition] {
    var found: [Definition] = []
    var index = 0
    while index < end, bytes[index] == UInt8(ascii: "["), let definition = definition(at: index) {
      found.append(definition)
      index = definition.range.upperBound
    }
    return found
  }

  /// The definition whose opening bracket stands at an index.
  func definition(at start: Int) -> Definition? {
    guard let label = label(at: start) else { return nil }
    var index = label.upperBound + 1
    guard index < end, bytes[index] == UInt8(ascii: ":") else { return nil }
    index = skippingSpacesAndOneLineEnd(index + 1)
    guard let afterDestination = destinationEnd(index) else { return nil }
    let beforeTitle = afterDestination
    let titleStart = skippingSpacesAndOneLineEnd(beforeTitle)
    if titleStart > beforeTitle, let afterTitle = titleEnd(titleStart),
      let lineEnd = blankToLineEnd(afterTitle)
    {
      return Definition(range: start..<lineEnd, label: label)
    }
    guard let lineEnd = blankToLineEnd(beforeTitle) else { return nil }
    return Definition(range: start..<lineEnd, label: label)
  }

  /// The range between brackets, the first of which stands at `start`; nil when it is no label.
  func label(at start: Int) -> Range<Int>? {
    var index = start + 1
    var hasText = false
    while index < end, index - start <= 1001 {
      let byte = bytes[index]
      if byte == UInt8(ascii: "]") { return hasText ? start + 1..<index : nil }
      if byte == UInt8(ascii: "[") { return nil }
      if byte == UInt8(ascii: "\\"), index + 1 < end, isPunctuation(bytes[index + 1]) { index += 1 }
      if !isSpace(byte) { hasText = true }
      index += 1
    }
    return nil
  }

  private func destinationEnd(_ start: Int) -> Int? {
    guard start < end else { return nil }
    return bytes[start] == UInt8(ascii: "<") ? pointedDestinationEnd(start) : plainDestinationEnd(start)
  }

  private func pointedDestinationEnd(_ start: Int) -> Int? {
    var index = start + 1
    while index < end {
      switch bytes[index] {
      case UInt8(ascii: ">"): return index + 1
      case UInt8(ascii: "<"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): return nil
      case UInt8(ascii: "\\"): index += 2
      default: index += 1
      }
    }
    return nil
  }

  private func plainDestinationEnd(_ start: Int) -> Int? {
    var index = start
    var open = 0
    while index < end {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\\"), index + 1 < end, isPunctuation(bytes[index + 1]) {
        index += 2
        continue
      }
      if isSpace(byte) { break }
      if byte == UInt8(ascii: "(") {
        open += 1
        if open > 32 { return nil }
      } else if byte == UInt8(ascii: ")") {
        if open == 0 { break }
        open -= 1
      }
      index += 1
    }
    return index > start && open == 0 ? index : nil
  }

  private func titleEnd(_ start: Int) -> Int? {
    guard start < end else { return nil }
    let close: UInt8
    switch bytes[start] {
    case UInt8(ascii: "\""): close = UInt8(ascii: "\"")
    case UInt8(ascii: "'"): close = UInt8(ascii: "'")
    case UInt8(ascii: "("): close = UInt8(ascii: ")")
    default: return nil
    }
    // libcmark takes the longest title it can: a mark behind a backslash ends it only when no other does.
    var found: Int?
    for index in start + 1..<max(end, start + 1) {
      let byte = bytes[index]
      let isPassable = bytes[index - 1] == UInt8(ascii: "\\")
      if byte == close {
        found = index + 1
        if !isPassable { break }
      } else if byte == UInt8(ascii: "("), close == UInt8(ascii: ")"), !isPassable {
        break
      }
    }
    return found
  }

  private func skippingSpacesAndOneLineEnd(_ start: Int) -> Int {
    var index = skippingBlanks(start)
    let afterLine = skippingLineEnd(index)
    if afterLine > index { index = skippingBlanks(afterLine) }
    return index
  }

  private func skippingBlanks(_ start: Int) -> Int {
    var index = start
    while index < end, isBlank(bytes[index]) { index += 1 }
    return index
  }

  private func skippingLineEnd(_ start: Int) -> Int {
    var index = start
    if index < end, bytes[index] == UInt8(ascii: "\r") { index += 1 }
    if index < end, bytes[index] == UInt8(ascii: "\n") { index += 1 }
    return index
  }

  private func blankToLineEnd(_ start: Int) -> Int? {
    let index = skippingBlanks(start)
    let after = skippingLineEnd(index)
    return after > index || index >= end ? after : nil
  }
}
