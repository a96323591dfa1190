internal import Messages
internal import PolicyModel
internal import Storage

/// What former publications left word of at a place: the receipt of the last, and what an interrupted one had begun.
struct TargetRecords: Sendable {
  /// The receipt of the last publication that came to its end.
  let receipt: Receipt?
  /// What was begun after it.
  let unfinished: UnfinishedPublication?

  /// Their files at the place.
  static let names = [Receipt.name, UnfinishedPublication.name]

  /// Reads those of the two files that lie in a folder; throws a ``PublicationRefusal`` when they cannot be read, or
  /// are those of another site.
  static func read(in folder: String, of site: Identifier, at place: PublicationPlace) throws -> TargetRecords
  {
    let store = DiskStore(root: folder)
    func file<Value>(_ name: String, _ parse: ([UInt8]) throws -> Value) throws -> Value? {
      guard FolderListing.kind(of: folder + "/" + name) == .file else { return nil }
      let bytes = try store.read(name, limit: .max)
      // Nothing was in it yet when its writing was cut off.
      guard !bytes.isEmpty else { return nil }
      do { return try parse(bytes) } catch let fault as any Explained {
        throw PublicationRefusal.unreadable(file: name, place: place, why: fault.message)
      }
    }
    let records = TargetRecords(
      receipt: try file(Receipt.name, Receipt.init(reading:)),
      unfinished: try file(UnfinishedPublication.name, UnfinishedPublication.init(reading:)))
    for other in [records.receipt?.site, records.unfinished?.site] {
      guard let other, other != site else { continue }
      throw PublicationRefusal.otherSite(other, instead: site, place: place)
    }
    return records
  }

  /// The files that were put there, or may have been.
  var ours: Set<String> { Set(receipt.map { Array($0.files.keys) } ?? []).union(unfinished?.paths ?? []) }

  /// The files of a tree that stand there with those bytes, as far as the receipt is to be believed.
  func same(as tree: PublishedTree) -> Set<String> {
    let inMotion = unfinished?.paths ?? []
    let same = tree.digests.filter { path, digest in
      receipt?.files[path] == digest && !inMotion.contains(path)
    }
    return Set(same.keys)
  }
}
