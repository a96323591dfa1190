import Editions
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

/// A workspace with its past, from which sites are built without a disk.
struct SiteInMemory {
  let dated: DatedWorkspace
  let store: MemoryStore

  static let moment = Moment(secondsSince1970: 1_795_000_000)

  /// Reads a generated workspace, its revisions frozen first.
  init(_ generated: GeneratedWorkspace) async throws {
    var files = generated.files.mapValues { Array($0.utf8) }
    let reading = try await WorkspaceReader.read(MemoryStore(files))
    guard let workspace = reading.workspace else { throw Unreadable(diagnostics: "\(reading.diagnostics)") }
    for past in generated.policies {
      var previous: ContentDigest?
      var ledger: [UInt8] = []
      for (index, line) in past.lines.enumerated() {
        let isCopy = past.isCopyApproved && index == past.lines.count - 1
        var frozen: [String: [UInt8]] = [:]
        if isCopy, let policy = workspace.policies.first(where: { $0.id.value.text == past.id }) {
          frozen = try RevisionDraft(of: policy, in: workspace, from: MemoryStore(files)).files
        } else {
          for (path, text) in past.states[index].files {
            frozen[String(path.dropFirst(past.id.count + 1))] = Array(text.utf8)
          }
          frozen["tenet.yml"] = Array(past.settings[index].utf8)
        }
        let version = try Self.version(index + 1)
        for (path, bytes) in frozen { files["\(past.id)/revisions/\(version)/\(path)"] = bytes }
        let entry = try Self.entry(
          .approve, past, version, line, frozen.mapValues { ContentDigest(of: $0) }, previous)
        let written = entry.line()
        ledger += written.bytes
        previous = written.digest
      }
      if past.isRetired, let last = past.lines.last {
        let version = try Self.version(past.lines.count)
        let line = GeneratedPast.Line(by: last.by, note: last.note, publicNote: nil, effective: "2026-10-01")
        ledger += try Self.entry(.retire, past, version, line, [:], previous).line().bytes
      }
      if !ledger.isEmpty { files["\(past.id)/history.jsonl"] = ledger }
    }
    store = MemoryStore(files)
    let histories = try await WorkspaceHistories.read(store, paths: files.keys)
    guard let day = CalendarDate(iso8601: GeneratedWorkspace.today) else {
      throw Unreadable(diagnostics: "day")
    }
    dated = try await TimelineReader(
      workspace, histories: histories, store: store, on: day, showing: .proposals
    )
    .read()
  }

  /// A workspace cannot be read.
  struct Unreadable: Error {
    let diagnostics: String
  }

  private static func version(_ number: Int) throws -> RevisionVersion {
    guard let version = RevisionVersion("\(number).0.0") else { throw Unreadable(diagnostics: "a version") }
    return version
  }

  private static func entry(
    _ event: LedgerEvent, _ past: GeneratedPast, _ version: RevisionVersion, _ line: GeneratedPast.Line,
    _ files: [String: ContentDigest], _ previous: ContentDigest?
  ) throws -> LedgerEntry {
    guard let policy = Identifier(past.id), let effective = CalendarDate(iso8601: line.effective),
      let approved = CalendarDate(
        iso8601: line.effective > GeneratedWorkspace.today ? "2026-11-01" : line.effective),
      let swedish = Language("sv")
    else { throw Unreadable(diagnostics: "a line") }
    let isApproval = event == .approve
    return LedgerEntry(
      event, policy: policy, version: version, level: isApproval ? .binding : nil, approved: approved,
      effective: effective, by: line.by, note: LocalizedText([swedish: line.note]),
      publicNote: line.publicNote.map { LocalizedText([swedish: $0]) }, files: files, previous: previous)
  }

  /// The pages of a site for an audience outside, and its pictures.
  func outside<Reader: OutsideAudience>(_ reader: Reader.Type, _ templates: Templates) async throws
    -> [String: [UInt8]]
  {
    let (edition, histories, media) = try await parts(reader)
    if Reader.visibility == .partner {
      let site = PartnerRenderer(edition, histories, templates: templates, mediaFiles: media.facts)
      return try Self.files(site.pages(), site.files(), media)
    }
    let site = PressRoomRenderer(edition, histories, templates: templates, mediaFiles: media.facts)
    return try Self.files(site.pages(), site.files(), media)
  }

  /// The pages of a site for an audience inside, and its pictures.
  func inside<Reader: InsideAudience>(_ reader: Reader.Type, _ templates: Templates) async throws -> [String:
    [UInt8]]
  {
    let (edition, histories, media) = try await parts(reader)
    let site = IntranetRenderer(edition, histories, templates: templates, mediaFiles: media.facts)
    return try Self.files(site.pages(), site.files(), media)
  }

  private func parts<Reader: Audience>(_ reader: Reader.Type) async throws -> (
    SiteEdition<Reader>, SiteHistories<Reader>, SiteMedia
  ) {
    let projector = await Projector<Reader>(
      dated.workspace, at: Self.moment, frozenNames: dated.frozenNames, past: dated.past)
    let sites = dated.workspace.configuration.sites
    guard let site = sites.first(where: { $0.visibility == Reader.visibility }) else {
      throw Unreadable(diagnostics: "no site")
    }
    let edition = await projector.project(site)
    let histories = await SiteHistorian(dated, projector, edition).histories()
    return (edition, histories, try SiteMedia.read(edition.allNames.media, of: dated, from: store))
  }

  private static func files(_ pages: [PlannedPage], _ planned: [PlannedFiles], _ media: SiteMedia) throws
    -> [String: [UInt8]]
  {
    var files: [String: [UInt8]] = [:]
    for page in pages { files[page.path.path] = try page.render() }
    for part in planned { try part.make { files[$0.path] = $1 } }
    for file in media.files { files[file.path.path] = file.bytes }
    return files
  }
}
