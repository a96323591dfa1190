import ExternalPrograms
internal import PolicyModel
internal import Storage

/// A folder that rsync reaches.
///
/// Where something can stand beside it, a whole version is sent there and a link is switched; a folder that is there
/// already, and the module of an rsync that runs as a service, are changed file by file in an order that misleads nobody.
struct RsyncDestination: Destination {
  private let address: RsyncAddress
  private let place: PublicationPlace
  private let desk: PublicationDesk
  private let keep: Int
  private let site: Identifier
  private let rsync: Rsync

  /// Takes an address, and how many versions stay.
  init(_ address: String, at place: PublicationPlace, desk: PublicationDesk, keep: Int, site: Identifier) {
    self.address = RsyncAddress(address)
    self.place = place
    self.desk = desk
    self.keep = keep
    self.site = site
    rsync = Rsync(TargetProgram("rsync", for: place, lock: desk.lock))
  }

  /// What stands at the address: where versions are possible, the version that readers see and all that are there.
  private enum Shape {
    case versions(VersionedPlace, shown: Int?, all: [Int])
    case folder
  }

  private func shape() async throws -> Shape {
    guard let place = address.versioned else { return .folder }
    // Whatever a name means to a filter, only what has it is looked at.
    let found: [RsyncListing]
    do {
      found = try await rsync.list(
        place.parent == "/" ? "" : place.parent,
        filters: ["--include=/\(place.versionsName)", "--include=/\(place.versionsName)/*", "--exclude=/*/*"])
    } catch let error as ExternalProgramError where error.isAboutMissingRsyncFolder {
      found = []
    }
    let all = found.compactMap { item in
      item.path.hasPrefix(place.versionsName + "/")
        ? VersionedPlace.version(named: item.path.dropFirst(place.versionsName.count + 1)) : nil
    }
    switch found.first(where: { $0.path == place.name })?.kind {
    case nil: return .versions(place, shown: nil, all: all)
    case .link(let target):
      guard let shown = place.version(ofLink: target) else { return .folder }
      return .versions(place, shown: shown, all: all)
    case .folder: return .folder
    case .file, .other: throw PublicationRefusal.noFolder(place: self.place)
    }
  }

  func look(at tree: PublishedTree) async throws -> TargetState {
    if case .versions(_, nil, _) = try await shape() { return TargetState() }
    let found: [RsyncListing]
    do { found = try await rsync.list(address.text) } catch let error as ExternalProgramError
      where error.isAboutMissingRsyncFolder
    { return TargetState() }
    let there = Set(found.filter { $0.kind != .folder }.map(\.path))
    let folder = try desk.emptyFolder("records")
    try await rsync.fetch(TargetRecords.names.filter(there.contains), from: address.text, into: folder)
    let records = try TargetRecords.read(in: folder, of: site, at: place)
    let ours = records.ours.intersection(there)
    return TargetState(
      receipt: records.receipt, isUnfinished: records.unfinished != nil, ours: ours,
      same: records.same(as: tree).intersection(there), foreign: there.subtracting(ours))
  }

  func carryOut(_ plan: PublicationPlan, of tree: PublishedTree, _ receipt: Receipt) async throws {
    switch try await shape() {
    case .versions(let versions, let shown, let all):
      try await sendVersion(plan, tree, receipt, versions, shown: shown, all: all)
    case .folder: try await FileByFile(plan, tree, receipt, desk: desk).send(over: self)
    }
  }

  private func sendVersion(
    _ plan: PublicationPlan, _ tree: PublishedTree, _ receipt: Receipt, _ versions: VersionedPlace,
    shown: Int?,
    all: [Int]
  ) async throws {
    let others = try desk.emptyFolder("others")
    try await rsync.fetch(plan.kept, from: address.text, into: others)
    let own = try desk.emptyFolder("receipt")
    try StagingFolder(root: own).write(Receipt.name, receipt.bytes)
    let next = (shown ?? 0) + 1
    let site = try desk.emptyFolder("site")
    for path in tree.paths { try FileCopy.link("\(tree.root)/\(path)", as: "\(site)/\(path)") }
    try await rsync.mirror(
      [site, others, own], to: "\(versions.versions)/\(VersionedPlace.name(of: next))",
      unchanged: shown.map(VersionedPlace.name(of:)))
    let link = try desk.emptyFolder("link") + "/" + versions.name
    try SymbolicLink.create(link, to: versions.link(to: next))
    try await rsync.send(link: link, to: versions.parent)
    let old = VersionedPlace.superfluous(all.filter { $0 != next } + [next], shown: next, keep: keep)
    guard !old.isEmpty else { return }
    try await rsync.remove(
      folders: old.map(VersionedPlace.name(of:)), from: versions.versions,
      empty: try desk.emptyFolder("empty"))
  }
}

extension RsyncDestination: FileByFilePlace {
  func put(_ paths: [String], of local: String) async throws {
    try await rsync.send(paths, of: local, to: address.text)
  }

  func remove(_ paths: [String]) async throws {
    try await rsync.remove(files: paths, from: address.text, empty: try desk.emptyFolder("empty"))
  }
}
