import PolicyModel
import Publishing
import TestSupport

/// A workspace that publishes trees of a few files.
struct PublishingWorkspace {
  let folder = TemporaryFolder()
  let site: Identifier

  init(site: String = "press-room") { self.site = Identifier(site) ?? .nowhere }

  /// The plan for some files at a place.
  func plan(_ files: [String: String], at place: PlaceFixture, afresh: Bool = false) async throws
    -> PublicationPlan
  {
    let desk = try await PublicationDesk.take(in: folder.path, for: site)
    return try await publisher(desk, second: 0).plan(
      try await tree(files, at: desk), for: place.target, .init(afresh: afresh))
  }

  /// Publishes some files at a place, when that is needed.
  @discardableResult func publish(
    _ files: [String: String], at place: PlaceFixture, second: Int = 0, replacing: Bool = false,
    afresh: Bool = false
  ) async throws -> PublicationPlan {
    let desk = try await PublicationDesk.take(in: folder.path, for: site)
    let publisher = publisher(desk, second: second)
    let tree = try await tree(files, at: desk)
    let options = Publisher.Options(afresh: afresh, replacing: replacing)
    let plan = try await publisher.plan(tree, for: place.target, options)
    if plan.isNeeded || afresh { _ = try await publisher.carryOut(plan, of: tree, at: place.target, options) }
    return plan
  }

  private func publisher(_ desk: PublicationDesk, second: Int) -> Publisher {
    Publisher(
      site, desk: desk, program: "tenet 0", at: Moment(secondsSince1970: 1_700_000_000 + second))
  }

  private func tree(_ files: [String: String], at desk: PublicationDesk) async throws -> PublishedTree {
    let root = desk.tree.dropFirst(folder.path.count + 1)
    try? folder.remove(String(root))
    for (path, text) in files { try folder.write(text, to: "\(root)/\(path)") }
    return try await PublishedTree.read(desk.tree)
  }
}
