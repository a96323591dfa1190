import Diagnostics
import Foundation
import PolicyReading
import SourceText
import Storage
import TestSupport
import Testing

/// Input that somebody sent to break the program, or that a program broke: a clear error, never a crash.
@Suite struct HostileInputTests {
  private func rules(_ bytes: [UInt8], path: String = "p/policy.md") async throws -> Set<String> {
    var files = WorkspaceFixture().texts.mapValues { Array($0.utf8) }
    files[path] = bytes
    let reading = try await WorkspaceReader.read(MemoryStore(files))
    #expect(
      reading.diagnostics.allSatisfy {
        $0.location.range.start.line >= 1 && $0.location.range.start.column >= 1
      })
    return Set(reading.diagnostics.map(\.rule))
  }

  private func rules(_ text: String, path: String = "p/policy.md") async throws -> Set<String> {
    try await rules(Array(text.utf8), path: path)
  }

  private let head = "---\npolicy: p\ntitle: P\nclass: policy\n---\n\n"

  @Test(arguments: [
    ("", "missing-front-matter"),
    ("---\npolicy: p\n", "missing-front-matter"),
    ("---\n" + String(repeating: "a", count: 70_000) + ": b\n---\n", "front-matter-too-large"),
    ("---\npolicy: &a p\ntitle: *a\n---\n", "yaml-alias"),
    ("---\npolicy: p\ntitle: a\ntitle: b\n---\n", "duplicate-key"),
    ("---\npolicy: ../../etc\ntitle: a\n---\n", "invalid-id"),
    ("---\npolicy: p\ntitle: [a\n---\n", "yaml-syntax"),
    ("---\npolicy: p\ntitle: a\nvisibility: public\n---\n", "invalid-value"),
    ("---\n- a\n---\n", "invalid-value"),
    ("---\npolicy: p\ntitle: \"a\\0b\"\n---\n", "invalid-encoding"),
    ("---\npolicy: p\ntitle: a\nowner:\n---\n", "invalid-value"),
    ("---\n" + String(repeating: "[", count: 60_000) + "\n---\n", "nesting-too-deep"),
    ("---\n" + String(repeating: "- ", count: 30_000) + "a\n---\n", "nesting-too-deep"),
    ("---\n" + String(repeating: "? ", count: 30_000) + "a\n---\n", "nesting-too-deep"),
  ])
  func frontMatter(text: String, rule: String) async throws {
    #expect(try await rules(text).contains(rule))
  }

  @Test(arguments: [
    ("## A {#../b}\n", "invalid-id"),
    ("## A {#a visibility=\"public}\n", "attribute-syntax"),
    ("## A {#a visibility=pubic}\n", "invalid-value"),
    ("## A {#a visiblity=public}\n", "unknown-attribute"),
    ("## A {#a limit=8/day limit=9/day}\n", "duplicate-attribute"),
    ("## A {#a .prinsiple}\n", "unknown-class"),
    ("## A {internal}\n", "attribute-syntax"),
    ("A\n===\n", "setext-heading"),
    ("###A\n", "almost-heading"),
    ("## A\n\n{visibility=internal}\n", "almost-attributes"),
    ("```\nnever ends\n", "unclosed-block"),
    ("<!-- never ends\n", "unclosed-block"),
    ("<script>alert(1)</script>\n", "raw-html"),
    ("a <b>c</b>\n", "raw-html"),
    ("<!-- a --> hidden text\n", "raw-html"),
    ("[a](javascript:alert(1))\n", "unsafe-link"),
    ("[a](JaVaScRiPt:alert(1))\n", "unsafe-link"),
    ("[a](//evil.example/)\n", "unsafe-link"),
    ("![a](https://evil.example/track.png)\n", "unsafe-link"),
    ("### A {#a}\n", "skipped-level"),
    ("[a]: https://example.com\n", "unused-link-definition"),
    (String(repeating: "- ", count: 10_000) + "a\n", "nesting-too-deep"),
    (String(repeating: ">", count: 50_000) + "a\n", "nesting-too-deep"),
    (String(repeating: "[", count: 50_000) + "\n", "none"),
    (String(repeating: "*a ", count: 50_000) + "\n", "none"),
    ("## {{#page}} \\</script> {#a}\n\n{{{words}}} ]]> -->\n", "none"),
  ])
  func body(text: String, rule: String) async throws {
    let found = try await rules(head + text)
    #expect(rule == "none" ? found.isEmpty : found.contains(rule), "found \(found)")
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x41], "invalid-encoding"), ([0x2D, 0x2D, 0x2D, 0x0A, 0x00], "invalid-encoding"),
    ] as [([UInt8], String)])
  func bytes(bytes: [UInt8], rule: String) async throws {
    #expect(try await rules(bytes) == [rule])
  }

  @Test func aFileBeyondTheLimitIsToldAndNotRead() async throws {
    #expect(try await rules([UInt8](repeating: 0x61, count: 8 * 1024 * 1024 + 1)) == ["file-too-large"])
  }

  @Test func aByteOrderMarkAndWindowsLineEndingsAreNoFault() async throws {
    let text = (head + "## A {#a}\n{visibility=public}\n\nText.\n").replacingOccurrences(
      of: "\n", with: "\r\n")
    #expect(try await rules([0xEF, 0xBB, 0xBF] + Array(text.utf8)).isEmpty)
  }

  @Test func aHeadingOfNothingButBracesIsReadInTime() async throws {
    let heading = "## A " + String(repeating: "{key=\"\" ", count: 60_000) + "\n"
    #expect(try await rules(head + heading).contains("attribute-syntax"))
  }

  @Test func tooManyElementsAreTold() async throws {
    let many = (0...10_000).map { "## A {#a\($0)}\n" }.joined()
    #expect(try await rules(head + many).contains("too-many-elements"))
  }

  @Test(arguments: [
    "tenet.yml", "registers/contacts.yml", "registers/media.yml", "press/a.md", "p/policy.en.md",
  ])
  func everyFileKindSurvivesNoise(path: String) async throws {
    var random = SplitMix64(seed: 7)
    let alphabet = Array("---\n:{}[]#&*!|>'\"%@`,?- aåö0\t\u{7}".utf8)
    for _ in 0..<400 {
      let noise = (0..<Int.random(in: 0..<200, using: &random)).map { _ in
        alphabet.randomElement(using: &random) ?? 0
      }
      _ = try await rules(Array("---\n".utf8) + noise, path: path)
    }
  }
}
