import Diagnostics
import PolicyModel
import SourceText
import Storage

/// Formats the policies, variants and translations of a workspace.
///
/// All of them are read, also when only some are asked for: an id must be new to the policy and all its variants.
package enum WorkspaceFormatter {
  /// Says what becomes of the files that are asked for, in the order of their paths; nothing is written.
  package static func format(_ store: some FileStore, isAskedFor: (String) -> Bool) async throws
    -> [FormattingOutcome]
  {
    let files = try await read(try store.entries(), from: store)
    let families = Dictionary(grouping: files.filter { $0.kind != .translation && $0.policy != nil }) {
      $0.policy
    }
    var ids: [String: [Int: Identifier]] = [:]
    for family in families.values {
      ids.merge(IDGiver(family).given) { first, _ in first }
    }
    let byPath = Dictionary(files.map { ($0.file.path, $0) }, uniquingKeysWith: { first, _ in first })
    let soundPolicies = Set(files.filter { $0.kind == .policy && $0.errors.isEmpty }.compactMap(\.policy))
    return files.filter { isAskedFor($0.file.path) }.map { file in
      switch file.kind {
      case .translation:
        let source = byPath[file.sourcePath]
        return outcome(
          of: file, ids: [:], faults: missingIDs(of: file, source: source, ids[file.sourcePath] ?? [:]))
      case .variant where file.policy.map(soundPolicies.contains) != true:
        // What the policy's elements are called is not known, so that no id can be known to be new.
        return outcome(
          of: file, ids: [:],
          faults: file.headings.filter(\.lacksID).map { $0.unknownPolicy(file.policy) })
      case .variant, .policy:
        return outcome(of: file, ids: ids[file.file.path] ?? [:], faults: [])
      }
    }
  }

  /// Reads the files, several at a time, in the order of their paths.
  private static func read(_ entries: [FileEntry], from store: some FileStore) async throws
    -> [FormattableFile]
  {
    try await withThrowingTaskGroup(of: (Int, [FormattableFile]).self) { group in
      for start in stride(from: 0, to: entries.count, by: 64) {
        group.addTask {
          let batch = entries[start..<min(start + 64, entries.count)]
          return (start, try batch.compactMap { try FormattableFile.read($0, from: store) })
        }
      }
      var parts: [(Int, [FormattableFile])] = []
      for try await part in group { parts.append(part) }
      return parts.sorted { $0.0 < $1.0 }.flatMap(\.1)
    }
  }

  private static func outcome(of file: FormattableFile, ids: [Int: Identifier], faults: [Diagnostic])
    -> FormattingOutcome
  {
    let path = file.file.path
    guard file.errors.isEmpty else {
      return FormattingOutcome(path: path, faults: file.errors, isLeftAlone: true)
    }
    let formatted = FileFormatter(file, ids: ids)
    let faults =
      faults + file.headings.filter(\.lacksTarget).map(\.missingTarget)
      + formatted.withoutID.map(\.unreadableWithID)
    guard formatted.bytes != file.file.bytes else { return FormattingOutcome(path: path, faults: faults) }
    guard FormattingProof.saysTheSame(formatted.bytes, as: file, withIDs: ids) else {
      return FormattingOutcome(path: path, faults: faults + [.wouldChange(path)], isLeftAlone: true)
    }
    return FormattingOutcome(
      path: path, bytes: formatted.bytes, idsGiven: formatted.idsGiven,
      attributesNormalised: formatted.attributesNormalised, blocksTidied: formatted.blocksTidied,
      faults: faults)
  }

  /// The elements of a translation that no id ties to their source.
  private static func missingIDs(
    of file: FormattableFile, source: FormattableFile?, _ given: [Int: Identifier]
  ) -> [Diagnostic] {
    // With as many headings in the source, the one at the same place is the one that is translated.
    let source = source.flatMap { $0.headings.count == file.headings.count ? $0 : nil }
    return file.headings.enumerated().filter { $0.element.lacksID }.map { index, heading in
      let counterpart = source?.headings[index]
      return heading.untiedTranslation(
        of: counterpart?.element, id: counterpart.flatMap { given[$0.line] ?? $0.element.id })
    }
  }
}
