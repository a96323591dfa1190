import PolicyModel
import PolicyReading
import SourceText
import Storage

/// A workspace in memory and what `tenet fmt` makes of it.
struct FormattedWorkspace {
  let outcomes: [FormattingOutcome]
  /// The files afterwards.
  let files: [String: [UInt8]]

  init(_ files: [String: [UInt8]]) async throws {
    var files = files
    outcomes = try await WorkspaceFormatter.format(MemoryStore(files)) { _ in true }
    for outcome in outcomes {
      if let bytes = outcome.bytes { files[outcome.path] = bytes }
    }
    self.files = files
  }

  init(texts: [String: String]) async throws {
    try await self.init(texts.mapValues { Array($0.utf8) })
  }

  /// A file's text afterwards.
  func text(_ path: String) -> String { String(decoding: files[path] ?? [], as: UTF8.self) }

  /// What is said about a file.
  func outcome(_ path: String) -> FormattingOutcome? { outcomes.first { $0.path == path } }

  /// One policy with a body, formatted: its body afterwards.
  static func body(_ body: String) async throws -> String {
    let head = "---\npolicy: travel\ntitle: Travel\n---\n"
    let text = try await FormattedWorkspace(texts: ["travel/policy.md": head + body]).text("travel/policy.md")
    return String(text.dropFirst(head.count))
  }
}
