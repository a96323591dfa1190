import Editions
import Foundation
import PolicyModel
import PolicyReading
import Rendering
import Revisions
import SourceText
import Storage
import Sweeping
import TestSupport
import Timelines

@testable import SiteBuilding

/// The project's own policies, built for one audience or another without a disk.
struct DemoSites: Sendable {
  let workspace: Workspace
  let dated: DatedWorkspace
  let swept: SweptWorkspace
  let templates: Templates
  private let pageTexts: PageTexts
  private let store: DiskStore

  static let moment = Moment(secondsSince1970: 1_795_780_800)

  /// They as they stood on the ordinary day, and the press room of them: read and made once for all tests.
  static let shared = Task { try await DemoSites() }
  static let pressRoom = Task { try await shared.value.pressRoom(PublicAudience.self) }

  /// Reads them as they stood on a day.
  init(_ date: String = "2026-11-27") async throws {
    store = DiskStore(root: Repository.policies.path)
    let reading = try await WorkspaceReader.read(store)
    guard let workspace = reading.workspace, let day = CalendarDate(iso8601: date) else {
      throw SiteInMemory.Unreadable(diagnostics: "policies")
    }
    self.workspace = workspace
    let histories = try await WorkspaceHistories.read(store, paths: reading.paths)
    dated = try await TimelineReader(
      workspace, histories: histories, store: store, on: day, showing: .proposals
    )
    .read()
    swept = try await SweptWorkspace.read(dated, from: store)
    templates = try Templates(.builtIn, languages: workspace.configuration.languages)
    pageTexts = PageTexts(templates.pageTexts)
  }

  /// What searches for anything that readers of a visibility may not see.
  func sweeper(_ visibility: Visibility) -> Sweeper {
    Sweeper(swept, for: visibility, at: Self.moment, pageTexts: pageTexts)
  }

  /// The press room as it is made for an audience.
  func pressRoom<Reader: OutsideAudience>(_ reader: Reader.Type) async throws -> [String: [UInt8]] {
    let projector = await Projector<Reader>(
      dated.workspace, at: Self.moment, frozenNames: dated.frozenNames, past: dated.past)
    guard let site = workspace.configuration.sites.first(where: { $0.visibility == .public }) else {
      throw SiteInMemory.Unreadable(diagnostics: "a press room")
    }
    let edition = await projector.project(site)
    let histories = await SiteHistorian(dated, projector, edition).histories()
    let media = try SiteMedia.read(edition.allNames.media, of: dated, from: store)
    let renderer = PressRoomRenderer(edition, histories, templates: templates, mediaFiles: media.facts)
    var files = templates.assets
    for page in renderer.pages() { files[page.path.path] = try page.render() }
    for part in renderer.files() { try part.make { files[$0.path] = $1 } }
    for file in media.files { files[file.path.path] = file.bytes }
    return files
  }
}

/// An audience that calls itself one of the world outside and reads what colleagues read: what the types cannot catch.
enum LeakyAudience: OutsideAudience {
  static let visibility = Visibility.internal
}
