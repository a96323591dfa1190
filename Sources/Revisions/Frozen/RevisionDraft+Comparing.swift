import PolicyModel

extension RevisionDraft {
  /// What of a draft is not as in a revision.
  package struct Departure: Sendable, Equatable {
    /// The files of the policy, and the pictures, that are new, gone or have other bytes; the paths in the revision's
    /// folder, sorted.
    package let files: [String]
    /// The departments, roles, channels, references and pictures whose rows say something else, as policies name them.
    package let rows: [String]

    /// Whether nothing is different.
    package var isNothing: Bool { files.isEmpty && rows.isEmpty }
  }

  /// Compares the draft with a revision, byte by byte for the policy's files, row by row for what it uses.
  ///
  /// `basis.json` does not count: that somebody compared a translation changes no text. The organisation's own name and the languages of the workspace do not count: they are frozen so that a revision
  /// can be read by itself.
  package func departure(from revision: Revision) -> Departure {
    let old = revision.digests.withoutBasis
    let new = textDigests
    let paths = Set(old.keys).union(new.keys)
    let files = paths.filter {
      old[$0] != new[$0] && (FrozenPath.isOfPolicy($0) || $0.hasPrefix("media/"))
    }
    let then = revision.workspace
    let used = UsedParts(policy: revision.policy, translations: then.translations, variants: then.variants)
    return Departure(files: files.sorted(), rows: rows.changes(since: NamedRows(then, used: used)))
  }
}
