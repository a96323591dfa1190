import Foundation
import MarkdownTree
import Testing

@Suite struct MarkdownWriterTests {
  @Test(arguments: [
    ("Text with * and _ and a_b_c.\n", "Text with \\* and \\_ and a_b_c.\n"),
    ("1\\. Not a list\n", "1\\. Not a list\n"), ("\\# no\n", "\\# no\n"), ("\\- no\n", "\\- no\n"),
    ("* a\n* b\n", "- a\n- b\n"), ("1. a\n\n2. b\n", "1. a\n\n2. b\n"), ("- a\n\n* b\n", "- a\n\n+ b\n"),
    ("> a\n>\n> b\n", "> a\n>\n> b\n"), ("    code\n", "```\ncode\n```\n"),
    ("a  \nb\n", "a\\\nb\n"), ("`` a`b ``\n", "``a`b``\n"), ("**_a_**\n", "**_a_**\n"),
    ("[a](b 'c')\n", "[a](b \"c\")\n"), ("<https://x.example>\n", "<https://x.example>\n"),
    ("![a](media:b)\n", "![a](media:b)\n"), ("***\n", "***\n"),
    ("Fish & chips &amp;c;\n", "Fish & chips \\&c;\n"),
    ("a\n===\n", "# a\n"), ("\\![a](b)\n", "\\![a](b)\n"), ("", ""), ("<!-- gone -->\n", ""),
  ])
  func `one form for each thing`(before: String, after: String) {
    #expect(MarkdownParser.parse(before).markdown() == after)
  }

  @Test func `links lead where the resolver says`() {
    struct Links: LinkResolver {
      func resolve(link destination: ArraySlice<UInt8>) -> LinkResolution {
        destination.starts(with: "#".utf8)
          ? .dropped : .replaced(destination: Array("https://x.example/".utf8) + destination)
      }
      func resolve(image source: ArraySlice<UInt8>) -> ImageResolution { .dropped }
    }
    let tree = MarkdownParser.parse("[a](#b), [c](d) and ![e](media:f)")
    #expect(tree.markdown(resolver: Links()) == "a, [c](https://x.example/d) and e\n")
  }

  @Test(arguments: 0..<3000)
  func `what is written is read as the same tree`(seed: UInt64) {
    var generator = MarkdownGenerator(seed: seed)
    expectSame(generator.document())
  }

  @Test func `the project's own policies are read as the same trees`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "policies")
    let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var count = 0
    for case let file as URL in files where file.pathExtension == "md" {
      expectSame(try String(contentsOf: file, encoding: .utf8))
      count += 1
    }
    #expect(count > 10)
  }

  private func expectSame(_ source: String) {
    let tree = MarkdownParser.parse(source).withoutHTML()
    let written = tree.markdown()
    let again = MarkdownParser.parse(written)
    let (before, after) = (PlainTree.lines(of: tree), PlainTree.lines(of: again))
    let same = zip(before, after).prefix { $0 == $1 }.count
    #expect(
      before == after,
      "was \(before.dropFirst(same).first ?? "-"), is \(after.dropFirst(same).first ?? "-")\n\(source)\n->\n\(written)"
    )
    #expect(again.markdown() == written, "from:\n\(source)")
  }
}

/// A tree as lines, without what the writer is free to change.
private enum PlainTree {
  static func lines(of tree: MarkdownTree) -> [String] {
    var lines = tree.withoutPositions().dump().split(separator: "\n").map(String.init)
    // A break in a heading or cell is a space.
    var brokenLine: Int?
    for (index, line) in lines.enumerated() {
      let (depth, node) = parts(line)
      if let limit = brokenLine, depth <= limit { brokenLine = nil }
      if node.hasPrefix("heading") || node.hasPrefix("tableCell") { brokenLine = depth }
      if brokenLine != nil, node == "softBreak" || node == "lineBreak" {
        lines[index] = line.prefix(depth) + "text \" \""
      }
    }
    // Texts in a row are one text.
    var joined: [String] = []
    for line in lines where !line.hasSuffix(" text \"\"") {
      let prefix = line.prefix { $0 == " " } + "text \""
      if line.hasPrefix(prefix), let last = joined.last, last.hasPrefix(prefix) {
        joined[joined.count - 1] = String(last.dropLast()) + line.dropFirst(prefix.count)
      } else {
        joined.append(line)
      }
    }
    return trimmed(joined)
  }

  /// Without the spaces at the ends of lines of text.
  private static func trimmed(_ lines: [String]) -> [String] {
    lines.enumerated().compactMap { index, line in
      let (depth, node) = parts(line)
      guard node.hasPrefix("text \"") else { return line }
      let before = parts(index > 0 ? lines[index - 1] : "")
      let after = parts(index + 1 < lines.count ? lines[index + 1] : "")
      let isBlock = ["paragraph", "heading", "tableCell"].contains { before.node.hasPrefix($0) }
      var text = node.dropFirst(6).dropLast()
      if isBlock || before.node.hasSuffix("Break") { text = text.drop { $0 == " " } }
      if after.depth < depth || after.node.hasSuffix("Break") {
        while text.last == " " { text.removeLast() }
      }
      return text.isEmpty ? nil : line.prefix(depth) + "text \"\(text)\""
    }
  }

  private static func parts(_ line: String) -> (depth: Int, node: Substring) {
    let depth = line.prefix { $0 == " " }.count
    return (depth, line.dropFirst(depth))
  }
}
