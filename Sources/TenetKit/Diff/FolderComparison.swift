import JSONText
import PolicyModel
import PolicyReading
import Rendering
import SemanticDiff
import SourceText
import Storage

/// Compares the Markdown files of two folders, each with the one at the same path in the other.
struct FolderComparison: Sendable {
  private let old: DiskStore
  private let new: DiskStore
  private let request: DiffRequest
  private let words: Words

  /// How many pairs one task compares.
  private static let batch = 16
  /// From how many files the language of them all is told.
  private static let sampled = 9

  /// What the comparison of a pair came to.
  private struct Pair: Sendable {
    let level: ChangeLevel
    let text: String
  }

  /// The difference of two folders, as the request asks for it.
  static func compare(_ old: String, _ new: String, _ request: DiffRequest) async throws -> [UInt8] {
    if request.format == .html || request.format == .docx { throw DiffRefusal.foldersAsDocument }
    let (old, new) = (DiskStore(root: old), DiskStore(root: new))
    let (before, after) = (try Self.paths(old), try Self.paths(new))
    let paths = before.union(after).sorted()
    let language = try request.language ?? Self.language(of: paths.filter(after.contains), in: new)
    let comparison = FolderComparison(
      old: old, new: new, request: request, words: try Words.builtIn(language))
    let pairs = try await comparison.pairs(paths, before, after)
    return Array(comparison.whole(pairs, of: paths.count).utf8)
  }

  private static func paths(_ store: DiskStore) throws -> Set<String> {
    Set(
      try store.entries().lazy.filter { $0.kind == .file }.map(\.path).filter {
        $0.hasSuffix(".md") || $0.hasSuffix(".markdown")
      })
  }

  /// The language of most files, as far as a few of them tell; translations, whose names end in their language, do
  /// not.
  private static func language(of paths: [String], in store: DiskStore) throws -> Language {
    let sources = paths.filter { DiskPath.name(of: $0).split(separator: ".").count == 2 }
    var counts: [Language: Int] = [:]
    for path in (sources.isEmpty ? paths : sources).prefix(sampled) {
      let file = SourceFile(path: path, bytes: try store.read(path, limit: FileLimits.fileSize))
      counts[ComparedDocument.plain(file).language, default: 0] += 1
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? .undetermined
  }

  private func pairs(_ paths: [String], _ before: Set<String>, _ after: Set<String>) async throws -> [Pair] {
    try await withThrowingTaskGroup(of: (Int, [Pair]).self) { group in
      for start in stride(from: 0, to: paths.count, by: Self.batch) {
        group.addTask {
          var pairs: [Pair] = []
          for path in paths[start..<min(start + Self.batch, paths.count)] {
            let pair = try self.pair(path, isBefore: before.contains(path), isAfter: after.contains(path))
            if let pair { pairs.append(pair) }
          }
          return (start, pairs)
        }
      }
      var parts: [(Int, [Pair])] = []
      for try await part in group { parts.append(part) }
      return parts.sorted { $0.0 < $1.0 }.flatMap(\.1)
    }
  }

  /// The difference of a pair; nil when there is none.
  private func pair(_ path: String, isBefore: Bool, isAfter: Bool) throws -> Pair? {
    let before = isBefore ? try old.read(path, limit: FileLimits.fileSize) : nil
    let after = isAfter ? try new.read(path, limit: FileLimits.fileSize) : nil
    if before == after { return nil }
    func document(_ bytes: [UInt8]?) throws -> ComparedDocument {
      guard let bytes else { return .nothing }
      return try LoneDocumentReader.document(SourceFile(path: path, bytes: bytes), language: request.language)
    }
    let rest = UnchangedText.setAside(before ?? [], after ?? [])
    let difference = DocumentComparer.compare(
      try document(before.map { _ in rest.old }), try document(after.map { _ in rest.new }), extent: .changes)
    guard let level = difference.level ?? (isBefore && isAfter ? nil : .substantive) else { return nil }
    return Pair(level: level, text: text(path, level, difference, isBefore: isBefore, isAfter: isAfter))
  }

  private func text(
    _ path: String, _ level: ChangeLevel, _ difference: Difference, isBefore: Bool, isAfter: Bool
  ) -> String {
    func summary() -> String {
      let fate =
        isBefore && isAfter ? "" : words(isAfter ? "file-added" : "file-removed").capitalisedFirst + ". "
      return fate
        + DifferenceSummary(
          difference.changes, extent: isBefore ? isAfter ? .part : .ended : .begun, words: words, names: .none
        ).text
    }
    let name = words("level-\(level.rawValue)")
    switch request.format {
    case .json: return ShownDifference.pairJSON(path, difference).text()
    case .markdown: return ShownDifference.pairRow(path, level: name, summary: summary())
    default: return "\(path): \(name). \(summary())"
    }
  }

  private func whole(_ pairs: [Pair], of count: Int) -> String {
    let level = pairs.map(\.level).max()
    let texts = pairs.map(\.text)
    let counts = ChangeLevel.allCases.reversed().compactMap { level -> String? in
      let count = pairs.count { $0.level == level }
      return count == 0 ? nil : "\(words("level-\(level.rawValue)")): \(count)"
    }
    let total =
      "\(words.count("files-changed", pairs.count)) \(words("files-of", ["n": String(count)]))"
      + (counts.isEmpty ? "." : ". " + counts.joined(separator: ", ") + ".")
    switch request.format {
    case .json:
      let level = JSON.optional(level?.rawValue).text()
      return "{\"pairs\":[\(texts.joined(separator: ","))],\"level\":\(level)}\n"
    case .markdown:
      let head = "## \(words("diff-pairs-title"))\n\n**\(total)**\n"
      let columns = "\n| | \(words("diff-level")) | \(words("diff-changes")) |\n|---|---|---|\n"
      return pairs.isEmpty ? head : head + columns + texts.joined(separator: "\n") + "\n"
    default:
      return texts.map { $0 + "\n" }.joined() + total + "\n"
    }
  }
}
