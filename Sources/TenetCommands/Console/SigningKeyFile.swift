import ArgumentParser
import Foundation
import Messages
import Revisions
import Storage

/// The file of the key that signs lines of ledgers.
enum SigningKeyFile {
  /// The key in a file, or in the one that `TENET_KEY` names; nil when neither is named.
  static func read(_ written: String?) throws -> SigningKey? {
    let named = ProcessInfo.processInfo.environment["TENET_KEY"].flatMap { $0.isEmpty ? nil : $0 }
    guard let path = written ?? named else { return nil }
    guard
      let bytes = try? DiskStore(root: DiskPath.parent(of: DiskPath.absolute(path)))
        .read(DiskPath.name(of: path), limit: 4096)
    else { throw Failure.usage("The key file '\(path)' cannot be read. 'tenet keys new NAME' makes one.") }
    guard let key = SigningKey(file: String(decoding: bytes, as: UTF8.self)) else {
      throw Failure.usage("'\(path)' is no key file of tenet. 'tenet keys new NAME' makes one.")
    }
    return key
  }
}
