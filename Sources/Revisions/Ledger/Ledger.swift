internal import PolicyModel
import SourceText

/// The ledger of one policy: every event of its life, one line each, in order.
public struct Ledger: Sendable {
  /// The lines in order.
  public let lines: [LedgerLine]

  /// Takes lines.
  package init(_ lines: [LedgerLine]) { self.lines = lines }

  /// The approvals in order.
  public var approvals: [LedgerLine] { lines.filter { $0.event == .approve } }

  /// The reviews in order.
  public var reviews: [LedgerLine] { lines.filter { $0.event == .review } }

  /// The digest of the last line, by which a cut tail shows; nil for an empty ledger.
  public var head: ContentDigest? { lines.last?.digest }

  /// The approval of a version; nil when it was never approved.
  public func approval(of version: RevisionVersion) -> LedgerLine? {
    lines.first { $0.event == .approve && $0.version == version }
  }

  /// The digests that the files of a version must have now: those that were approved, or what a withdrawal left.
  package func files(of version: RevisionVersion) -> [String: ContentDigest] {
    lines.reduce(into: [:]) { files, line in
      guard line.version == version else { return }
      switch line.event {
      case .approve: files = line.files
      case .withdraw: files.merge(line.files) { _, new in new }
      case .review, .retire: break
      }
    }
  }

  /// The same without `basis.json`: what has these digests is the same text, whoever compared what with it and when.
  package func textFiles(of version: RevisionVersion) -> [String: ContentDigest] {
    files(of: version).withoutBasis
  }
}

extension [String: ContentDigest] {
  /// The digests of all files but `basis.json`, which says nothing to readers and is no change by itself.
  var withoutBasis: Self { filter { $0.key != Basis.fileName } }
}
