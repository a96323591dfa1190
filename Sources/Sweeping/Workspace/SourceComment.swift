internal import Storage
internal import Unpacking

/// What an author noted beside the text: a comment in Markdown or YAML, which no page shows.
package struct SourceComment: Sendable {
  /// The words.
  package let text: String
  /// The file.
  package let path: String
  /// The line on which it begins, from 1.
  package let line: Int

  /// Joins the parts.
  package init(text: String, path: String, line: Int) {
    self.text = text
    self.path = path
    self.line = line
  }

  /// The comments of every source of a workspace, frozen ones included.
  static func read(from store: some FileStore) throws -> [SourceComment] {
    var comments: [SourceComment] = []
    for entry in try store.entries() where entry.kind == .file && !entry.path.hasPrefix("templates/") {
      let isMarkdown = entry.path.hasSuffix(".md")
      guard isMarkdown || entry.path.hasSuffix(".yml") else { continue }
      let bytes = try store.read(entry.path, limit: 64 * 1024 * 1024)
      comments += isMarkdown ? inMarkdown(bytes, entry.path) : inYAML(bytes[...], entry.path)
    }
    return comments
  }

  /// The comments between `<!--` and `-->`, and those of the front matter.
  static func inMarkdown(_ bytes: [UInt8], _ path: String) -> [SourceComment] {
    let dashes = Array("---\n".utf8)
    var comments: [SourceComment] = []
    var index = 0
    if bytes.starts(with: dashes), let end = BytePlace.of("\n---", in: bytes, from: 3) {
      comments = inYAML(bytes[4..<max(4, end)], path, firstLine: 2)
      index = end
    }
    while let start = BytePlace.of("<!--", in: bytes, from: index) {
      let end = BytePlace.of("-->", in: bytes, from: start + 4) ?? bytes.count
      let text = String(decoding: bytes[start + 4..<max(start + 4, end)], as: UTF8.self)
      let line = bytes[..<start].count { $0 == 0x0A } + 1
      comments += (OriginalComment.texts(of: text) ?? [text]).map {
        SourceComment(text: $0, path: path, line: line)
      }
      index = end
    }
    return comments
  }

  /// What stands behind `#` where YAML takes it for a comment.
  static func inYAML(_ bytes: ArraySlice<UInt8>, _ path: String, firstLine: Int = 1) -> [SourceComment] {
    var comments: [SourceComment] = []
    var number = firstLine
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      defer { number += 1 }
      var quote: UInt8?
      var previous: UInt8 = 0x20
      for (index, byte) in zip(line.indices, line) {
        if let open = quote {
          if byte == open { quote = nil }
        } else if byte == 0x23, previous == 0x20 || previous == 0x09 {
          let text = String(decoding: line[(index + 1)...], as: UTF8.self)
          comments.append(SourceComment(text: OriginalComment.value(of: text), path: path, line: number))
          break
        } else if byte == 0x22 || byte == 0x27, [0x20, 0x2C, 0x5B, 0x7B, 0x3A].contains(previous) {
          quote = byte
        }
        previous = byte
      }
    }
    return comments
  }
}
