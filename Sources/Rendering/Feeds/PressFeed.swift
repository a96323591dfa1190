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
    /// Its first paragraph; of an item that is withdrawn, that it is.
    let summary: String?
    /// Its text as HTML, in which every address is whole.
    let html: String
    /// Its text without form.
    let text: String
    /// Where it is dated.
    let place: String?
    /// Whether nobody should use it any more.
    let isWithdrawn: Bool
    /// Why it is withdrawn, or what has been put right in it.
    let notes: [String]
    /// The policies it is about.
    let subjects: [(name: String, address: String)]
    /// Whom to ask.
    let contacts: [PressPerson]
    /// The day it is dated.
    let published: CalendarDate
    /// The day on which it was last corrected, or withdrawn; that on which it is dated when it never was.
    let changed: CalendarDate
    /// Its pictures.
    let pictures: [SharedPicture]
  }

  /// The forms in which the feed is written.
  enum Format: String, CaseIterable {
    case rss = "rss.xml"
    case atom = "atom.xml"
    case json = "feed.json"
    case ninjs = "ninjs.json"

    /// What people call it.
    var name: String {
      switch self {
      case .rss: "RSS"
      case .atom: "Atom"
      case .json: "JSON Feed"
      case .ninjs: "ninjs"
      }
    }

    /// The media type that a page's head gives.
    var type: String {
      switch self {
      case .rss: "application/rss+xml"
      case .atom: "application/atom+xml"
      case .json: "application/feed+json"
      case .ninjs: "application/json"
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
    case .ninjs: ninjs()
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
    let notices = PressNotices(entry, shelf.words)
    var html = HTMLBuffer()
    notices.write(into: &html)
    BodyWriter(scene, policy: nil).write(entry.body, firstHeading: 2, into: &html)
    return Item(
      address: path.absolute(below: url), title: entry.headline, summary: notices.summary,
      html: html.string, text: PressText(entry, shelf).body, place: entry.place,
      isWithdrawn: entry.withdrawal != nil, notes: notices.lines,
      subjects: entry.about.compactMap { target in
        guard let place = shelf.directory.place(of: target, in: nil), let page = place.page else {
          return nil
        }
        let fragment = place.fragment.map { "#\($0)" } ?? ""
        return (place.title.text, page.absolute(below: url) + fragment)
      }, contacts: PressPerson.all(entry, shelf), published: entry.published, changed: entry.changed,
      pictures: shelf.pictures(entry.media))
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
