package import PolicyModel
package import Publishing

/// A site that was checked, verified, built and searched, and is ready to be published.
package struct ReadyPublication: Sendable {
  /// What was built.
  package let built: Pipeline.Built
  /// Its files.
  package let tree: PublishedTree
  private let publisher: Publisher
  private let desk: PublicationDesk
  private let log: PublicationLog

  init(
    _ built: Pipeline.Built, _ tree: PublishedTree, publisher: Publisher, desk: PublicationDesk,
    log: PublicationLog
  ) {
    self.built = built
    self.tree = tree
    self.publisher = publisher
    self.desk = desk
    self.log = log
  }

  /// What publishing it at a place would do there.
  package func plan(for target: PublicationTarget, _ options: Publisher.Options) async throws
    -> PublicationPlan
  {
    defer { desk.clear() }
    return try await publisher.plan(tree, for: target, options)
  }

  /// Publishes it at a place, as planned, and notes that down.
  package func publish(
    _ plan: PublicationPlan, at target: PublicationTarget, _ options: Publisher.Options
  ) async throws -> Receipt {
    defer { desk.clear() }
    let receipt = try await publisher.carryOut(plan, of: tree, at: target, options)
    try log.add(receipt, at: target, plan)
    return receipt
  }
}
