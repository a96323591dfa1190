import Editions
import PolicyModel

/// A policy shown outside its site: in a terminal, in a mail, for another program.
///
/// What would be another page of the site is an address on it where the site's own is known, and a name where not.
package struct LoneDocument: Sendable {
  /// The policies in it.
  let policies: Set<Identifier>
  /// The address of the site's front page.
  let siteURL: String?
  /// How several policies stand in one document; nil for a document of one.
  let book: BookShape?

  /// One policy alone.
  init(policy: Identifier, siteURL: String?) {
    policies = [policy]
    self.siteURL = siteURL
    book = nil
  }

  /// The policies of a book.
  package init(policies: Set<Identifier>, siteURL: String?, book: BookShape) {
    self.policies = policies
    self.siteURL = siteURL
    self.book = book
  }

  /// What a place of the site is for a reader of the document alone.
  func place(of place: SiteDirectory.Place, _ language: Language) -> SiteDirectory.Place {
    guard let page = place.page else { return place }
    if let policy = policies.first(where: { page == SiteAddresses.policy($0, language) }) {
      guard let book else { return place }
      let anchor = BookShape.anchor(of: place.fragment.flatMap { Identifier($0) }, in: policy)
      let isThere = book.holds(anchor)
      return SiteDirectory.Place(
        title: place.title, page: isThere ? BookShape.page : nil, fragment: isThere ? anchor : nil,
        strength: place.strength, external: nil)
    }
    let address = siteURL.map { page.absolute(below: $0) + (place.fragment.map { "#\($0)" } ?? "") }
    return SiteDirectory.Place(
      title: place.title, page: nil, fragment: nil, strength: place.strength, external: address)
  }
}
