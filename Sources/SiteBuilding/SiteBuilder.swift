import Editions
import PolicyModel
import Rendering
import Storage
import Timelines

/// Builds a site: projects the workspace to the site's audience, plans its pages, renders them several at a time,
/// and puts the whole in place as one step.
package struct SiteBuilder<Store: FileStore>: Sendable {
  private let dated: DatedWorkspace
  private let store: Store
  private let templates: Templates
  private let moment: Moment
  private let notice: SiteNotice?

  /// What a build made.
  package struct Receipt: Sendable, Equatable {
    /// How many pages.
    package let pages: Int
    /// How many policies a reader finds on them.
    package let policies: Int
    /// How many proposals she is asked about.
    package let proposals: Int
  }

  /// Takes a workspace as it stands on a day, the files it came from, the templates, the moment it is built for, and
  /// what every page says of the site as a whole.
  package init(
    _ dated: DatedWorkspace, store: Store, templates: Templates, at moment: Moment, notice: SiteNotice? = nil
  ) {
    self.dated = dated
    self.store = store
    self.templates = templates
    self.moment = moment
    self.notice = notice
  }

  /// Builds one site into a folder.
  package func build(_ site: Site, into path: String) async throws -> Receipt {
    switch site.visibility {
    case .public: try await buildOutside(projector(PublicAudience.self), site, into: path)
    case .partner: try await buildOutside(projector(PartnerAudience.self), site, into: path)
    case .internal: try await buildInside(projector(InternalAudience.self), site, into: path)
    case .restricted: try await buildInside(projector(RestrictedAudience.self), site, into: path)
    }
  }

  private func projector<Reader: Audience>(_ reader: Reader.Type) -> Projector<Reader> {
    Projector(
      dated.workspace, at: moment, frozenNames: dated.frozenNames, stale: dated.stale, past: dated.past)
  }

  private func buildOutside<Reader: OutsideAudience>(
    _ projector: Projector<Reader>, _ site: Site, into path: String
  ) async throws -> Receipt {
    let edition = projector.project(site)
    let histories = await SiteHistorian(dated, projector, edition).histories()
    let media = try SiteMedia.read(edition.allNames.media, of: dated, from: store)
    let renderer = PressRoomRenderer(
      edition, histories, templates: templates, mediaFiles: media.facts, notice: notice)
    return try await write(renderer.pages(), media, edition, histories, into: path)
  }

  private func buildInside<Reader: InsideAudience>(
    _ projector: Projector<Reader>, _ site: Site, into path: String
  ) async throws -> Receipt {
    let edition = projector.project(site)
    let histories = await SiteHistorian(dated, projector, edition).histories()
    let media = try SiteMedia.read(edition.allNames.media, of: dated, from: store)
    let renderer = IntranetRenderer(
      edition, histories, templates: templates, mediaFiles: media.facts, notice: notice)
    return try await write(renderer.pages(), media, edition, histories, into: path)
  }

  private func write<Reader: Audience>(
    _ pages: [PlannedPage], _ media: SiteMedia, _ edition: SiteEdition<Reader>,
    _ histories: SiteHistories<Reader>, into path: String
  ) async throws -> Receipt {
    try await OutputFolder(path).replace { staging in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for start in stride(from: 0, to: pages.count, by: 32) {
          group.addTask {
            for page in pages[start..<min(start + 32, pages.count)] {
              try staging.write(page.path.path, try page.render())
            }
          }
        }
        try await group.waitForAll()
      }
      for file in media.files { try staging.write(file.path.path, file.bytes) }
      for (path, bytes) in templates.assets { try staging.write(path, bytes) }
    }
    return Receipt(
      pages: pages.count, policies: edition.policyCount, proposals: histories.all.count { $0.proposal != nil }
    )
  }
}

extension SiteEdition {
  fileprivate var policyCount: Int { editions.values.map(\.count).max() ?? 0 }
}
