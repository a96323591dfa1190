package import PolicyModel
import SourceText

/// Publishes built sites: looks at a place, makes a plan, carries it out.
package struct Publisher: Sendable {
  private let site: Identifier
  private let desk: PublicationDesk
  private let program: String
  private let moment: Moment

  /// How a publication is made.
  package struct Options: Sendable {
    /// Whether every file is put again, whatever stands there.
    package let afresh: Bool
    /// Whether the site's files take the place of somebody else's that have their names.
    package let replacing: Bool

    /// Joins the parts.
    package init(afresh: Bool = false, replacing: Bool = false) {
      self.afresh = afresh
      self.replacing = replacing
    }
  }

  /// Takes a site, the desk it is prepared at, the program's name and version, and the moment of publication.
  package init(_ site: Identifier, desk: PublicationDesk, program: String, at moment: Moment) {
    self.site = site
    self.desk = desk
    self.program = program
    self.moment = moment
  }

  /// What a publication of a tree would do at a place.
  package func plan(_ tree: PublishedTree, for target: PublicationTarget, _ options: Options = Options())
    async throws -> PublicationPlan
  {
    PublicationPlan(tree, at: try await destination(target).look(at: tree), afresh: options.afresh)
  }

  /// Makes a place hold a tree, as planned; throws a ``PublicationRefusal`` when that would replace what somebody else
  /// put there, unless it was asked for.
  package func carryOut(
    _ plan: PublicationPlan, of tree: PublishedTree, at target: PublicationTarget,
    _ options: Options = Options()
  ) async throws -> Receipt {
    if !options.replacing, !plan.inTheWay.isEmpty {
      throw PublicationRefusal.inTheWay(plan.inTheWay, place: target.place.value)
    }
    let receipt = Receipt(site: site, program: program, published: moment, files: tree.digests)
    try await destination(target).carryOut(plan, of: tree, receipt)
    return receipt
  }

  private func destination(_ target: PublicationTarget) -> any Destination {
    let place = target.place.value
    return switch place {
    case .directory(let path): DirectoryDestination(path, at: place, keep: target.keep, site: site)
    case .git(let repository, let branch):
      GitDestination(repository, branch, at: place, desk: desk, site: site)
    case .rsync(let address): RsyncDestination(address, at: place, desk: desk, keep: target.keep, site: site)
    case .rclone(let remote): RcloneDestination(remote, at: place, desk: desk, site: site)
    }
  }
}
