import Diagnostics
import PolicyReading
import Storage

/// Asks the program's reader what a file may hold, by giving it files that hold something else.
enum Reader {
  /// A key, attribute or word that is like no other.
  static let stray = "qqqqqqqqqqqqqqqq"

  /// What the reader says about one file of an otherwise sound workspace.
  static func diagnostics(_ path: String, _ text: String) async throws -> [Diagnostic] {
    let sound = "organisation: { name: Nordljus }\nlanguages: [sv, en]\n"
    let files = ["tenet.yml": sound].merging([path: text]) { $1 }
    return try await WorkspaceReader.read(MemoryStore(texts: files)).diagnostics
  }

  /// What the reader offers instead of ``stray``, where a file holds it.
  static func offers(_ path: String, _ text: String) async throws -> Set<String> {
    let faults = try await diagnostics(path, text).filter { "\($0.message)".contains(stray) }
    guard faults.count == 1, let help = faults.first?.help.map({ "\($0)" }),
      let colon = help.firstRange(of: "one of: ")
    else {
      return []
    }
    return Set(help[colon.upperBound...].split(separator: ",").map { $0.filter { $0 != " " } })
  }

  /// The keys that the reader misses in a file.
  static func missing(_ path: String, _ text: String) async throws -> Set<String> {
    let faults = try await diagnostics(path, text).filter { $0.rule == ReadingRule.missingKey.rawValue }
    return Set(faults.compactMap { "\($0.message)".split(separator: "'").first.map(String.init) })
  }
}
