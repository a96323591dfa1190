import Editions
import PolicyModel

/// A picture of the site as programs take it: its whole address, what kind of file it is, whose it is.
struct SharedPicture: Sendable {
  /// The medium's id; nil for a picture that stands in no register.
  let id: Identifier?
  let path: PagePath
  let address: String
  let type: String
  let byteCount: Int
  let width: Int?
  let height: Int?
  /// What it shows.
  let alternative: String?
  /// Who made it.
  let credit: String?
  /// On what terms it may be used.
  let licence: String?

  /// Takes a medium of a site with an address; nil when it is no picture, or its file is not there.
  init?(_ medium: MediaEntry, _ directory: SiteDirectory, below url: String) {
    guard let file = directory.mediaFiles[medium.id], let type = medium.mediaType else { return nil }
    func text(_ text: LocalizedText?) -> String? { text.map { directory.passage($0).text } }
    id = medium.id
    path = SiteAddresses.media(medium.id, fileExtension: medium.fileExtension)
    address = path.absolute(below: url)
    self.type = type
    byteCount = file.byteCount
    width = file.width
    height = file.height
    alternative = text(medium.alt)
    credit = text(medium.credit)
    licence = text(medium.licence)
  }

  /// Takes a picture that was made of a policy's card.
  init(card path: PagePath, _ file: MediaFile, alternative: String, below url: String) {
    id = nil
    self.path = path
    address = path.absolute(below: url)
    type = "image/png"
    byteCount = file.byteCount
    width = file.width
    height = file.height
    self.alternative = alternative
    credit = nil
    licence = nil
  }

  /// Whether programs that show pages elsewhere can show it: they know no drawings.
  var isForCards: Bool { type != "image/svg+xml" }
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

extension SiteShelf {
  /// The picture by which a policy is known elsewhere: the first of its own, or its card; nil when it has none.
  func picture(of edition: Edition<Reader>) -> SharedPicture? {
    if let own = pictures(edition.ownPictures).first(where: \.isForCards) { return own }
    let path = SiteAddresses.card(of: edition.policy, language)
    guard let url = frame.url, let file = cards[path] else { return nil }
    let alternative = "\(edition.title.text) – \(frame.organisationName(language))"
    return SharedPicture(card: path, file, alternative: alternative, below: url)
  }

  /// Those of some media that are pictures; none on a site without an address.
  func pictures(_ media: [Identifier]) -> [SharedPicture] {
    guard let url = frame.url else { return [] }
    return media.compactMap { site.registers.media[$0] }.compactMap {
      SharedPicture($0, directory, below: url)
    }
  }
}
