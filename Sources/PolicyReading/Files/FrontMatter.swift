import Diagnostics
import Messages
import SourceText

/// Where a file's front matter ends and its Markdown begins.
struct FrontMatter {
  /// The offsets of the YAML between the two `---` lines.
  let yaml: Range<Int>
  /// The offset of the first byte after the closing line.
  let bodyStart: Int
  /// The line of that byte, from 1.
  let bodyLine: Int

  /// Finds the front matter; a file without one, or with one that never ends, gets a diagnostic and nil.
  static func find(in file: SourceFile, _ diagnostics: inout [Diagnostic]) -> FrontMatter? {
    let mark = file.byteOrderMarkLength
    guard isFence(file.line(1).dropFirst(mark)) else {
      diagnostics.append(
        Diagnostic(
          .missingFrontMatter, "the file does not begin with front matter",
          at: file.location(SourceRange(line: 1, column: 1, length: file.line(1).count)),
          help: "begin with a line '---', then 'policy: …' and 'title: …', then a line '---'"))
      return nil
    }
    let start = file.lineCount > 1 ? Int(file.lineStarts[1]) : file.bytes.count
    var line = 2
    while line <= file.lineCount, !isFence(file.line(line)) { line += 1 }
    guard line <= file.lineCount else {
      diagnostics.append(
        Diagnostic(
          .missingFrontMatter, "the front matter that begins here never ends",
          at: file.location(SourceRange(line: 1, column: 1 + mark, length: 3)),
          help: "write a line '---' after the last key"))
      return nil
    }
    let end = Int(file.lineStarts[line - 1])
    guard end - start <= FileLimits.frontMatterSize else {
      diagnostics.append(
        Diagnostic(
          .frontMatterTooLarge, "the front matter is larger than 64 KiB",
          at: file.location(SourceRange(line: 1, column: 1 + mark, length: 3)),
          help: "text for readers belongs under the closing '---'"))
      return nil
    }
    let bodyStart = line < file.lineCount ? Int(file.lineStarts[line]) : file.bytes.count
    return FrontMatter(yaml: start..<end, bodyStart: bodyStart, bodyLine: line + 1)
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    let trimmed = line.reversed().drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    return trimmed.count == 3 && trimmed.allSatisfy { $0 == UInt8(ascii: "-") }
  }
}
