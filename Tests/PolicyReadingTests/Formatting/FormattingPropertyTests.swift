import Foundation
import PolicyReading
import Storage
import Testing

/// What holds for `tenet fmt` whatever authors write: over the project's own policies and over generated ones.
@Suite struct FormattingPropertyTests {
  @Test func `the project's own policies are formatted`() async throws {
    let policies = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "policies")
    let outcomes = try await WorkspaceFormatter.format(DiskStore(root: policies.path)) { _ in true }
    #expect(outcomes.count > 10)
    for outcome in outcomes { #expect(outcome.bytes == nil && outcome.faults.isEmpty, "\(outcome.path)") }
  }

  @Test(arguments: 0..<400)
  func `formatting is idempotent and changes attribute blocks only`(seed: UInt64) async throws {
    var generator = PolicyGenerator(seed: seed)
    let files = generator.workspace()
    let first = try await FormattedWorkspace(files)
    let second = try await FormattedWorkspace(first.files)
    for outcome in second.outcomes { #expect(outcome.bytes == nil, "\(outcome.path) changes again") }
    for (path, before) in files {
      let after = try #require(first.files[path])
      #expect(Self.withoutBlocks(before) == Self.withoutBlocks(after), "\(path)")
      // The proof inside `fmt` compares model with model; a file it refuses would show here.
      #expect(first.outcome(path)?.isLeftAlone != true, "\(path)")
      #expect(first.outcome(path)?.faults == [], "\(path)")
    }
    let ids = first.files.values.flatMap { bytes in
      String(decoding: bytes, as: UTF8.self).matches(of: /\{#([a-z0-9-]+)/).map(\.output.1)
    }.filter { $0 != "x" }
    #expect(Set(ids).count == ids.count, "an id was given twice")
  }

  /// The bytes without attribute blocks and the space that stands before an added one.
  private static func withoutBlocks(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self).replacing(
      #/\ ?\{(?:[^{}"“”„\r\n]|"[^"\r\n]*"|[“”„][^“”\r\n]*[“”])*\}/#, with: "")
  }
}
