/// A place where sites are published: it is looked at first, and then a plan is carried out.
protocol Destination: Sendable {
  /// What stands there of a site, and of others.
  func look(at tree: PublishedTree) async throws -> TargetState
  /// Makes the place hold a site, with its receipt, and what somebody else put there.
  func carryOut(_ plan: PublicationPlan, of tree: PublishedTree, _ receipt: Receipt) async throws
}
