internal import PolicyModel
internal import Revisions
import SourceText
internal import Timelines

/// The pictures of which readers outside may know nothing yet, since press items under embargo are all that use them.
///
/// Decided from the model alone, by the words of the contract. What any text of a policy uses, old or new, is no secret.
enum SecretPictures {
  /// Their ids.
  static func find(_ swept: SweptWorkspace, at moment: Moment) -> Set<Identifier> {
    var waiting: Set<Identifier> = []
    var known: Set<Identifier> = []
    for item in swept.today.pressItems {
      let pictures = item.media.map(\.value) + item.links.compactMap(\.value.picture)
      let languages = swept.today.pressItems.filter { $0.id.value == item.id.value }
      let waits = languages.contains { ($0.embargoUntil?.value.moment).map { moment < $0 } ?? false }
      if waits { waiting.formUnion(pictures) } else { known.formUnion(pictures) }
    }
    guard !waiting.isEmpty else { return [] }
    for policy in swept.policies {
      for text in policy.revisions.map(\.text) + [policy.copy].compactMap({ $0 }) {
        let elements =
          text.policy.allElements + text.translations.flatMap(\.allElements)
          + text.variants.flatMap(\.allElements)
        known.formUnion(elements.flatMap(\.links).compactMap(\.value.picture))
      }
    }
    return waiting.subtracting(known)
  }
}

extension LinkTarget {
  /// The picture that a link shows; nil for any other.
  fileprivate var picture: Identifier? { if case .media(let id) = self { id } else { nil } }
}
