import MarkdownTree
import SourceText

/// A rule's page, read as its test: examples with the diagnostics they give, and what to write instead.
///
/// Fenced blocks whose info string names a file, as in `markdown travel/policy.md`, are that file. A block
/// `diagnostics` holds what the program says. Words after the path change the file: `repeat=4x9000` writes line
/// 4 so many times, `encoding=latin1` saves it as old editors do; `absent tenet.yml` takes a file away.
struct RulePage {
  /// One workspace and what is expected of it.
  struct Scenario {
    var title: String
    var files: [String: [UInt8]]
    var expected: String
    /// The line on which the block of diagnostics begins; nil for what to write instead.
    var diagnosticsLine: Int?
  }

  private(set) var title = ""
  private(set) var introduction = ""
  private(set) var scenarios: [Scenario] = []

  init(_ text: String) {
    let tree = MarkdownParser.parse(Array(text.utf8)[...], firstLine: 1)
    var files: [String: [UInt8]] = [:]
    for node in tree.children(of: 0) {
      switch tree.nodes[node].kind {
      case .heading(level: 1): title = tree.contents(of: node).plainText()
      case .heading(level: 2):
        let heading = tree.contents(of: node).plainText()
        if heading.hasPrefix("Example") { files = DefaultWorkspace.files }
        if heading.hasPrefix("Example") || heading.hasPrefix("Instead") {
          scenarios.append(Scenario(title: heading, files: files, expected: ""))
        }
      case .paragraph where scenarios.isEmpty:
        introduction += tree.contents(of: node).plainText() + "\n"
      case .codeBlock where !scenarios.isEmpty:
        let info = tree.info(of: node).map { String(decoding: $0, as: UTF8.self) } ?? ""
        let words = info.split(separator: " ").map(String.init)
        if words == ["diagnostics"] {
          scenarios[scenarios.count - 1].expected = tree.string(of: node)
          scenarios[scenarios.count - 1].diagnosticsLine = tree.range(of: node).map { Int($0.start.line) }
        } else if words.count > 1 {
          files[words[1]] = words[0] == "absent" ? nil : Self.bytes(tree.string(of: node), words.dropFirst(2))
          scenarios[scenarios.count - 1].files = files
        }
      default: continue
      }
    }
  }

  private static func bytes(_ text: String, _ changes: some Sequence<String>) -> [UInt8] {
    var text = text
    var bytes = Array(text.utf8)
    for change in changes {
      if change.hasPrefix("repeat=") {
        let numbers = change.dropFirst("repeat=".count).split(separator: "x").compactMap { Int($0) }
        guard numbers.count == 2 else { continue }
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.indices.contains(numbers[0] - 1) else { continue }
        let line = lines[numbers[0] - 1]
        lines.insert(contentsOf: repeatElement(line, count: numbers[1] - 1), at: numbers[0] - 1)
        text = lines.joined(separator: "\n")
        bytes = Array(text.utf8)
      } else if change == "encoding=latin1" {
        bytes = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
      }
    }
    return bytes
  }
}
