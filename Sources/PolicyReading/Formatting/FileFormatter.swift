import PolicyModel
import SourceText

/// Writes ids and attributes of one file in canonical form, and leaves every other byte as it is.
struct FileFormatter {
  /// The file's new bytes.
  let bytes: [UInt8]
  /// How many elements got an id.
  let idsGiven: Int
  /// How many attributes are spelt in another way than before.
  let attributesNormalised: Int
  /// How many blocks differ in nothing but their order and spaces.
  let blocksTidied: Int
  /// The headings that could not get an id, since their line would be read in another way.
  let withoutID: [FormattableFile.Heading]

  /// Formats a file; `ids` are those to be given, by the line of the heading.
  init(_ formattable: FormattableFile, ids: [Int: Identifier]) {
    let file = formattable.file
    var edits: [(offsets: Range<Int>, bytes: [UInt8])] = []
    var (idsGiven, attributesNormalised, blocksTidied) = (0, 0, 0)
    var withoutID: [FormattableFile.Heading] = []
    for heading in formattable.headings {
      let line = file.line(heading.line)
      let onHeading = heading.blocks.first {
        line.startIndex <= $0.lowerBound && $0.upperBound <= line.endIndex
      }
      let id = ids[heading.line]
      if let id {
        idsGiven += 1
        if onHeading == nil {
          if let edit = Self.newBlock(id, on: line) {
            edits.append(edit)
          } else {
            idsGiven -= 1
            withoutID.append(heading)
          }
        }
      }
      for offsets in heading.blocks {
        guard let block = AttributeBlock(offsets, of: file, adding: offsets == onHeading ? id : nil) else {
          continue
        }
        edits.append((offsets, block.bytes))
        attributesNormalised += block.respelt
        if block.isTidied, block.respelt == 0 { blocksTidied += 1 }
      }
    }
    self.bytes = Self.applying(edits, to: file.bytes)
    self.idsGiven = idsGiven
    self.attributesNormalised = attributesNormalised
    self.blocksTidied = blocksTidied
    self.withoutID = withoutID
  }

  /// A block with an id behind the last sign of a heading's line.
  ///
  /// Nil when the line would not be read as that title with that block, as after `Set {a`.
  private static func newBlock(_ id: Identifier, on line: ArraySlice<UInt8>) -> (Range<Int>, [UInt8])? {
    var end = line.endIndex
    while end > line.startIndex, line[end - 1] == UInt8(ascii: " ") || line[end - 1] == UInt8(ascii: "\t") {
      end -= 1
    }
    let block = Array(" {#\(id)}".utf8)
    let changed = Array(line[..<end]) + block
    guard AttributeLexer.block(endingLine: changed[...]) == changed.count - block.count + 1..<changed.count
    else { return nil }
    return (end..<end, block)
  }

  private static func applying(_ edits: [(offsets: Range<Int>, bytes: [UInt8])], to bytes: [UInt8]) -> [UInt8]
  {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + edits.count * 32)
    var index = 0
    for edit in edits.sorted(by: { $0.offsets.lowerBound < $1.offsets.lowerBound }) {
      result += bytes[index..<edit.offsets.lowerBound]
      result += edit.bytes
      index = edit.offsets.upperBound
    }
    return result + bytes[index...]
  }
}
