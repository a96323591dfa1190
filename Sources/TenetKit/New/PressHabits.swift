import PolicyModel
import SourceText

/// What the press items of a workspace usually say: where somebody begins another one.
struct PressHabits {
  private let workspace: Workspace

  /// Looks at a workspace.
  init(_ workspace: Workspace) { self.workspace = workspace }

  /// Where the newest item is dated.
  var place: String? {
    workspace.pressItems.filter { $0.place != nil }.max { $0.published.value < $1.published.value }?.place
  }

  /// Whom the press room tells readers to ask; else the first contact that leaves the house; else nobody.
  var contacts: [Identifier] {
    let open = workspace.registers.contacts.filter { $0.visibility.mayReadAnything(as: .public) }.map(
      \.id.value)
    let ofSites = workspace.configuration.sites.filter { $0.visibility == .public }.compactMap {
      $0.contact?.value
    }
    return (ofSites.first(where: open.contains) ?? open.first).map { [$0] } ?? []
  }
}
