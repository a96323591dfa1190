import Editions
import PolicyModel

/// Somebody the press may ask, in plain words.
struct PressPerson: Sendable {
  let name: String
  let role: String?
  let email: String?
  let phone: String?

  /// Those whom an item names.
  static func all<Reader: OutsideAudience>(_ item: PressEntry, _ shelf: SiteShelf<Reader>) -> [PressPerson] {
    item.contacts.compactMap { shelf.site.registers.contacts[$0] }.compactMap { contact in
      func text(_ text: LocalizedText?) -> String? { text.map { shelf.directory.passage($0).text } }
      guard let name = text(contact.name) ?? text(contact.role) ?? contact.email ?? contact.phone else {
        return nil
      }
      return PressPerson(
        name: name, role: contact.name == nil ? nil : text(contact.role), email: contact.email,
        phone: contact.phone)
    }
  }
}
