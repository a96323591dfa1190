/// The quotes and list items that are open, and what they take from the front of a line.
///
/// libcmark says where a block starts, but not how much of the following lines its containers took. This
/// repeats the arithmetic of CommonMark's container blocks, tab stops included, so that inline positions on
/// continuation lines come out true.
struct ContainerStack {
  /// A place in a line: the byte and the column, which differ after tabs and may split one.
  struct Place {
    var offset: Int
    var column: Int
    /// Whether the byte is a tab of which the columns before were already taken.
    var isInsideTab = false
  }

  private struct Container {
    let isQuote: Bool
    let line: Int
    /// For items: the columns of indentation that a line needs to belong.
    let indentation: Int
    /// Where the content starts on the container's own first line.
    let content: Place
  }

  private var containers: [Container] = []

  /// Whether no container is open.
  var isEmpty: Bool { containers.isEmpty }

  /// Opens a quote whose `>` stands at `offset`.
  mutating func pushQuote(line: Int, offset: Int, in lines: borrowing LineTable) {
    var place = self.place(onFirstLine: line, in: lines)
    place = Self.skipping(to: offset, from: place, in: lines.bytes)
    place = Self.afterQuoteMarker(place, in: lines.bytes)
    containers.append(Container(isQuote: true, line: line, indentation: 0, content: place))
  }

  /// Opens a list item whose marker stands at `offset`.
  mutating func pushItem(line: Int, offset: Int, in lines: borrowing LineTable) {
    let bytes = lines.bytes
    let before = place(onFirstLine: line, in: lines)
    var place = Self.skipping(to: offset, from: before, in: bytes)
    let markerColumn = place.column
    while place.offset < bytes.count, isDigit(bytes[place.offset]) {
      place.offset += 1
      place.column += 1
    }
    place.offset += 1
    place.column += 1
    let afterMarker = place
    let end = lines.end(line)
    // One to four columns of white space belong to the marker; from five on, or before nothing, one.
    while place.offset < end, isBlank(bytes[place.offset]), place.column - afterMarker.column <= 5 {
      place = Self.advanced(place, byAtMost: 1, to: end, in: bytes)
    }
    let width = place.column - afterMarker.column
    if width >= 5 || width < 1 || place.offset >= end {
      place = width > 0 ? Self.advanced(afterMarker, byAtMost: 1, to: end, in: bytes) : afterMarker
      let needed = afterMarker.column - before.column + 1
      containers.append(Container(isQuote: false, line: line, indentation: needed, content: place))
    } else {
      let needed = markerColumn - before.column + (place.column - markerColumn)
      containers.append(Container(isQuote: false, line: line, indentation: needed, content: place))
    }
  }

  /// Closes the container opened last.
  mutating func pop() { containers.removeLast() }

  /// Where the content of a later line of a paragraph starts.
  ///
  /// A line that has the marks of every container gives its indentation to the paragraph; of a lazy line,
  /// libcmark keeps the indentation, and half a tab may be left of it.
  func contentStart(ofLine line: Int, in lines: borrowing LineTable) -> Place {
    let end = lines.end(line)
    let (place, matched) =
      containers.isEmpty ? (Place(offset: lines.start(line), column: 0), 0) : match(line, in: lines)
    guard matched == containers.count else { return place }
    let (columns, offset) = Self.indentation(at: place, to: end, in: lines.bytes)
    return Place(offset: offset, column: place.column + columns)
  }

  /// Where a line goes on behind all containers; nil when it lacks the marks of one of them.
  func place(onLine line: Int, in lines: borrowing LineTable) -> Place? {
    let (place, matched) = match(line, in: lines)
    return matched == containers.count ? place : nil
  }

  /// The columns of white space at a place.
  static func indentation(at place: Place, to end: Int, in bytes: [UInt8]) -> (columns: Int, offset: Int) {
    var offset = place.offset
    var column = place.column
    while offset < end {
      if bytes[offset] == UInt8(ascii: " ") {
        column += 1
      } else if bytes[offset] == UInt8(ascii: "\t") {
        column += 4 - column % 4
      } else {
        break
      }
      offset += 1
    }
    return (column - place.column, offset)
  }

  /// Where a block's first line goes on behind the containers, which may have started on that line.
  func place(onFirstLine line: Int, in lines: borrowing LineTable) -> Place {
    if let top = containers.last, top.line == line { return top.content }
    return match(line, in: lines).place
  }

  private func match(_ line: Int, in lines: borrowing LineTable) -> (place: Place, matched: Int) {
    let end = lines.end(line)
    var place = Place(offset: lines.start(line), column: 0)
    for (index, container) in containers.enumerated() {
      // White space is looked at only as far as the container needs, or deep nesting would cost its square.
      let needed = container.isQuote ? 3 : container.indentation
      let indented = Self.advanced(place, byAtMost: needed, to: end, in: lines.bytes)
      if container.isQuote {
        guard indented.offset < end, lines.bytes[indented.offset] == UInt8(ascii: ">") else {
          return (place, index)
        }
        place = Self.afterQuoteMarker(indented, in: lines.bytes)
      } else if indented.column - place.column == needed || indented.offset >= end {
        place = indented
      } else {
        return (place, index)
      }
    }
    return (place, containers.count)
  }

  private static func skipping(to offset: Int, from place: Place, in bytes: [UInt8]) -> Place {
    let (columns, found) = indentation(at: place, to: offset, in: bytes)
    return Place(offset: offset, column: place.column + columns + (offset - found))
  }

  private static func afterQuoteMarker(_ marker: Place, in bytes: [UInt8]) -> Place {
    let place = Place(offset: marker.offset + 1, column: marker.column + 1)
    return advanced(place, byAtMost: 1, to: bytes.count, in: bytes)
  }

  /// Goes at most a number of columns further over white space; a tab that is wider is split.
  private static func advanced(
    _ place: Place, byAtMost columns: Int, to end: Int, in bytes: [UInt8]
  ) -> Place {
    var place = place
    var left = columns
    while left > 0, place.offset < end, isBlank(bytes[place.offset]) {
      let width = bytes[place.offset] == UInt8(ascii: "\t") ? 4 - place.column % 4 : 1
      if width <= left { place.offset += 1 }
      place.isInsideTab = width > left
      place.column += min(width, left)
      left -= min(width, left)
    }
    return place
  }
}
