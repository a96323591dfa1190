import Editions
import JSONText
import MarkdownTree
import PolicyModel
import Timelines

/// What a page is about, in the words of schema.org, for search engines.
///
/// It says nothing that the page does not show. Only pages for everybody have it: search engines are asked to stay away
/// from all others. Source: https://schema.org
struct StructuredData<Reader: Audience> {
  private let shelf: SiteShelf<Reader>
  private let url: String

  /// Takes a site in one language; nil when it is not for everybody, or has no address.
  init?(_ shelf: SiteShelf<Reader>) {
    guard Reader.visibility == .public, let url = shelf.frame.url else { return nil }
    self.shelf = shelf
    self.url = url
  }

  /// The organisation, and where it says what it holds itself to.
  func organisation(_ contacts: [ContactEntry]) -> JSON {
    var members = publisher
    members.append(("description", .optional(shelf.site.organisation.boilerplate.map(text))))
    let ideology = shelf.editions.first { $0.policyClass == .ideology } ?? shelf.editions.first
    members.append(
      (
        "publishingPrinciples",
        .optional(ideology.map { address(SiteAddresses.policy($0.policy, shelf.language)) })
      )
    )
    let points = contacts.filter { $0.email != nil || $0.phone != nil }.map { contact -> JSON in
      Self.object([
        ("@type", "ContactPoint"), ("contactType", .optional(contact.role.map(text))),
        ("email", .optional(contact.email)), ("telephone", .optional(contact.phone)),
      ])
    }
    if !points.isEmpty { members.append(("contactPoint", .array(points))) }
    return document(members)
  }

  /// A press item.
  func newsArticle(_ item: PressEntry, _ path: PagePath, _ pictures: [SharedPicture]) -> JSON {
    let own = address(path)
    let notices = [item.withdrawal].compactMap { $0 } + item.corrections
    return document([
      ("@type", "NewsArticle"), ("@id", .string(own)), ("url", .string(own)),
      ("mainEntityOfPage", .string(own)), ("headline", .string(item.headline)),
      ("description", .optional(item.body.firstParagraph)), ("inLanguage", .string(item.language.tag)),
      ("datePublished", .string(item.published.description)),
      ("dateModified", .string(item.changed.description)),
      ("creativeWorkStatus", item.withdrawal == nil ? .null : "Withdrawn"),
      ("correction", Self.list(notices.map(correction))), ("dateline", .optional(item.place)),
      ("publisher", Self.object(publisher)), ("author", Self.object(publisher)),
      ("image", Self.list(pictures.map(image))),
      ("about", Self.list(item.about.compactMap(document(about:)))),
    ])
  }

  /// A policy.
  func policy(_ edition: Edition<Reader>, _ path: PagePath, picture: SharedPicture?) -> JSON {
    let history = shelf.histories[edition.policy]
    let shown = edition.title.language
    let isTranslation = shown != edition.sourceLanguage
    func page(_ language: Language) -> JSON {
      Self.object([
        ("@id", .string(SiteAddresses.policy(edition.policy, language).absolute(below: url))),
        ("inLanguage", .string(language.tag)),
      ])
    }
    let translated = shelf.site.languages.filter { language in
      language != edition.sourceLanguage
        && shelf.site.edition(of: edition.policy, in: language)?.title.language == language
    }
    let former = history?.revisions.dropLast().last
    return document([
      ("@type", ["WebPage", "DigitalDocument"]), ("@id", .string(address(path))),
      ("url", .string(address(path))), ("name", .string(edition.title.text)),
      ("description", .optional(edition.summary?.text)), ("inLanguage", .string(shown.tag)),
      ("version", .optional(history?.inForce?.date.description)),
      ("dateModified", .optional(history?.updated?.description)),
      (
        "isBasedOn",
        former.map {
          .string(address(SiteAddresses.revision(of: edition.policy, $0.date, shelf.language)))
        } ?? .null
      ),
      ("translationOfWork", isTranslation ? page(edition.sourceLanguage) : .null),
      ("workTranslation", isTranslation ? .null : Self.list(translated.map(page))),
      ("publisher", Self.object(publisher)), ("image", picture.map(image) ?? .null),
    ])
  }

  /// The pictures that may be taken.
  func gallery(_ title: String, _ path: PagePath, _ pictures: [SharedPicture]) -> JSON {
    document([
      ("@type", "ImageGallery"), ("@id", .string(address(path))), ("url", .string(address(path))),
      ("name", .string(title)), ("inLanguage", .string(shelf.language.tag)),
      ("publisher", Self.object(publisher)), ("image", Self.list(pictures.map(image))),
    ])
  }

  private func image(_ picture: SharedPicture) -> JSON {
    let kit = picture.id.flatMap { id in
      shelf.frame.menu.contains(.media) ? address(shelf.path(.media)) + "#\(id)" : nil
    }
    return Self.object([
      ("@type", "ImageObject"), ("contentUrl", .string(picture.address)),
      ("encodingFormat", .string(picture.type)), ("width", picture.width.map(JSON.number) ?? .null),
      ("height", picture.height.map(JSON.number) ?? .null), ("description", .optional(picture.alternative)),
      ("creditText", .optional(picture.credit)), ("creator", creator(picture.credit) ?? .null),
      ("license", .optional(picture.licence.flatMap(LicenceAddress.of))),
      ("acquireLicensePage", .optional(kit)),
    ])
  }

  private func correction(_ notice: PressEntry.Notice) -> JSON {
    Self.object([
      ("@type", "CorrectionComment"), ("text", .string(notice.passage.text)),
      ("datePublished", .string(notice.date.description)),
    ])
  }

  /// Who made a picture, where its credit names nobody but the organisation: `Illustration: Nordljus`.
  ///
  /// Of any other name nobody knows whether it is a person's.
  private func creator(_ credit: String?) -> JSON? {
    let name = shelf.frame.organisationName(shelf.language)
    let parts = credit?.split(separator: ":", maxSplits: 1).map { $0.drop { $0 == " " } } ?? []
    return parts.last.map(String.init) == name ? Self.object(publisher) : nil
  }

  /// A policy that a press item is about, where its own page tells of it.
  private func document(about target: LinkTarget) -> JSON? {
    guard let place = shelf.directory.place(of: target, in: nil), let page = place.page else { return nil }
    let fragment = place.fragment.map { "#\($0)" } ?? ""
    return Self.object([
      ("@type", "DigitalDocument"), ("@id", .string(address(page) + fragment)),
      ("name", .string(place.title.text)),
    ])
  }

  private var publisher: [(String, JSON)] {
    [
      ("@type", "Organization"), ("name", .string(shelf.frame.organisationName(shelf.language))),
      ("url", .optional(shelf.site.organisation.url)),
    ]
  }

  private func address(_ page: PagePath) -> String { page.absolute(below: url) }

  private func text(_ text: LocalizedText) -> String { shelf.directory.passage(text).text }

  private func document(_ members: [(String, JSON)]) -> JSON {
    Self.object([("@context", "https://schema.org")] + members)
  }

  /// An object of those members that have a value.
  private static func object(_ members: [(String, JSON)]) -> JSON {
    .object(members.filter { $0.1 != .null }.map { (name: $0.0, value: $0.1) })
  }

  private static func list(_ items: [JSON]) -> JSON { items.isEmpty ? .null : .array(items) }
}
