internal import PolicyModel
internal import Storage

/// A branch of a git repository: one commit, pushed in one step.
struct GitDestination: Destination {
  private let repository: String
  private let branch: String
  private let place: PublicationPlace
  private let desk: PublicationDesk
  private let site: Identifier

  /// Takes a repository's address and a branch.
  init(
    _ repository: String, _ branch: String, at place: PublicationPlace, desk: PublicationDesk,
    site: Identifier
  ) {
    self.repository = repository
    self.branch = branch
    self.place = place
    self.desk = desk
    self.site = site
  }

  func look(at tree: PublishedTree) async throws -> TargetState {
    let git = try await GitRepository(desk, for: place)
    guard let tip = try await git.fetch(branch, of: repository) else { return TargetState() }
    let there = try await git.files(of: tip)
    let folder = try desk.emptyFolder("records")
    if case let id?? = there[Receipt.name] {
      try StagingFolder(root: folder).write(Receipt.name, try await git.bytes(id))
    }
    let records = try TargetRecords.read(in: folder, of: site, at: place)
    let common = tree.paths.filter { there[$0] != nil }
    let ids = try await git.ids(of: common.map { "\(tree.root)/\($0)" }, keeping: false)
    let same = zip(common, ids).filter { there[$0] == $1 }.map(\.0)
    let ours = records.ours.intersection(there.keys)
    return TargetState(
      receipt: records.receipt, ours: ours, same: Set(same), foreign: Set(there.keys).subtracting(ours))
  }

  func carryOut(_ plan: PublicationPlan, of tree: PublishedTree, _ receipt: Receipt) async throws {
    let git = try await GitRepository(desk, for: place)
    let tip = try await git.fetch(branch, of: repository)
    let folder = try desk.emptyFolder("commit")
    try StagingFolder(root: folder).write(Receipt.name, receipt.bytes)
    let put = plan.put
    let ids = try await git.ids(
      of: put.map { "\(tree.root)/\($0)" } + ["\(folder)/\(Receipt.name)"], keeping: true)
    var changes: [String: String?] = [:]
    for (path, id) in zip(put + [Receipt.name], ids) { changes.updateValue(id, forKey: path) }
    for path in plan.removed { changes.updateValue(nil, forKey: path) }
    let message =
      "Publish \(site): \(plan.added.count) added, \(plan.changed.count + plan.inTheWay.count) changed, \(plan.removed.count) removed"
    let commit = try await git.commit(
      changes, upon: tip, index: folder + "/index", message: message, at: receipt.published)
    guard try await git.push(commit, to: branch, of: repository) else {
      throw PublicationRefusal.movedOn(place: place)
    }
  }
}
