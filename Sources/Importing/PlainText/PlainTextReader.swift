import Messages
import PolicyReading
import SourceText

/// Reads text without marks: paragraphs between empty lines, lists by what begins their lines, headings by how they look.
package struct PlainTextReader {
  private var blocks: [SourceDocument.Placed] = []
  private var paragraph: (lines: [String], line: Int)?
  private var list: (list: SourceList, line: Int)?

  /// Reads a file.
  package static func document(_ file: SourceFile) -> SourceDocument {
    var reader = PlainTextReader()
    let lines = (1...max(1, file.lineCount)).map { number in
      let bytes = file.line(number).dropFirst(number == 1 ? file.byteOrderMarkLength : 0)
      return String(decoding: bytes, as: UTF8.self)
    }
    var index = 0
    while index < lines.count {
      index += reader.read(lines, index)
    }
    reader.close()
    return SourceDocument(blocks: reader.blocks)
  }

  /// Reads what begins on a line, and says how many lines that is.
  private mutating func read(_ lines: [String], _ index: Int) -> Int {
    let text = lines[index].trimmingCharacters()
    if text.isEmpty {
      closeParagraph()
      return 1
    }
    let next = lines[safe: index + 1]?.trimmingCharacters() ?? ""
    if paragraph == nil, let level = Self.underline(next) {
      close()
      add(.heading(level: level, [.text(text)], anchor: nil), index + 1)
      return 2
    }
    if Self.underline(text) != nil { return 1 }
    if let item = Self.item(text) {
      closeParagraph()
      add(item: item, index + 1)
      return 1
    }
    if paragraph == nil, let level = Self.headingLevel(text, next: next) {
      close()
      add(.heading(level: level, [.text(text)], anchor: nil), index + 1)
      return 1
    }
    if paragraph == nil, list != nil,
      lines[index].first?.isWhitespace == true || !(lines[safe: index - 1] ?? "").isEmpty
    {
      continueItem(text)
      return 1
    }
    if paragraph == nil { closeList() }
    paragraph = ((paragraph?.lines ?? []) + [text], paragraph?.line ?? index + 1)
    return 1
  }

  private mutating func add(_ block: SourceBlock, _ line: Int) {
    blocks.append(SourceDocument.Placed(block, line: line))
  }

  private mutating func add(item: (number: Int?, text: String), _ line: Int) {
    let isOther = list.map { ($0.list.start == nil) != (item.number == nil) } ?? false
    if isOther { closeList() }
    var open = list ?? (SourceList(start: item.number, items: []), line)
    open.list.items.append([.paragraph([.text(item.text)])])
    list = open
  }

  /// A line that goes on with the item above it.
  private mutating func continueItem(_ text: String) {
    guard var open = list, case .paragraph(let inlines)? = open.list.items.last?.last else { return }
    open.list.items[open.list.items.count - 1] = [.paragraph((inlines + [.text(" " + text)]).joined)]
    list = open
  }

  private mutating func close() {
    closeParagraph()
    closeList()
  }

  private mutating func closeParagraph() {
    if let paragraph {
      add(.paragraph([.text(paragraph.lines.joined(separator: " "))]), paragraph.line)
    }
    paragraph = nil
  }

  private mutating func closeList() {
    if let list { add(.list(list.list), list.line) }
    list = nil
  }

  /// The level of the heading that a line underlines; nil for any other line.
  private static func underline(_ line: String) -> Int? {
    guard line.count >= 3, let sign = line.first, line.allSatisfy({ $0 == sign }) else { return nil }
    switch sign {
    case "=", "#": return 1
    case "-", "_", "~": return 2
    default: return nil
    }
  }

  /// The text of an item, behind its mark.
  private static func item(_ line: String) -> (number: Int?, text: String)? {
    if let match = line.wholeMatch(of: /[-*•–·o]\s+(.+)/) { return (nil, String(match.1)) }
    if let match = line.wholeMatch(of: /([0-9]{1,3})[.\x29]\s+(.+)/), let number = Int(match.1) {
      return (number, String(match.2))
    }
    return nil
  }

  /// The level of a line that looks like a heading: in capitals, or numbered like a chapter (`2.1 Holidays`).
  private static func headingLevel(_ line: String, next: String) -> Int? {
    guard line.count <= 80, let last = line.last, !".,;:!".contains(last) else { return nil }
    if let match = line.wholeMatch(of: /([0-9]{1,2}(?:\.[0-9]{1,2})+)\.?\s+\p{Lu}.*/) {
      return match.1.split(separator: ".").count
    }
    let letters = line.filter(\.isLetter)
    if letters.count >= 3, letters.allSatisfy(\.isUppercase) { return 1 }
    let isAlone = next.isEmpty && line.count <= 60 && line.first?.isUppercase == true
    return isAlone && last.isLetter && line.split(separator: " ").count <= 6 ? 2 : nil
  }
}
