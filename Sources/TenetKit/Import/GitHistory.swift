import ExternalPrograms
import PolicyModel
import Storage

/// What git knows of a file.
struct GitHistory {
  /// A commit that changed the file.
  struct State: Sendable {
    /// The commit.
    let commit: String
    /// The file's path then, from the root of the repository.
    let path: String
    /// The day on which it was written.
    let date: CalendarDate
    /// Who wrote it.
    let author: String
    /// The first line of what it says.
    let subject: String
  }

  /// The commits, the oldest first.
  let states: [State]
  private let folder: String
  private static let git = ExternalProgram("git")

  /// Asks git; renamed files are followed.
  init(of path: String) async throws {
    let full = DiskPath.absolute(path)
    folder = DiskPath.parent(of: full)
    let output: [UInt8]
    do {
      output = try await Self.git.run([
        "-C", folder, "-c", "core.quotePath=false", "log", "--follow", "--diff-filter=AMR", "--date=short",
        "--format=%x1e%H%x1f%aN%x1f%ad%x1f%s", "--name-only", "--", DiskPath.name(of: full),
      ])
    } catch {
      guard case .failed = error.code else { throw error }
      let complaint = error.complaint.map { $0.hasPrefix("fatal: ") ? String($0.dropFirst(7)) : $0 }
      throw ImportRefusal.noHistory(path: path, complaint: complaint)
    }
    states = String(decoding: output, as: UTF8.self).split(separator: "\u{1E}").compactMap(Self.state)
      .reversed()
    if states.isEmpty { throw ImportRefusal.noHistory(path: path, complaint: nil) }
  }

  private static func state(_ record: Substring) -> State? {
    let lines = record.split(whereSeparator: \.isNewline)
    guard let head = lines.first, let path = lines.dropFirst().last else { return nil }
    let parts = head.split(separator: "\u{1F}", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 4, let date = CalendarDate(iso8601: parts[2]) else { return nil }
    return State(commit: parts[0], path: String(path), date: date, author: parts[1], subject: parts[3])
  }

  /// The file as a commit has it.
  func bytes(of state: State) async throws -> [UInt8] {
    try await Self.git.run(["-C", folder, "show", "--end-of-options", "\(state.commit):\(state.path)"])
  }

  /// A file beside it, by its address from there; nil when the commit has none.
  func file(_ address: String, beside state: State) async -> [UInt8]? {
    guard !address.contains(":"), !address.hasPrefix("/") else { return nil }
    let path = DiskPath.absolute("/" + state.path + "/../" + address.decodedAddress).dropFirst()
    return try? await Self.git.run(["-C", folder, "show", "--end-of-options", "\(state.commit):\(path)"])
  }
}
