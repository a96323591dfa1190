import PolicyModel
import SourceText

/// Until when press items are held back: an item is under embargo in every language while it is in one.
struct Embargoes {
  private let ends: [Identifier: Moment]

  /// Reads the embargoes of a workspace.
  init(_ workspace: Workspace) {
    ends = Dictionary(grouping: workspace.pressItems, by: \.id.value).compactMapValues { items in
      items.compactMap(\.embargoUntil?.value.moment).max()
    }
  }

  /// Whether an item may be seen at a moment.
  func isOut(_ item: Identifier, at moment: Moment) -> Bool { ends[item].map { $0 <= moment } ?? true }
}
