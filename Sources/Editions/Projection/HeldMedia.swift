import PolicyModel
import SourceText

/// The pictures that nobody outside may see yet: those that only press items under embargo use.
///
/// A new train is not to be found in the media kit the day before the news about it.
enum HeldMedia {
  /// The ids of the pictures.
  static func ids(in workspace: Workspace, at moment: Moment) -> Set<Identifier> {
    let embargoes = Embargoes(workspace)
    let held = workspace.pressItems.filter { !embargoes.isOut($0.id.value, at: moment) }
    var ids = Set(held.flatMap(media))
    guard !ids.isEmpty else { return [] }
    ids.subtract(workspace.pressItems.filter { embargoes.isOut($0.id.value, at: moment) }.flatMap(media))
    for policy in workspace.policies { ids.subtract(policy.allElements.flatMap { media($0.links) }) }
    for translation in workspace.translations {
      ids.subtract(translation.allElements.flatMap { media($0.links) })
    }
    for variant in workspace.variants { ids.subtract(variant.allElements.flatMap { media($0.links) }) }
    return ids
  }

  private static func media(_ item: PressItem) -> [Identifier] {
    item.media.map(\.value) + media(item.links)
  }

  private static func media(_ links: [Located<LinkTarget>]) -> [Identifier] {
    links.compactMap { if case .media(let id) = $0.value { id } else { nil } }
  }
}
