import Editions
import Foundation
import Handbooks
public import Messages
public import PolicyModel
import Rendering
import SiteBuilding
import SourceText
import Storage
import Timelines

/// For whom a handbook is made.
public struct HandbookRequest: Sendable {
  /// Her department and those above it, her own first; nil for everybody's handbook.
  public var lineage: [Identifier]?
  /// Her role; nil where it does not matter.
  public var role: Identifier?
  /// In which language she reads.
  public var language: Language
  /// What she may read.
  public var visibility: Visibility
  /// From which day on changes are new to her.
  public var since: CalendarDate

  /// Joins the parts.
  public init(
    lineage: [Identifier]?, role: Identifier?, language: Language, visibility: Visibility,
    since: CalendarDate
  ) {
    self.lineage = lineage
    self.role = role
    self.language = language
    self.visibility = visibility
    self.since = since
  }
}

/// What a handbook is made into.
public enum HandbookFormat: String, Sendable, CaseIterable {
  /// One page that needs nothing else.
  case html
  /// One Markdown document.
  case md
  /// Pages to print and to keep.
  case pdf
  /// A document for word processors.
  case docx
  /// A book for reading devices.
  case epub
  /// Slides for a training.
  case pptx
}

extension Pipeline {
  /// Why a handbook was not made.
  public enum HandbookRefusal: Explained, Sendable, Equatable {
    /// Its own texts are for fewer readers than it was asked for.
    case lessVisible(name: Identifier, own: Visibility, asked: Visibility)
    /// There is nothing in it that these readers may read.
    case nothingToRead(name: Identifier)

    /// What is in the way, and the way out.
    public var message: Message {
      switch self {
      case .lessVisible(let name, let own, let asked):
        "the texts of handbook '\(name)' are for \(own.rawValue) readers, and \(asked.rawValue) readers may not have it: write 'visibility: \(asked.rawValue)' in its file if they may"
      case .nothingToRead(let name):
        "handbook '\(name)' holds no policy that these readers may read: name others under 'policies:', or ask for other readers"
      }
    }
  }

  /// A handbook as the bytes of a file, for the day that a workspace was resolved for.
  ///
  /// `tell` hears what is being done, for somebody who waits. Throws a ``HandbookRefusal``, a `TemplateError` when the
  /// templates of the workspace cannot be used, and an `ExternalProgramError` when a program that a format needs is missing
  /// or fails.
  public func handbook(
    _ outline: HandbookOutline, _ dated: Dated, for request: HandbookRequest, as format: HandbookFormat,
    at moment: Moment, tell: @escaping @Sendable (Message) -> Void = { _ in }
  ) async throws -> [UInt8] {
    guard request.visibility.mayRead(outline.visibility) else {
      throw HandbookRefusal.lessVisible(
        name: outline.name, own: outline.visibility, asked: request.visibility)
    }
    let book =
      switch request.visibility {
      case .public: try await book(PublicAudience.self, outline, dated.workspace, request, moment)
      case .partner: try await book(PartnerAudience.self, outline, dated.workspace, request, moment)
      case .internal: try await book(InternalAudience.self, outline, dated.workspace, request, moment)
      case .restricted: try await book(RestrictedAudience.self, outline, dated.workspace, request, moment)
      }
    guard book.parts.contains(where: { $0.kind == .policy }) else {
      throw HandbookRefusal.nothingToRead(name: outline.name)
    }
    return switch format {
    case .html: try book.html()
    case .md: Array(book.markdown().utf8)
    case .pdf: try await book.pdf(tell: tell)
    case .docx: try await book.word(tell: tell)
    case .epub: try book.epub()
    case .pptx: book.slides()
    }
  }

  private func book<Reader: Audience>(
    _ audience: Reader.Type, _ outline: HandbookOutline, _ dated: DatedWorkspace,
    _ request: HandbookRequest, _ moment: Moment
  ) async throws -> Handbook {
    let workspace = dated.workspace
    let projector = await Projector<Reader>(
      workspace, at: moment, frozenNames: dated.frozenNames, stale: dated.stale, past: dated.past)
    let site = await projector.project(workspace.site(for: Reader.visibility))
    let histories = await SiteHistorian(dated, projector, site).histories()
    let reader = HandbookReader(
      lineage: request.lineage, role: request.role, language: request.language, since: request.since)
    let shown = HandbookAssembler<Reader>.pictures(of: outline, site, in: request.language)
    let media = try SiteMedia.read(
      EntryList(site.allNames.media.filter { shown.contains($0.id) }) { $0.id }, of: dated,
      from: folder.store)
    return try HandbookAssembler(
      outline, site, histories, for: reader, pictures: BookPictures.addresses(media, in: site.allNames.media),
      templates: templates(workspace)
    ).handbook()
  }
}
