import Editions
import MarkdownTree
import PolicyModel

/// A press item without form, to be taken into a message or another system.
struct PressText<Reader: OutsideAudience> {
  private let item: PressEntry
  private let shelf: SiteShelf<Reader>

  /// Takes an item of a site.
  init(_ item: PressEntry, _ shelf: SiteShelf<Reader>) {
    self.item = item
    self.shelf = shelf
  }

  /// The text alone, its paragraphs apart.
  var body: String {
    (0..<item.body.blockCount).map { item.body.fragment($0..<$0 + 1).plainText() }
      .filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  /// Everything the item's page tells: headline, dateline, notices, text, about whom it is from, whom to ask, pictures.
  var whole: String {
    let words = shelf.words
    let dateline = [item.place, words.date(item.published)].compactMap { $0 }.joined(separator: ", ")
    var parts = [item.headline, dateline] + PressNotices(item, words).lines + [body]
    if let text = shelf.site.organisation.boilerplate {
      let organisation = shelf.frame.organisationName(shelf.language)
      let title = words("boilerplate-title", ["organisation": organisation])
      parts.append("\(title)\n\(shelf.directory.passage(text).text)")
    }
    let people = PressPerson.all(item, shelf).map { person in
      [person.name, person.role, person.phone, person.email].compactMap { $0 }.joined(separator: ", ")
    }
    if !people.isEmpty { parts.append(([words("press-contact")] + people).joined(separator: "\n")) }
    let pictures = shelf.pictures(item.media)
    if !pictures.isEmpty {
      let lines = pictures.map { PictureLine.text($0, words) }
      parts.append("\(words("media-title"))\n\(lines.joined(separator: "\n\n"))")
    }
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }
}

/// What has to be said of a picture where it is used, in plain words.
enum PictureLine {
  /// The address, what it shows, who made it, on what terms.
  static func text(_ picture: SharedPicture, _ words: Words) -> String {
    let licence = picture.licence.map { name in
      let address = LicenceAddress.of(name)
      return "\(words("licence")): \(name)" + (address == nil || address == name ? "" : " (\(address ?? ""))")
    }
    return [picture.address, picture.alternative, picture.credit, licence].compactMap { $0 }
      .joined(separator: "\n")
  }
}
