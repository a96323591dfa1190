import Editions
package import PolicyModel
import Rendering
import SourceText
import Storage
package import Sweeping
import Timelines

/// Builds a site: projects the workspace to the site's audience, plans its pages, renders them several at a time,
/// and puts the whole in place as one step.
///
/// A site for readers outside is searched for anything they may not see before it is put in place: with the first find
/// the old one stays.
package struct SiteBuilder<Store: FileStore>: Sendable {
  private let dated: DatedWorkspace
  private let store: Store
  private let templates: Templates
  private let moment: Moment
  private let notice: SiteNotice?

  /// What a build made.
  package struct Receipt: Sendable {
    /// How many pages.
    package let pages: Int
    /// How many policies a reader finds on them.
    package let policies: Int
    /// How many proposals she is asked about.
    package let proposals: Int
    /// What the search of a site for readers outside found, which is nothing; nil inside.
    package let sweep: SweepReport?
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
    case .public: try await build(PublicAudience.self, site, pressRoom, into: path)
    case .partner: try await build(PartnerAudience.self, site, partnerSite, into: path)
    case .internal: try await build(InternalAudience.self, site, intranet, into: path)
    case .restricted: try await build(RestrictedAudience.self, site, intranet, into: path)
    }
  }

  /// What plans the pages of a site.
  private typealias Planner<Reader: Audience> = (
    SiteEdition<Reader>, SiteHistories<Reader>, [Identifier: MediaFile]
  ) -> (pages: [PlannedPage], files: [PlannedFiles])

  private func pressRoom<Reader: OutsideAudience>(
    _ edition: SiteEdition<Reader>, _ histories: SiteHistories<Reader>, _ media: [Identifier: MediaFile]
  ) -> (pages: [PlannedPage], files: [PlannedFiles]) {
    let renderer = PressRoomRenderer(
      edition, histories, templates: templates, mediaFiles: media, notice: notice)
    return (renderer.pages(), renderer.files())
  }

  private func partnerSite<Reader: OutsideAudience>(
    _ edition: SiteEdition<Reader>, _ histories: SiteHistories<Reader>, _ media: [Identifier: MediaFile]
  ) -> (pages: [PlannedPage], files: [PlannedFiles]) {
    let renderer = PartnerRenderer(
      edition, histories, templates: templates, mediaFiles: media, notice: notice)
    return (renderer.pages(), renderer.files())
  }

  private func intranet<Reader: InsideAudience>(
    _ edition: SiteEdition<Reader>, _ histories: SiteHistories<Reader>, _ media: [Identifier: MediaFile]
  ) -> (pages: [PlannedPage], files: [PlannedFiles]) {
    let renderer = IntranetRenderer(
      edition, histories, templates: templates, mediaFiles: media, notice: notice)
    return (renderer.pages(), renderer.files())
  }

  private func projector<Reader: Audience>(_ reader: Reader.Type) -> Projector<Reader> {
    Projector(
      dated.workspace, at: moment, frozenNames: dated.frozenNames, stale: dated.stale, past: dated.past)
  }

  private func build<Reader: Audience>(
    _ reader: Reader.Type, _ site: Site, _ planner: Planner<Reader>, into path: String
  ) async throws -> Receipt {
    let projector = projector(reader)
    let edition = projector.project(site)
    let histories = await SiteHistorian(dated, projector, edition).histories()
    let media = try SiteMedia.read(edition.allNames.media, of: dated, from: store)
    return try await write(planner(edition, histories, media.facts), media, edition, histories, into: path)
  }

  private func write<Reader: Audience>(
    _ planned: (pages: [PlannedPage], files: [PlannedFiles]), _ media: SiteMedia,
    _ edition: SiteEdition<Reader>, _ histories: SiteHistories<Reader>, into path: String
  ) async throws -> Receipt {
    let pages = planned.pages
    let sweeper = try await sweeper(for: Reader.visibility)
    var sweep: SweepReport?
    try await OutputFolder(path).replace { staging in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for files in planned.files {
          group.addTask { try files.make { try staging.write($0.path, $1) } }
        }
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
      let asks = pages.contains {
        $0.path.path.hasSuffix("/\(SiteAddresses.Section.applies.rawValue)/rules.js")
      }
      for (path, bytes) in templates.assets where asks || !Templates.isForQuestions(path) {
        try staging.write(path, bytes)
      }
      guard let report = try await sweeper?.sweep(FolderTree(staging.root)) else { return }
      guard report.isClean else { throw SiteLeak(site: edition.id, report: report) }
      sweep = report
    }
    return Receipt(
      pages: pages.count, policies: edition.policyCount,
      proposals: histories.all.count { $0.proposal != nil },
      sweep: sweep)
  }

  /// What searches a site for readers outside; nil for colleagues.
  private func sweeper(for visibility: Visibility) async throws -> Sweeper? {
    guard visibility < .internal else { return nil }
    return Sweeper(
      try await SweptWorkspace.read(dated, from: store), for: visibility, at: moment,
      pageTexts: PageTexts(templates.pageTexts))
  }
}

extension SiteEdition {
  fileprivate var policyCount: Int { editions.values.map(\.count).max() ?? 0 }
}
