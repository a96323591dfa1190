import JSONText
package import PolicyModel
internal import Revisions
import SourceText
internal import Storage

/// What this computer published, a line for each publication that came to its end.
package struct PublicationLog: Sendable {
  private let path: String

  /// Takes the log of a workspace.
  package init(of workspace: String) { path = WorkspaceDesk.path(in: workspace) + "/publications.jsonl" }

  /// Adds a line.
  package func add(_ receipt: Receipt, at target: PublicationTarget, _ plan: PublicationPlan) throws {
    let store = DiskStore(root: DiskPath.parent(of: path))
    var bytes = DiskPath.exists(path) ? try store.read(DiskPath.name(of: path), limit: .max) : []
    let entry = JSON.object([
      ("published", .string(receipt.published.iso8601)), ("site", .string(receipt.site.text)),
      ("target", .string(target.name)), ("place", .string(target.place.value.told)),
      ("program", .string(receipt.program)), ("digest", .string(receipt.digest.text)),
      ("files", .number(receipt.files.count)), ("added", .number(plan.added.count)),
      ("changed", .number(plan.changed.count + plan.inTheWay.count)),
      ("removed", .number(plan.removed.count)),
    ])
    bytes += Array((entry.text() + "\n").utf8)
    try FileReplacement.write(bytes, to: path)
  }
}
