import Diagnostics
internal import Messages
import SourceText
internal import Storage

/// Compares the folder `revisions` of a policy with what its ledger says was approved.
struct RevisionFolderVerifier {
  private let root: String
  private let history: PolicyHistory
  /// The number of the line that approves each version.
  private let lineNumbers: [RevisionVersion: Int]

  /// Takes the workspace's folder and a history.
  init(root: String, _ history: PolicyHistory) {
    self.root = root
    self.history = history
    lineNumbers = Dictionary(
      history.approvals.map { ($0.version, $0.number) }, uniquingKeysWith: { first, _ in first })
  }

  /// Every file and folder that is not what was approved: changed, missing, or one too many.
  func faults() throws(StorageError) -> [Diagnostic] {
    let there = try FolderListing.kinds(below: "\(root)/\(history.revisionsFolder)")
    var faults: [Diagnostic] = []
    for (version, number) in lineNumbers.sorted(by: { $0.key < $1.key }) {
      if there[version.description] == .folder {
        faults += try filesFaults(of: version, there)
      } else {
        faults.append(
          fault(
            at: SourceLocation(path: history.path, range: SourceRange(line: number, column: 1, length: 0)),
            "the folder '\(history.revisionsFolder)/\(version)' that the line approves is missing"))
      }
    }
    return faults + strangers(there)
  }

  private func filesFaults(of version: RevisionVersion, _ there: [String: FolderListing.Kind])
    throws(StorageError)
    -> [Diagnostic]
  {
    var faults: [Diagnostic] = []
    for (path, digest) in history.ledger.files(of: version).sorted(by: { $0.key < $1.key }) {
      let file = "\(history.revisionsFolder)/\(version)/\(path)"
      let location = SourceLocation(path: file)
      switch there["\(version)/\(path)"] {
      case .file?:
        let bytes = try DiskStore(root: root).read(file, limit: .max)
        if ContentDigest(of: bytes) != digest {
          faults.append(fault(at: location, "the file was changed after version \(version) was approved"))
        }
      case .folder?, .other?:
        faults.append(fault(at: location, "this is no file any more: a folder or a link took its place"))
      case nil: faults.append(fault(at: location, "the file of version \(version) is missing"))
      }
    }
    return faults
  }

  /// What stands in the folder and no line knows of.
  private func strangers(_ there: [String: FolderListing.Kind]) -> [Diagnostic] {
    var known: Set<String> = []
    for version in lineNumbers.keys {
      known.insert(version.description)
      for path in history.ledger.files(of: version).keys {
        let parts = path.split(separator: "/")
        for count in 1...parts.count {
          known.insert("\(version)/\(parts.prefix(count).joined(separator: "/"))")
        }
      }
    }
    let strange = there.keys.filter { !known.contains($0) }
    // Of a folder that does not belong there, the folder is named and not all that it holds.
    let highest = strange.filter { path in
      let above = path.split(separator: "/").dropLast().joined(separator: "/")
      return above.isEmpty || known.contains(above)
    }
    return highest.sorted().map { path in
      let isRevision = RevisionVersion(path) != nil
      return fault(
        at: SourceLocation(path: "\(history.revisionsFolder)/\(path)"),
        isRevision
          ? "no line of the ledger approves version \(path)" : "no line of the ledger knows of '\(path)'",
        help: "when you put it there, move it away; else restore the ledger from version control or a backup")
    }
  }

  private func fault(
    at location: SourceLocation, _ message: Message,
    help: Message = "restore it from version control or a backup; what was approved is never edited"
  ) -> Diagnostic {
    Diagnostic(rule: LedgerReader.rule, severity: .error, message: message, location: location, help: help)
  }
}
