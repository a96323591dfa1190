import Editions
import PolicyModel
import Rendering
import Storage

/// Builds a site: projects the workspace to the site's audience, plans its pages, renders them several at a time,
/// and puts the whole in place as one step.
package struct SiteBuilder<Store: FileStore>: Sendable {
  private let workspace: Workspace
  private let store: Store
  private let templates: Templates
  private let moment: Moment

  /// What a build made.
  package struct Receipt: Sendable, Equatable {
    /// How many pages.
    package let pages: Int
    /// How many policies a reader finds on them.
    package let policies: Int
  }

  /// Takes a workspace without errors, the files it came from, the templates, and the moment it is built for.
  package init(_ workspace: Workspace, store: Store, templates: Templates, at moment: Moment) {
    self.workspace = workspace
    self.store = store
    self.templates = templates
    self.moment = moment
  }

  /// Builds one site into a folder.
  package func build(_ site: Site, into path: String) async throws -> Receipt {
    switch site.visibility {
    case .public:
      try await buildOutside(Projector<PublicAudience>(workspace, at: moment).project(site), into: path)
    case .partner:
      try await buildOutside(Projector<PartnerAudience>(workspace, at: moment).project(site), into: path)
    case .internal:
      try await buildInside(Projector<InternalAudience>(workspace, at: moment).project(site), into: path)
    case .restricted:
      try await buildInside(Projector<RestrictedAudience>(workspace, at: moment).project(site), into: path)
    }
  }

  private func buildOutside<Reader: OutsideAudience>(_ site: SiteEdition<Reader>, into path: String)
    async throws
    -> Receipt
  {
    let media = try SiteMedia.read(site.registers.media, of: workspace, from: store)
    let pages = PressRoomRenderer(site, templates: templates, mediaFiles: media.facts).pages()
    return try await write(pages, media, policies: site.policyCount, into: path)
  }

  private func buildInside<Reader: InsideAudience>(_ site: SiteEdition<Reader>, into path: String)
    async throws
    -> Receipt
  {
    let media = try SiteMedia.read(site.registers.media, of: workspace, from: store)
    let pages = IntranetRenderer(site, templates: templates, mediaFiles: media.facts).pages()
    return try await write(pages, media, policies: site.policyCount, into: path)
  }

  private func write(_ pages: [PlannedPage], _ media: SiteMedia, policies: Int, into path: String)
    async throws
    -> Receipt
  {
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
    return Receipt(pages: pages.count, policies: policies)
  }
}

extension SiteEdition {
  fileprivate var policyCount: Int { editions.values.map(\.count).max() ?? 0 }
}
