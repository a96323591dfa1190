import JSONText
import PolicyModel

extension RevisionDraft {
  /// What of a draft is not as in a revision.
  package struct Departure: Sendable, Equatable {
    /// The files of the policy, and the pictures, that are new, gone or have other bytes; the paths in the revision's
    /// folder, sorted.
    package let files: [String]
    /// Whether a department, role, channel, reference or picture that the policy names has another row.
    package let surroundings: Bool

    /// Whether nothing is different.
    package var isNothing: Bool { files.isEmpty && !surroundings }
  }

  /// Compares the draft with a revision, byte by byte for the policy's files, row by row for what it uses.
  ///
  /// The organisation's own name and the languages of the workspace do not count: they are frozen so that a revision
  /// can be read by itself.
  package func departure(from revision: Revision) -> Departure {
    let old = revision.digests
    let paths = Set(old.keys).union(digests.keys)
    let files = paths.filter {
      old[$0] != digests[$0] && (FrozenPath.isOfPolicy($0) || $0.hasPrefix("media/"))
    }
    let registers = paths.contains { old[$0] != digests[$0] && $0.hasPrefix("registers/") }
    let then = revision.workspace
    let used = UsedParts(policy: revision.policy, translations: then.translations, variants: then.variants)
    let units = FrozenSettings(then.configuration, used: used).namedUnits
    return Departure(files: files.sorted(), surroundings: registers || units != namedUnits)
  }
}
