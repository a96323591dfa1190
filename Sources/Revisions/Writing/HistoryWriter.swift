internal import Messages
internal import PolicyModel
internal import Storage

/// Adds lines to a policy's ledger, one program at a time, so that an interruption loses nothing.
///
/// A revision's files are staged in `revisions/.pending-VERSION` and made durable, the ledger is replaced by itself
/// with one line more as one step, and the folder gets its final name. Before the line stands there, nothing has
/// happened; from then on, the revision is approved, and the next command gives the folder its name.
package struct HistoryWriter: Sendable {
  private let root: String
  private let history: PolicyHistory
  private let key: SigningKey?

  /// Takes the workspace's folder, the history as this program has read it, and the key that signs, if any.
  package init(root: String, history: PolicyHistory, key: SigningKey?) {
    self.root = root
    self.history = history
    self.key = key
  }

  /// Freezes the files of a draft and adds the line that approves it; the line's digests are those of the draft.
  package func approve(_ entry: (ContentDigest?) -> LedgerEntry, _ draft: RevisionDraft) throws -> LedgerLine
  {
    try writing(.approving) { ledger in
      let line = signed(entry(ledger.head), number: ledger.lines.count + 1)
      let pending = PendingRevision(
        version: line.line.version, folder: "\(root)/\(history.revisionsFolder)")
      guard !DiskPath.exists(pending.finalPath) else {
        throw WriteFault.strangeFolder("\(history.revisionsFolder)/\(pending.version)")
      }
      do {
        try pending.stage(draft.files)
        try append(line.bytes)
      } catch {
        pending.rollBack()
        throw error
      }
      try pending.complete()
      return line.line
    }
  }

  /// Adds a line that freezes nothing.
  package func add(_ entry: (ContentDigest?) -> LedgerEntry, doing work: LockWork.Kind) throws -> LedgerLine {
    try writing(work) { ledger in
      let line = signed(entry(ledger.head), number: ledger.lines.count + 1)
      try append(line.bytes)
      return line.line
    }
  }

  /// Does work with the lock in hand, on a ledger that is still what this program has read.
  private func writing(_ work: LockWork.Kind, _ write: (Ledger) throws -> LedgerLine) throws -> LedgerLine {
    let lock = try WorkspaceLock.take(in: root, for: LockWork(work, history.policy))
    _ =
      try lock.isAfterInterruption ? Recovery.finishAll(in: root) : Recovery.finish(history.folder, in: root)
    do {
      let now =
        try HistoryReader.read(DiskStore(root: root), folder: history.folder)
        ?? .none(of: history.policy, folder: history.folder)
      guard now.faults.isEmpty else { throw WriteFault.broken(policy: history.policy.text) }
      guard now.ledger.head == history.ledger.head else {
        throw WriteFault.movedOn(policy: history.policy.text, to: Self.news(now.ledger))
      }
      let line = try write(now.ledger)
      try lock.release()
      return line
    } catch let fault as WriteFault {
      // Nothing was begun: whoever comes next has nothing to look after.
      try lock.release()
      throw fault
    }
  }

  private static func news(_ ledger: Ledger) -> Message {
    guard let last = ledger.lines.last else { return "its ledger is empty" }
    return switch last.event {
    case .approve: "it was approved as \(last.version) by \(last.by) on \(last.approved)"
    case .review: "it was reviewed by \(last.by) on \(last.approved)"
    case .retire: "it was retired by \(last.by) on \(last.approved)"
    case .withdraw: "it was withdrawn from by \(last.by) on \(last.approved)"
    }
  }

  private func signed(_ entry: LedgerEntry, number: Int) -> (line: LedgerLine, bytes: [UInt8]) {
    let covered = entry.bytes
    let digest = ContentDigest(of: covered)
    let signature = key.flatMap { $0.signature(of: digest) }
    return (
      LedgerLine(entry, digest: digest, signature: signature, number: number),
      LineBytes.line(covered, digest: digest, signature: signature) + [UInt8(ascii: "\n")]
    )
  }

  /// Replaces the ledger by itself and one line more, as one step.
  private func append(_ line: [UInt8]) throws(StorageError) {
    let path = "\(root)/\(history.path)"
    var bytes: [UInt8] = []
    if DiskPath.exists(path) {
      bytes = try DiskStore(root: root).read(history.path, limit: HistoryReader.fileSize)
    }
    try FileReplacement.write(bytes + line, to: path)
  }
}
