import Diagnostics
import PolicyModel
import SourceText
package import Storage

/// Reads the history of one policy.
package enum HistoryReader {
  /// The largest ledger, in bytes.
  static let fileSize = 64 * 1024 * 1024

  /// Reads the ledger in a policy's folder; nil when there is none, or when it tells of no policy.
  ///
  /// Only `history.jsonl` is read, no frozen text. What is wrong with it is in the history's faults.
  package static func read(_ store: some FileStore, folder: String) throws(StorageError) -> PolicyHistory? {
    let path = "\(folder)/\(PolicyHistory.fileName)"
    let bytes: [UInt8]
    do {
      bytes = try store.read(path, limit: fileSize)
    } catch {
      guard error.code == .notFound else { throw error }
      return nil
    }
    let reading = LedgerReader.read(SourceFile(path: path, bytes: bytes))
    guard let policy = reading.ledger.lines.first?.policy ?? named(by: folder) else { return nil }
    return PolicyHistory(policy: policy, folder: folder, ledger: reading.ledger, faults: reading.faults)
  }

  /// The policy that a ledger without a single readable line is most likely about.
  private static func named(by folder: String) -> Identifier? {
    folder.split(separator: "/").last.flatMap { Identifier($0) }
  }
}
