internal import PolicyModel
internal import Storage

/// A folder of this machine: a whole version is made beside it, and one step shows it to readers.
///
/// Where nothing is yet, readers come over a link that is switched; a folder that is there already is exchanged.
struct DirectoryDestination: Destination {
  private let path: String
  private let place: PublicationPlace
  private let keep: Int
  private let site: Identifier

  /// Takes the path that readers ask for, and how many versions stay.
  init(_ path: String, at place: PublicationPlace, keep: Int, site: Identifier) {
    self.path = path
    self.place = place
    self.keep = keep
    self.site = site
  }

  func look(at tree: PublishedTree) async throws -> TargetState {
    let folder = try ReadersFolder.find(path, for: place)
    guard let root = folder.shown, DiskPath.exists(root) else { return TargetState() }
    let records = try TargetRecords.read(in: root, of: site, at: place)
    let kinds = try FolderListing.kinds(below: root)
    let there = Set(kinds.filter { $0.value != .folder }.keys)
    // A folder that a build had made whole is taken over as it is.
    let isBuilt = records.receipt == nil && kinds[OutputFolder.marker] == .file
    let ours = isBuilt ? there : records.ours.intersection(there)
    let candidates = kinds.filter { $0.value == .file && tree.digests[$0.key] != nil }.keys
    let digests = try await PublishedTree.digests(of: Array(candidates), in: root)
    let same = digests.filter { tree.digests[$0.key] == $0.value }.keys
    return TargetState(
      receipt: records.receipt, isUnfinished: records.unfinished != nil, ours: ours, same: Set(same),
      foreign: there.subtracting(ours))
  }

  func carryOut(_ plan: PublicationPlan, of tree: PublishedTree, _ receipt: Receipt) async throws {
    let folder = try ReadersFolder.find(path, for: place)
    try DiskFolder.create(folder.place.versions)
    guard let lock = try FileLock.take(folder.place.versions + "/.lock") else {
      throw PublicationRefusal.underWay(site: site)
    }
    let next = folder.place.versions + "/.next"
    try DiskFolder.removeWhole(next)
    try DiskFolder.create(next)
    if let shown = folder.shown {
      for path in plan.unchanged { try FileCopy.link("\(shown)/\(path)", as: "\(next)/\(path)") }
      for path in plan.kept { try keep("\(shown)/\(path)", as: "\(next)/\(path)") }
    }
    for path in plan.put { try FileCopy.bytes(of: "\(tree.root)/\(path)", to: "\(next)/\(path)") }
    try StagingFolder(root: next).write(Receipt.name, receipt.bytes)
    try Durability.syncAll(around: next)
    try show(next, in: folder)
    try lock.write(note: "")
  }

  /// Takes something of somebody else over into the next version.
  private func keep(_ path: String, as copy: String) throws {
    guard let target = SymbolicLink.target(of: path) else {
      try FileCopy.link(path, as: copy)
      return
    }
    try DiskFolder.create(DiskPath.parent(of: copy))
    try SymbolicLink.create(copy, to: target)
  }

  private func show(_ next: String, in folder: ReadersFolder) throws {
    let place = folder.place
    let versions = try folder.versions()
    func path(_ version: Int) -> String { "\(place.versions)/\(VersionedPlace.name(of: version))" }
    let number: Int
    switch folder.shape {
    case .nothing, .link:
      let shown: Int? = if case .link(let version) = folder.shape { version } else { versions.max() }
      number = (shown ?? 0) + 1
      for version in versions where version >= number { try DiskFolder.removeWhole(path(version)) }
      try Durability.rename(next, to: path(number))
      try SymbolicLink.point(place.path, to: place.link(to: number))
    case .folder:
      do { try FolderExchange.swap(next, place.path) } catch is FolderExchange.Impossible {
        DiskFolder.remove(next)
        throw PublicationRefusal.cannotSwap(place: self.place)
      }
      // What readers saw before is the newest of the former versions.
      let former = (versions.max() ?? 0) + 1
      try Durability.rename(next, to: path(former))
      number = former + 1
    }
    for version in VersionedPlace.superfluous(try folder.versions(), shown: number, keep: keep) {
      try DiskFolder.removeWhole(path(version))
    }
  }
}
