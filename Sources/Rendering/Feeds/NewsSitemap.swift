import Editions
import PolicyModel

/// The press items of the last two days, for search engines that list news.
///
/// It has the day on which an item was published and nothing else that could move: a correction or another wording is no
/// news. Source: https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
struct NewsSitemap: Sendable {
  private let url: String
  private let publisher: LocalizedText
  private let languages: [Language]
  private let items: [PressEntry]

  /// How many days an item is news: the one on which it is published, and the one after.
  private static let days = 2

  /// Takes a site on a day.
  init<Reader: OutsideAudience>(_ site: SiteEdition<Reader>, on day: CalendarDate, below url: String) {
    self.url = url
    publisher = site.organisation.name
    languages = site.languages
    items = site.pressItems.filter { item in
      let age = day.daysSince1970 - item.published.daysSince1970
      return item.withdrawal == nil && (0..<Self.days).contains(age) && site.languages.contains(item.language)
    }
  }

  /// The file.
  func bytes() -> [UInt8] {
    var xml = XMLBuffer()
    xml.open(
      "urlset",
      [
        ("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"),
        ("xmlns:news", "http://www.google.com/schemas/sitemap-news/0.9"),
      ])
    for item in items {
      xml.open("url")
      xml.element(
        "loc", SiteAddresses.section(.press, item.language, item: item.id).absolute(below: url))
      xml.open("news:news")
      xml.open("news:publication")
      xml.element("news:name", publisher.text(in: item.language, fallbacks: languages))
      xml.element("news:language", item.language.tag)
      xml.close("news:publication")
      xml.element("news:publication_date", item.published.description)
      xml.element("news:title", item.headline)
      xml.close("news:news")
      xml.close("url")
    }
    xml.close("urlset")
    return xml.bytes
  }
}
