import Diagnostics
import Messages
public import PolicyModel
import PolicyReading
import Revisions
import SourceText
import Staleness
import Storage

extension Pipeline {
  /// Begins a policy; throws a ``NewRefusal`` and writes nothing when something is in its way.
  public func begin(_ new: NewPolicy, in checked: Checked) throws -> BegunFile {
    guard let workspace = checked.workspace else { throw Refusal.workspaceHasErrors }
    return try write(new.draft(in: workspace) { checked.histories[$0] != nil })
  }

  /// Begins a department's variant of a policy, and records that it was compared with the policy as it is now.
  public func begin(_ new: NewVariant, of policy: Policy, in checked: Checked) throws -> BegunFile {
    guard let workspace = checked.workspace else { throw Refusal.workspaceHasErrors }
    let draft = try new.draft(of: policy, in: workspace)
    return try write(draft, with: basis(of: policy, in: workspace, draft) { $0.touched.map(\.key) })
  }

  /// Begins a translation, and records from which state of its source; one that is there gets what it lacks when
  /// `missing` asks for that.
  ///
  /// Whatever moves in the source before somebody has translated it is found afterwards.
  public func begin(_ new: NewTranslation, of policy: Policy, missing: Bool, in checked: Checked) throws
    -> BegunFile
  {
    guard let workspace = checked.workspace else { throw Refusal.workspaceHasErrors }
    let source = try new.source(of: policy, in: workspace)
    guard let existing = new.existing(of: policy, in: workspace) else {
      let draft = new.draft(of: policy, from: source)
      return try write(draft, with: basis(of: policy, in: workspace, draft) { _ in source.keys })
    }
    guard let file = self.source(existing.path) else { throw StorageError(.notFound, path: existing.path) }
    let additions = TranslationAdditions(to: existing, in: file, from: source)
    if let refusal = refusal(of: additions, to: existing.path, missing: missing, checked.report) {
      throw refusal
    }
    let bytes = additions.bytes
    let keys = additions.keys
    let draft = FileDraft(path: existing.path, text: String(decoding: bytes, as: UTF8.self))
    let basis = try basis(of: policy, in: workspace, draft) { _ in keys }
    try write([basis, FileChange(path: draft.path, bytes: bytes, replacing: file.bytes)])
    return BegunFile(path: draft.path, added: keys.map(\.shown))
  }

  /// Why nothing is added to a translation; nil when nothing is in the way.
  private func refusal(
    of additions: TranslationAdditions, to path: String, missing: Bool, _ report: DiagnosticReport
  ) -> NewRefusal? {
    if additions.keys.isEmpty { return .complete(path: path, unwritten: additions.unwritten) }
    guard missing else { return .exists(path: path, instead: "add --missing, and it gets what it lacks") }
    let hasErrors = report.diagnostics.contains { $0.severity == .error && $0.location.path == path }
    return hasErrors ? .hasErrors(path: path) : nil
  }

  /// Begins a press item; a clock tells what has been and what is to come.
  public func begin(_ new: NewPressItem, in checked: Checked, _ clock: NewPressItem.Clock) throws -> BegunFile
  {
    guard let workspace = checked.workspace else { throw Refusal.workspaceHasErrors }
    return try write(new.draft(in: workspace, clock))
  }

  /// Begins a handbook of every policy.
  public func begin(_ new: NewHandbook, in checked: Checked) throws -> BegunFile {
    guard let workspace = checked.workspace else { throw Refusal.workspaceHasErrors }
    return try write(new.draft(in: workspace))
  }

  /// What `basis.json` says once a variant or translation has been begun from some parts of its source.
  private func basis(
    of policy: Policy, in workspace: Workspace, _ draft: FileDraft, from keys: (ComparedFile) -> [BasisKey]
  ) throws -> FileChange {
    let id = policy.id.value
    let path = policy.folder + Basis.fileName
    let old = folder.store.holds(path) ? try folder.store.read(path, limit: FileLimits.fileSize) : nil
    if old != nil, workspace.bases[id] == nil { throw NewRefusal.brokenBasis(id) }
    var variants = workspace.variants
    var translations = workspace.translations.filter { $0.path != draft.path }
    switch LoneFile(SourceFile(path: draft.path, text: draft.text), language: policy.language) {
    case .variant(let variant): variants.append(variant)
    case .translation(let translation): translations.append(translation)
    case .policy, nil: break
    }
    let files = ComparedFile.all(
      of: policy, variants: variants, translations: translations,
      departments: workspace.configuration.departments)
    var basis = workspace.bases[id] ?? .none
    if let file = files.first(where: { $0.path == draft.path }) {
      basis = basis.beginning(file, from: keys(file))
    }
    return FileChange(path: path, bytes: Array(basis.text.utf8), replacing: old)
  }

  /// Writes a new file, after what is recorded of it: killed between the two, the same command begins it again.
  private func write(_ draft: FileDraft, with basis: FileChange? = nil) throws -> BegunFile {
    guard !DiskPath.exists("\(folder.path)/\(draft.path)") else {
      throw NewRefusal.exists(
        path: draft.path, instead: "move that file away, or see with 'tenet check' what it is")
    }
    let change = FileChange(path: draft.path, bytes: Array(draft.text.utf8), replacing: nil)
    try write([basis, change].compactMap { $0 })
    return BegunFile(path: draft.path, added: nil)
  }

  private func write(_ changes: [FileChange]) throws {
    try FileChange.write(changes, in: folder.path, for: LockWork(beginning: changes.last?.path ?? ""))
  }
}
