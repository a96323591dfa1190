package import Messages
package import PolicyModel

/// What a sweep of a tree found.
package struct SweepReport: Sendable {
  /// Whom the tree is for.
  package let visibility: Visibility
  /// How many files were searched.
  package let files: Int
  /// How many bytes they have.
  package let bytes: Int
  /// How many pieces of secrets were searched for.
  package let pieces: Int
  /// What the sweep showed of its own eyes; nil when there was no page to show it on.
  package let control: SweepControl?
  /// How many texts that readers find on every such site were looked for.
  package let landmarks: Int
  /// How many of them were found.
  package let landmarksFound: Int
  /// What should not be there, by file and place.
  package let findings: [SweepFinding]
  /// What could not be looked into, by its name, and why: pictures and fonts that are packed in ways of their own.
  package let closedFiles: [Message: Message]
  /// Documents and archives that could not be read whole, by their names, and why: nothing is known about them.
  package let unreadFiles: [Message: Message]

  /// Whether the tree holds something of the workspace at all.
  package var isOfWorkspace: Bool { landmarks == 0 || landmarksFound > 0 }

  /// Whether nothing was found, by eyes that see, in what could be read of a tree that is this workspace's.
  package var isLeakless: Bool { findings.isEmpty && isOfWorkspace && control?.isPassed == true }

  /// Whether everything was read, and nothing found.
  package var isClean: Bool { isLeakless && unreadFiles.isEmpty }
}
