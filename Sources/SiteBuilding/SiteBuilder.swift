import Editions
package import Messages
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
  private let pageTexts: PageTexts?
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
    /// Why policies have no pictures of their titles; nil when they have, or when nobody shares the site's addresses.
    package let lackOfCards: Message?
  }

  /// Takes a workspace as it stands on a day, the files it came from, the templates, the moment it is built for, and
  /// what every page says of the site as a whole; `pageTexts` are those of the templates, where they have been prepared.
  package init(
    _ dated: DatedWorkspace, store: Store, templates: Templates, pageTexts: PageTexts? = nil,
    at moment: Moment, notice: SiteNotice? = nil
  ) {
    self.dated = dated
    self.store = store
    self.templates = templates
    self.pageTexts = pageTexts
    self.moment = moment
    self.notice = notice
  }

  /// Builds one site into a folder.
  package func build(_ site: Site, into path: String) async throws -> Receipt {
    switch site.visibility {
    case .public:
      try await build(PublicAudience.self, site, pressRoom, into: path) {
        $0.url == nil ? .none : await CardPictures.make(PolicyCard.all(of: $0, templates: templates))
      }
    case .partner: try await build(PartnerAudience.self, site, partnerSite, into: path)
    case .internal: try await build(InternalAudience.self, site, intranet, into: path)
    case .restricted: try await build(RestrictedAudience.self, site, intranet, into: path)
    }
  }

  /// Plans one site, to be made page by page when they are asked for; nothing is written, and nothing searched.
  package func plan(_ site: Site) async throws -> PlannedSite {
    switch site.visibility {
    case .public: try await plan(PublicAudience.self, site, pressRoom)
    case .partner: try await plan(PartnerAudience.self, site, partnerSite)
    case .internal: try await plan(InternalAudience.self, site, intranet)
    case .restricted: try await plan(RestrictedAudience.self, site, intranet)
    }
  }

  private func plan<Reader: Audience>(_ reader: Reader.Type, _ site: Site, _ planner: Planner<Reader>)
    async throws -> PlannedSite
  {
    let projector = await projector(reader)
    let edition = await projector.project(site)
    let histories = await SiteHistorian(dated, projector, edition).histories()
    let media = try SiteMedia.read(edition.allNames.media, of: dated, from: store)
    let planned = planner(edition, histories, media.facts, .none)
    return PlannedSite(
      pages: planned.pages, files: planned.files,
      others: media.files.map { ($0.path.path, $0.bytes) } + templates.assets.map { ($0.key, $0.value) })
  }

  /// What plans the pages of a site.
  private typealias Planner<Reader: Audience> = (
    SiteEdition<Reader>, SiteHistories<Reader>, [Identifier: MediaFile], CardPictures
  ) -> Planned

  /// The pages of a site, and the files beside them.
  private typealias Planned = (pages: [PlannedPage], files: [PlannedFiles])

  private func pressRoom<Reader: OutsideAudience>(
    _ edition: SiteEdition<Reader>, _ histories: SiteHistories<Reader>, _ media: [Identifier: MediaFile],
    _ cards: CardPictures
  ) -> Planned {
    let renderer = PressRoomRenderer(
      edition, histories, templates: templates, mediaFiles: media, cards: cards.facts, notice: notice)
    return (renderer.pages(), renderer.files())
  }

  private func partnerSite<Reader: OutsideAudience>(
    _ edition: SiteEdition<Reader>, _ histories: SiteHistories<Reader>, _ media: [Identifier: MediaFile],
    _ cards: CardPictures
  ) -> Planned {
    let renderer = PartnerRenderer(
      edition, histories, templates: templates, mediaFiles: media, notice: notice)
    return (renderer.pages(), renderer.files())
  }

  private func intranet<Reader: InsideAudience>(
    _ edition: SiteEdition<Reader>, _ histories: SiteHistories<Reader>, _ media: [Identifier: MediaFile],
    _ cards: CardPictures
  ) -> Planned {
    let renderer = IntranetRenderer(
      edition, histories, templates: templates, mediaFiles: media, notice: notice)
    return (renderer.pages(), renderer.files())
  }

  private func projector<Reader: Audience>(_ reader: Reader.Type) async -> Projector<Reader> {
    await Projector(
      dated.workspace, at: moment, frozenNames: dated.frozenNames, stale: dated.stale, past: dated.past)
  }

  private func build<Reader: Audience>(
    _ reader: Reader.Type, _ site: Site, _ planner: Planner<Reader>, into path: String,
    cards: (SiteEdition<Reader>) async -> CardPictures = { _ in .none }
  ) async throws -> Receipt {
    let projector = await projector(reader)
    let edition = await projector.project(site)
    let histories = await SiteHistorian(dated, projector, edition).histories()
    let media = try SiteMedia.read(edition.allNames.media, of: dated, from: store)
    let cards = await cards(edition)
    return try await write(
      planner(edition, histories, media.facts, cards), media, cards, edition, histories, into: path)
  }

  private func write<Reader: Audience>(
    _ planned: Planned, _ media: SiteMedia, _ cards: CardPictures, _ edition: SiteEdition<Reader>,
    _ histories: SiteHistories<Reader>, into path: String
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
      for (path, bytes) in cards.files { try staging.write(path.path, bytes) }
      let asks = pages.contains {
        $0.path.path.hasSuffix("/\(SiteAddresses.Section.applies.rawValue)/rules.js")
      }
      for (path, bytes) in templates.assets where asks || !Templates.isForQuestions(path) {
        try staging.write(path, bytes)
      }
      guard let report = try await sweeper?.sweep(FolderTree(staging.root)) else { return }
      guard report.isLeakless else { throw SiteLeak(site: edition.id, report: report) }
      sweep = report
    }
    return Receipt(
      pages: pages.count, policies: edition.policyCount,
      proposals: histories.all.count { $0.proposal != nil },
      sweep: sweep, lackOfCards: cards.lack)
  }

  /// What searches a site for readers outside; nil for colleagues.
  private func sweeper(for visibility: Visibility) async throws -> Sweeper? {
    guard visibility < .internal else { return nil }
    return Sweeper(
      try await SweptWorkspace.read(dated, from: store), for: visibility, at: moment,
      pageTexts: pageTexts ?? PageTexts(templates.pageTexts))
  }
}

extension SiteEdition {
  fileprivate var policyCount: Int { editions.values.map(\.count).max() ?? 0 }
}
