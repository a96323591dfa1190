import Messages
import SourceText

/// The lines of a Markdown file, with what CommonMark does not know put into words that it knows: footnotes are taken
/// out, boxes of Docusaurus and MkDocs are plain text.
///
/// There are as many lines as before, so that every line keeps its number.
struct MarkdownLines {
  /// The lines.
  private(set) var lines: [String] = []
  /// The texts of footnotes by their marks, with the line of each.
  private(set) var notes: [String: (text: String, line: Int)] = [:]
  /// What there is to tell, by line.
  private(set) var remarks: [(line: Int, remark: ImportRemark)] = []

  private var fence: Character?
  /// The indentation that the text of a box has.
  private var boxIndent = 0
  private var openNote: String?

  /// Reads the lines of a file from one on.
  init(_ file: SourceFile, from first: Int) {
    guard first <= file.lineCount else { return }
    for number in first...file.lineCount {
      lines.append(line(String(decoding: file.line(number), as: UTF8.self), number))
    }
  }

  private mutating func line(_ text: String, _ number: Int) -> String {
    let content = text.trimmingCharacters()
    if let fence {
      if content.hasPrefix(String(repeating: fence, count: 3)), content.allSatisfy({ $0 == fence }) {
        self.fence = nil
      }
      return text
    }
    if let openNote {
      if content.isEmpty { return text }
      if text.hasPrefix("    ") || text.hasPrefix("\t") {
        notes[openNote]?.text += "\n" + content
        return ""
      }
      self.openNote = nil
    }
    for sign in ["`", "~"] as [Character] where content.hasPrefix(String(repeating: sign, count: 3)) {
      fence = sign
      return text
    }
    if let match = text.wholeMatch(of: /\ {0,3}\[\^([^\]\s]+)\]:\s*(.*)/) {
      let mark = String(match.1)
      notes[mark] = (String(match.2), number)
      openNote = mark
      return ""
    }
    return box(text, content, number)
  }

  /// The lines that open and close a box.
  private mutating func box(_ text: String, _ content: String, _ number: Int) -> String {
    if boxIndent > 0 {
      if content.isEmpty { return text }
      if text.hasPrefix("    ") { return String(text.dropFirst(4)) }
      boxIndent = 0
    }
    if let match = content.wholeMatch(of: /:{3,}\s*(\w*)\s*(.*)/) {
      return opening(kind: String(match.1), title: String(match.2), written: content, number)
    }
    if let match = content.wholeMatch(of: /(?:!!!|\?\?\?)\+?\s+(\w+)\s*(.*)/) {
      boxIndent = 4
      return opening(kind: String(match.1), title: String(match.2), written: content, number)
    }
    return text
  }

  private mutating func opening(kind: String, title: String, written: String, _ number: Int) -> String {
    guard !kind.isEmpty || !title.isEmpty else { return "" }
    remarks.append(
      (
        number,
        ImportRemark(.changed, .markup, "a box of another tool stands as plain text now", words: written)
      ))
    let title = title.filter { !"\"[]{}".contains($0) }.trimmingCharacters()
    return title.isEmpty ? "" : "**\(title)**"
  }
}
