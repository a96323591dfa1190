import Editions
import MarkdownTree
import PolicyModel

/// The press items of a site in one language, as news readers and other press rooms take them.
///
/// It holds nothing that moves by itself: as long as no item changes, it is the same to the byte.
struct PressFeed: Sendable {
  /// One press item.
  struct Item: Sendable {
    /// Its address, which is its id too and never changes.
    let address: String
    /// What it says in one line.
    let title: String
    /// Its first paragraph.
    let summary: String?
    /// Its text as HTML, in which every address is whole.
    let html: String
    /// The day it is dated.
    let published: CalendarDate
    /// Its pictures.
    let pictures: [Picture]
  }

  /// A picture of a press item.
  struct Picture: Sendable {
    let address: String
    let type: String
    let byteCount: Int
    let alternative: String?
    let credit: String?
  }

  /// The forms in which the feed is written.
  enum Format: String, CaseIterable {
    case rss = "rss.xml"
    case atom = "atom.xml"
    case json = "feed.json"

    /// What people call it.
    var name: String {
      switch self {
      case .rss: "RSS"
      case .atom: "Atom"
      case .json: "JSON Feed"
      }
    }

    /// The media type that a page's head gives.
    var type: String {
      switch self {
      case .rss: "application/rss+xml"
      case .atom: "application/atom+xml"
      case .json: "application/feed+json"
      }
    }
  }

  /// How many of the latest items it holds.
  private static let mostItems = 50

  let title: String
  let description: String
  let language: Language
  /// The front page of the site in the language.
  let home: String
  /// The feed in each form.
  let addresses: [Format: String]
  let publisher: String
  let items: [Item]

  /// Takes a site's items in a language; nil when nobody could follow its addresses, since the site has none itself.
  init?<Reader: OutsideAudience>(_ shelf: SiteShelf<Reader>) {
    guard let url = shelf.frame.url else { return nil }
    language = shelf.language
    publisher = shelf.frame.organisationName(language)
    title = "\(publisher): \(shelf.words("press-items-page-title"))"
    description = shelf.words("\(shelf.frame.kind.rawValue)-description", ["organisation": publisher])
    home = SiteAddresses.start(language).absolute(below: url)
    addresses = Dictionary(
      uniqueKeysWithValues: Format.allCases.map { format in
        (format, Self.path(format, shelf.language).absolute(below: url))
      })
    let own = shelf.site.pressItems.filter { $0.language == shelf.language }
    items = own.prefix(Self.mostItems).map { Self.item($0, shelf, url) }
  }

  /// Where the feed lies in a form.
  static func path(_ format: Format, _ language: Language) -> PagePath {
    PagePath(file: "\(language)/press/\(format.rawValue)")
  }

  /// The feed in a form.
  func bytes(as format: Format) -> [UInt8] {
    switch format {
    case .rss: rss()
    case .atom: atom()
    case .json: json()
    }
  }

  private static func item<Reader: OutsideAudience>(
    _ entry: PressEntry, _ shelf: SiteShelf<Reader>, _ url: String
  ) -> Item {
    let path = shelf.path(.press, item: entry.id)
    // Outside the site no link can be relative: each becomes a whole address.
    let scene = PageScene(
      path: path, language: shelf.language, words: shelf.words,
      directory: shelf.directory.alone(LoneDocument(policy: .nowhere, siteURL: url)))
    var html = HTMLBuffer()
    BodyWriter(scene, policy: nil).write(entry.body, firstHeading: 2, into: &html)
    return Item(
      address: path.absolute(below: url), title: entry.headline, summary: entry.body.firstParagraph,
      html: html.string, published: entry.published,
      pictures: entry.media.compactMap { shelf.site.registers.media[$0] }.compactMap { medium in
        guard let file = shelf.directory.mediaFiles[medium.id], let type = medium.mediaType else {
          return nil
        }
        let address = SiteAddresses.media(medium.id, fileExtension: medium.fileExtension)
        return Picture(
          address: address.absolute(below: url), type: type, byteCount: file.byteCount,
          alternative: medium.alt.map { shelf.directory.passage($0).text },
          credit: medium.credit.map { shelf.directory.passage($0).text })
      })
  }
}

extension MediaEntry {
  /// The media type of its file; nil for kinds that are no picture.
  fileprivate var mediaType: String? {
    switch fileExtension {
    case "jpg", "jpeg": "image/jpeg"
    case "png": "image/png"
    case "gif": "image/gif"
    case "webp": "image/webp"
    case "svg": "image/svg+xml"
    default: nil
    }
  }
}

extension CalendarDate {
  /// Noon of the day, so that it is the same day almost everywhere: `2026-11-20T12:00:00Z`.
  var atNoon: String { "\(self)T12:00:00Z" }

  /// The same as RSS writes it: `20 Nov 2026 12:00:00 +0000`.
  var asRSS: String {
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    return "\(day < 10 ? "0" : "")\(day) \(months[month - 1]) \(year) 12:00:00 +0000"
  }
}
