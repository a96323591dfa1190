internal import Storage

/// A place whose readers see each file as soon as it is there.
protocol FileByFilePlace: Sendable {
  /// Brings files of a folder of this machine there.
  func put(_ paths: [String], of local: String) async throws
  /// Removes files, and folders in which nothing is left.
  func remove(_ paths: [String]) async throws
}

/// A publication where readers see each file as soon as it is there: what pages show first, then pages, then what leads
/// to them, then what goes; the receipt last.
struct FileByFile: Sendable {
  private let plan: PublicationPlan
  private let tree: PublishedTree
  private let receipt: Receipt
  private let desk: PublicationDesk

  /// Takes what is to be done.
  init(_ plan: PublicationPlan, _ tree: PublishedTree, _ receipt: Receipt, desk: PublicationDesk) {
    self.plan = plan
    self.tree = tree
    self.receipt = receipt
    self.desk = desk
  }

  /// Carries it out.
  func send(over place: some FileByFilePlace) async throws {
    let records = StagingFolder(root: try desk.emptyFolder("receipt"))
    // Until the receipt is there, this tells which files are not to be relied on.
    let unfinished = UnfinishedPublication(site: receipt.site, paths: Set(plan.put + plan.removed))
    try records.write(UnfinishedPublication.name, unfinished.bytes)
    try records.write(Receipt.name, receipt.bytes)
    try await place.put([UnfinishedPublication.name], of: records.root)
    for paths in SendingOrder.steps(plan.put) { try await place.put(paths, of: tree.root) }
    if !plan.removed.isEmpty { try await place.remove(plan.removed) }
    try await place.put([Receipt.name], of: records.root)
    try await place.remove([UnfinishedPublication.name])
  }
}
