import Diagnostics
public import PolicyModel
import PolicyReading
import Revisions
import SourceText
import Staleness
import Storage

extension Pipeline {
  /// The errors of a report that stand in the way of accepting variants and translations of a policy: those of its own
  /// files, but for `basis.json`, which is written anew.
  public func errorsBeforeAccepting(_ policy: Policy, in report: DiagnosticReport) -> [Diagnostic] {
    errors(of: policy, in: report).filter { $0.rule != ReadingRule.brokenBasis.rawValue }
  }

  /// Records with what variants and translations of a policy have been compared: it as it is now.
  ///
  /// A department alone names its variant, a language alone the policy's translation, both the translation of the
  /// variant, and neither all of them. Nothing is written when nothing would be different, or when `dryRun` asks for
  /// that. Throws an ``AcceptRefusal`` when there is no such variant or translation.
  public func accept(
    _ policy: Policy, in checked: Checked, department: Identifier?, language: Language?, dryRun: Bool = false
  ) throws -> [AcceptedFile] {
    guard let workspace = checked.workspace else { throw Refusal.workspaceHasErrors }
    let id = policy.id.value
    let files = ComparedFile.all(
      of: policy, variants: workspace.variants, translations: workspace.translations,
      departments: workspace.configuration.departments)
    try refuse(policy, files, department, language, in: workspace)
    let folder = String(policy.path.dropLast("/policy.md".count))
    let path = "\(folder)/\(Basis.fileName)"
    let old =
      self.folder.store.holds(path) ? try self.folder.store.read(path, limit: FileLimits.fileSize) : nil
    let isChosen = department != nil || language != nil
    if isChosen, old != nil, workspace.bases[id] == nil { throw AcceptRefusal.brokenBasis(id) }
    let acceptance = Acceptance(files, over: workspace.bases[id] ?? .none) { file in
      !isChosen || (file.subject.department == department && file.subject.language == language)
    }
    let bytes = Array(acceptance.basis.text.utf8)
    if bytes != old, !dryRun {
      try BasisWriter(root: self.folder.path, policy: id, folder: folder).write(bytes, replacing: old)
    }
    return acceptance.comparisons.map { comparison in
      AcceptedFile(
        name: comparison.file.name,
        changed: comparison.stale.map { .init(key: $0.touched.key, parts: $0.parts) },
        new: comparison.neverCompared.map(\.key), gone: comparison.gone)
    }
  }

  private func refuse(
    _ policy: Policy, _ files: [ComparedFile], _ department: Identifier?, _ language: Language?,
    in workspace: Workspace
  ) throws {
    let id = policy.id.value
    let known = workspace.configuration.departments.map(\.id.value)
    if let department, !known.contains(department) {
      throw AcceptRefusal.noDepartment(
        department, nearest: Suggestion.nearest(to: department.text, among: known.map(\.text)))
    }
    let names = files.map(\.name)
    let subjects = Set(files.map(\.subject))
    if let language {
      guard subjects.contains(.translation(language, department: department)) else {
        throw AcceptRefusal.noTranslation(of: id, into: language, department: department, others: names)
      }
    } else if let department {
      guard subjects.contains(.variant(department)) else {
        throw AcceptRefusal.noVariant(of: id, department: department, others: names)
      }
    } else if files.isEmpty {
      throw AcceptRefusal.nothingThere(id)
    }
  }
}
