import Storage

/// How far the approval of version 1.1.0 had come when it was killed, as the disk tells.
enum ApprovalPhase: CaseIterable {
  case notBegun
  case locked
  case staging
  case written
  case inPlace
  case done

  init(of root: String) {
    let isLocked = FileLock.note(at: root + "/.tenet/lock") != nil
    let isPending = DiskPath.exists(root + "/travel/revisions/.pending-1.1.0")
    let isWritten = UnapprovedWorkspace.ledgerLines(in: root) == 2
    self =
      switch (isWritten, isPending) {
      case (true, true): .written
      case (true, false): isLocked ? .inPlace : .done
      case (false, true): .staging
      case (false, false): isLocked ? .locked : .notBegun
      }
  }
}
