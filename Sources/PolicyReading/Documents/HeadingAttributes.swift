import Diagnostics
import MarkdownTree
import Messages
import SourceText

/// Reads the attributes of a heading: at the end of its line, on the line under it, or both.
struct HeadingAttributes {
  private let file: SourceFile
  private let line: Int

  /// The attributes of the heading of an element; what only looks like some gets a diagnostic.
  static func read(in file: SourceFile, line: Int, _ diagnostics: inout [Diagnostic]) -> WrittenAttributes {
    let reader = HeadingAttributes(file: file, line: line)
    var written = WrittenAttributes()
    if let block = AttributeLexer.block(endingLine: reader.heading) {
      written.add(file, block, &diagnostics)
      let before = reader.heading[..<block.lowerBound]
      if let start = AttributeResemblance.find(in: before) {
        diagnostics.append(reader.unfinished(start, before))
      }
    } else if let start = AttributeResemblance.find(in: reader.heading) {
      diagnostics.append(reader.unfinished(start, reader.heading))
    }
    if let block = reader.blockUnderHeading {
      written.add(file, block, &diagnostics)
    } else if let start = AttributeResemblance.findAtStart(of: reader.next) {
      diagnostics.append(reader.unfinished(start, reader.next))
    }
    return written
  }

  /// A heading that belongs to a text takes no attributes: what looks like some gets a diagnostic.
  static func refuse(in file: SourceFile, line: Int, _ diagnostics: inout [Diagnostic]) {
    let reader = HeadingAttributes(file: file, line: line)
    let starts = [
      AttributeResemblance.find(in: reader.heading), AttributeResemblance.findAtStart(of: reader.next),
    ]
    for start in starts.compactMap({ $0 }) {
      let end = file.line(Int(file.position(at: start).line)).endIndex
      diagnostics.append(
        Diagnostic(
          .almostAttributes, "this looks like attributes, and its heading is part of a text",
          at: file.location(start..<end),
          help: "only headings with two or three # are elements, which can have an id and a visibility"))
    }
  }

  private var heading: ArraySlice<UInt8> { file.line(line) }
  private var next: ArraySlice<UInt8> { file.line(line + 1) }

  private var blockUnderHeading: Range<Int>? {
    let indent = next.prefix { $0 == UInt8(ascii: " ") }.count
    guard indent <= 3, let block = AttributeLexer.block(endingLine: next),
      block.lowerBound == next.startIndex + indent
    else { return nil }
    return block
  }

  private func unfinished(_ start: Int, _ line: ArraySlice<UInt8>) -> Diagnostic {
    Diagnostic(
      .attributeSyntax, "this looks like attributes, and is not read as them",
      at: file.location(start..<line.endIndex),
      help:
        "the braces open and close on one line, without a tab before them or anything behind; for a brace in the text write \\{"
    )
  }
}
