import Messages
import PolicyReading
import SourceText

/// The front matter of another tool, at the beginning of a Markdown file: YAML between `---`, TOML between `+++`.
struct ForeignFrontMatter {
  /// What it says.
  private(set) var fields: [SourceField] = []
  /// What cannot be read of it.
  private(set) var remarks: [ImportRemark] = []
  /// The line on which the text begins, from 1.
  private(set) var firstLine = 1

  /// Looks at a file.
  init(_ file: SourceFile) {
    let fence = Self.trimmed(file, 1)
    guard fence == "---" || fence == "+++" else { return }
    guard
      let end = (2...max(2, file.lineCount)).first(where: { number in
        number <= file.lineCount
          && (Self.trimmed(file, number) == fence || (fence == "---" && Self.trimmed(file, number) == "..."))
      })
    else { return }
    firstLine = end + 1
    if fence == "+++" {
      fields = Self.toml(file, 2..<end)
    } else if let read = ForeignFields.read(file, Int(file.lineStarts[1])..<Int(file.lineStarts[end - 1])) {
      fields = read.map { SourceField($0.key, $0.value, line: $0.line) }
    } else {
      let lines = (2..<end).map { String(decoding: file.line($0), as: UTF8.self) }
      remarks = [
        ImportRemark(
          .leftOut, .frontMatter, "the front matter cannot be read as YAML, and was left out",
          words: lines.joined(separator: "\n"))
      ]
    }
  }

  private static func trimmed(_ file: SourceFile, _ number: Int) -> String {
    guard number <= file.lineCount else { return "" }
    let line = file.line(number).dropFirst(number == 1 ? file.byteOrderMarkLength : 0)
    return String(decoding: line, as: UTF8.self).trimmingCharacters()
  }

  /// The keys of TOML that stand on lines of their own; of a table the keys follow its name.
  private static func toml(_ file: SourceFile, _ lines: Range<Int>) -> [SourceField] {
    var table = ""
    return lines.compactMap { number in
      let line = trimmed(file, number)
      if line.hasPrefix("[") {
        table = line.filter { $0 != "[" && $0 != "]" } + "."
        return nil
      }
      guard let equals = line.firstIndex(of: "="), !line.hasPrefix("#") else {
        return line.isEmpty ? nil : SourceField("+++", line, line: number)
      }
      let value = line[line.index(after: equals)...].filter { !"[]\"'".contains($0) }
      return SourceField(
        table + String(line[..<equals]).trimmingCharacters(), String(value).trimmingCharacters(), line: number
      )
    }
  }
}

extension StringProtocol {
  /// The text without white space at its ends.
  func trimmingCharacters() -> String {
    var slice = self[...]
    while slice.first?.isWhitespace == true { slice.removeFirst() }
    while slice.last?.isWhitespace == true { slice.removeLast() }
    return String(slice)
  }
}
