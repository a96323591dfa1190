import Foundation
import MarkdownTree
import Testing

/// Where nothing of ours is in play, our HTML is libcmark's, byte for byte.
@Suite struct HTMLOracleTests {
  @Test(arguments: CommonMarkFixtures.all.keys.sorted()) func fixtures(_ name: String) throws {
    let markdown = try #require(CommonMarkFixtures.all[name])
    for variant in [markdown, markdown.replacing("\n", with: "\r\n"), quoted(markdown), listed(markdown)] {
      let tree = MarkdownParser.parse(variant)
      #expect(!tree.hasTable)
      #expect(tree.html() == libcmarkHTML(variant))
    }
  }

  @Test(arguments: 0..<20) func generatedDocuments(batch: Int) {
    for number in 0..<260 {
      let seed = UInt64(batch * 260 + number)
      var generator = DocumentGenerator(seed: seed)
      let text = generator.document()
      let html = MarkdownParser.parse(text).html()
      if html != libcmarkHTML(text) {
        Issue.record("seed \(seed): \(text.debugDescription)\nours: \(html)\nlibcmark: \(libcmarkHTML(text))")
        return
      }
    }
  }

  @Test func everyByteOfAddressesAndText() {
    for byte in 1...UInt8.max {
      let character = String(decoding: [byte], as: UTF8.self)
      for text in [
        "[a](<b\(character)c>)", "[a](b\(character)c \"\(character)\")", "a\(character)b", "`\(character)`",
      ] {
        #expect(MarkdownParser.parse(text).html() == libcmarkHTML(text), "\(byte)")
      }
    }
  }

  @Test func everyPolicyOfTheRepository() throws {
    for (path, text) in try policies() {
      let tree = MarkdownParser.parse(text)
      if !tree.hasTable { #expect(tree.html() == libcmarkHTML(text), "\(path)") }
      #expect(rangeFaults(tree, in: text) == [], "\(path)")
    }
  }

  private func quoted(_ markdown: String) -> String {
    markdown.split(separator: "\n", omittingEmptySubsequences: false).map { "> " + $0 }.joined(
      separator: "\n")
  }

  private func listed(_ markdown: String) -> String {
    "7.  " + markdown.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n    ")
  }

  /// The Markdown files under `policies/` without their front matter; none when there is no such folder.
  private func policies() throws -> [(path: String, text: String)] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "policies")
    guard let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil) else {
      return []
    }
    return try files.compactMap { file in
      guard let url = file as? URL, url.pathExtension == "md" else { return nil }
      let text = try String(contentsOf: url, encoding: .utf8)
      guard text.hasPrefix("---\n"), let end = text.firstRange(of: "\n---\n") else {
        return (url.path(), text)
      }
      return (url.path(), String(text[end.upperBound...]))
    }
  }
}
