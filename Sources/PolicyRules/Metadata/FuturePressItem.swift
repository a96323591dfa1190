import Diagnostics
import Messages
import PolicyModel
import SourceText

/// Finds press items that are dated ahead and held back by nothing.
package struct FuturePressItem: Rule {
  package static let name = "future-press-item"
  package static let summary: Message = "a press item with a date ahead says from which moment it may be read"
  package static let severity = Severity.error
  package static let isLocked = true

  package func check(_ index: WorkspaceIndex, report: (Finding) -> Void) {
    let embargoed = Set(index.workspace.pressItems.filter { $0.embargoUntil != nil }.map(\.id.value))
    for item in index.workspace.pressItems
    where item.published.value > index.today && !embargoed.contains(item.id.value) {
      report(
        Finding(
          "press item '\(item.id.value)' is dated \(item.published.value), and would be out today",
          at: item.published.location,
          help: "add 'embargo-until: \(item.published.value)T08:00:00+01:00', or correct the date"))
    }
  }
}
