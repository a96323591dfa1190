import Foundation
import PolicyModel
import SemanticDiff
import TestSupport

/// Two versions of a text and what an editor says about the difference.
struct LabelledPair {
  /// The file and the heading.
  let name: String
  let language: Language
  /// nil for `none`.
  let level: ChangeLevel?
  let kinds: Set<ChangeKind>
  let isPlain: Bool
  let before: String
  let after: String

  /// The pairs of the repository, or of the folder that `TENET_PAIRS` names.
  static func all() throws -> [LabelledPair] {
    let folder =
      ProcessInfo.processInfo.environment["TENET_PAIRS"] ?? Repository.path + "/Tests/SemanticDiffTests/Pairs"
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      .filter { $0.hasSuffix(".md") && $0 != "README.md" }
      .flatMap { try read(String(contentsOfFile: folder + "/" + $0, encoding: .utf8), file: $0) }
  }

  /// Reads the pairs of a file; headings inside fences belong to the texts.
  static func read(_ text: String, file: String) throws -> [LabelledPair] {
    var pairs: [LabelledPair] = []
    var heading: String?
    var fields: [String: String] = [:]
    var blocks: [String: String] = [:]
    var fence: (marks: String, name: String, lines: [String])?
    func finish() throws {
      guard let heading else { return }
      let parts = heading.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
      guard parts.count == 2, let language = Language(parts[0]), let level = fields["level"],
        let before = blocks["before"], let after = blocks["after"],
        level == "none" || ChangeLevel(rawValue: level) != nil
      else { throw Unreadable(pair: "\(file): \(heading)") }
      let kinds = try (fields["kinds"] ?? "").split(separator: ",").map { text in
        let name = text.trimmingCharacters(in: .whitespaces)
        guard let kind = ChangeKind(rawValue: name) else {
          throw Unreadable(pair: "\(file): \(heading): \(name)")
        }
        return kind
      }
      pairs.append(
        LabelledPair(
          name: "\(file): \(heading)", language: language, level: ChangeLevel(rawValue: level),
          kinds: Set(kinds),
          isPlain: fields["form"] == "plain", before: before, after: after))
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if let open = fence {
        if line.trimmingCharacters(in: .whitespaces) == open.marks {
          blocks[open.name] = open.lines.joined(separator: "\n")
          fence = nil
        } else {
          fence?.lines.append(line)
        }
      } else if line.hasPrefix("```") {
        let marks = String(line.prefix { $0 == "`" })
        fence = (marks, String(line.dropFirst(marks.count)), [])
      } else if line.hasPrefix("## ") {
        try finish()
        (heading, fields, blocks) = (String(line.dropFirst(3)), [:], [:])
      } else if let colon = line.firstIndex(of: ":"), heading != nil {
        fields[String(line[..<colon])] = line[line.index(after: colon)...].trimmingCharacters(
          in: .whitespaces)
      }
    }
    try finish()
    return pairs
  }

  /// A pair that does not have the form of the README.
  struct Unreadable: Error { let pair: String }
}
