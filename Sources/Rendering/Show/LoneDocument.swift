import Editions
import PolicyModel

/// A policy shown outside its site: in a terminal, in a mail, for another program.
///
/// What would be another page of the site is an address on it where the site's own is known, and a name where not.
struct LoneDocument: Sendable {
  /// The policy.
  let policy: Identifier
  /// The address of the site's front page.
  let siteURL: String?

  /// What a place of the site is for a reader of the document alone.
  func place(of place: SiteDirectory.Place, _ language: Language) -> SiteDirectory.Place {
    guard let page = place.page, page != SiteAddresses.policy(policy, language) else { return place }
    let address = siteURL.map { page.absolute(below: $0) + (place.fragment.map { "#\($0)" } ?? "") }
    return SiteDirectory.Place(
      title: place.title, page: nil, fragment: nil, strength: place.strength, external: address)
  }
}
