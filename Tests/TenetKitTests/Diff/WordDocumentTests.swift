import ExternalPrograms
import Foundation
import PolicyModel
import TestSupport
import Testing

@testable import TenetKit

private let hasPandoc = ["/usr/bin", "/usr/local/bin"].contains {
  FileManager.default.isExecutableFile(atPath: $0 + "/pandoc")
}

/// A Word document with tracked changes gives the new version to who accepts them, the old one to who rejects them.
@Suite(.enabled(if: hasPandoc, "pandoc is not on this machine"))
struct WordDocumentTests {
  private static let moment = Moment(secondsSince1970: 1_790_000_000)

  private static let old = """
    # Travel

    ## Booking

    Book **two weeks** ahead, see [the law](https://law.example/).

    A paragraph that goes.

    > Quoted and kept.

    ## Money

    Spend 100 a day.

    | city | price |
    |---|---|
    | Alta | 100 |

    ## Gone

    All of it & more.
    """
  private static let new = """
    # Travel

    ## Booking

    Book *at least* **three weeks** ahead, see [the law](https://law.example/).

    > Quoted and kept.

    ## Money

    Spend 120 a day.

    A paragraph & more that came.

    | city | price |
    |---|---|
    | Alta | 120 |

    ## Fresh

    All of it.
    """

  @Test func `accepted it is the new text, rejected the old one`() async throws {
    let folder = TemporaryFolder()
    let document = try await document(in: folder)
    for (choice, text) in [("accept", Self.new), ("reject", Self.old)] {
      #expect(try await plain(document, choice) == words(text), "\(choice)")
    }
  }

  @Test func `changes are somebody's, at a moment, and explained in comments`() async throws {
    let folder = TemporaryFolder()
    let document = try await document(in: folder)
    let native = String(
      decoding: try await ExternalProgram("pandoc").run(
        ["-f", "docx", "-t", "native", "--track-changes=all"], input: document), as: UTF8.self)
    #expect(native.contains("\"insertion\"") && native.contains("\"deletion\""))
    #expect(native.contains("\"Tenet\"") && native.contains("2026-09-21T14:13:20Z"))
    #expect(native.contains("\"comment-start\""))
  }

  @Test func `the same every time`() async throws {
    let folder = TemporaryFolder()
    #expect(try await document(in: folder) == (try await document(in: folder)))
  }

  private func document(in folder: TemporaryFolder) async throws -> [UInt8] {
    try folder.write(Self.old, to: "old.md")
    try folder.write(Self.new, to: "new.md")
    return try await Comparison.compare(
      .file(folder.path + "/old.md"), .file(folder.path + "/new.md"),
      DiffRequest(format: .docx, moment: Self.moment), in: nil)
  }

  /// The words of a Word document, the changes taken in one way.
  private func plain(_ document: [UInt8], _ choice: String) async throws -> [Substring] {
    let bytes = try await ExternalProgram("pandoc").run(
      ["-f", "docx", "-t", "plain", "--wrap=none", "--track-changes=\(choice)"], input: document)
    return String(decoding: bytes, as: UTF8.self).split { !$0.isLetter && !$0.isNumber }
  }

  /// The words of a Markdown text, its title and marks aside.
  private func words(_ text: String) -> [Substring] {
    text.replacing("# Travel\n", with: "").replacing("https://law.example/", with: "").replacing(
      "---", with: ""
    )
    .split { !$0.isLetter && !$0.isNumber }
  }
}
