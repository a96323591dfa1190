import Diagnostics
import Messages
import PolicyModel
import SourceText

/// Finds press items that were corrected or withdrawn before they were out.
package struct NoticeBeforeItem: Rule {
  package static let name = "notice-before-item"
  package static let summary: Message = "a press item is corrected or withdrawn after it is out"
  package static let severity = Severity.error

  package func check(_ index: WorkspaceIndex, report: (Finding) -> Void) {
    for item in index.workspace.pressItems {
      for notice in item.corrections { check(notice, of: item, "corrected", report) }
      if let withdrawal = item.withdrawal { check(withdrawal, of: item, "withdrawn", report) }
    }
  }

  private func check(_ notice: PressNotice, of item: PressItem, _ what: Message, _ report: (Finding) -> Void)
  {
    let published = item.published
    guard notice.date.value < published.value else { return }
    report(
      Finding(
        "press item '\(item.id.value)' is \(what) \(notice.date.value), and dated \(published.value)",
        at: notice.date.location,
        help: "write the day on which readers were told: \(published.value) or later",
        related: [.init("it is dated here", at: published.location)]))
  }
}
