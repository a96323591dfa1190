import Diagnostics
import Messages
import PolicyModel
import SourceText
import Storage

/// Reads a whole workspace: every fault of every file in one run.
package enum WorkspaceReader {
  /// What was read, and what was wrong with it.
  package struct Reading: Sendable {
    /// The workspace; nil when `tenet.yml` cannot be understood.
    package let workspace: Workspace?
    /// All faults of all files, unsorted.
    package let diagnostics: [Diagnostic]
    /// The paths of all files, so that a rule can ask whether a picture is there.
    package let paths: Set<String>
  }

  /// Reads all files of a store; with a memory, those alone that have changed since it last saw them.
  package static func read(_ store: some FileStore, remembering memory: ReadingMemory? = nil) async throws
    -> Reading
  {
    let entries = try store.entries()
    let paths = Set(entries.map(\.path))
    var diagnostics: [Diagnostic] = []
    guard let configurationEntry = entries.first(where: { $0.path == "tenet.yml" }) else {
      diagnostics.append(
        Diagnostic(
          .fileUnreadable, "the folder has no 'tenet.yml'", at: SourceLocation(path: "tenet.yml"),
          help: "run 'tenet init' to begin a workspace, or name one with --workspace"))
      return Reading(workspace: nil, diagnostics: diagnostics, paths: paths)
    }
    guard let file = try SourceFile.load(configurationEntry, from: store, &diagnostics),
      let configuration = WorkspaceConfiguration.read(file, &diagnostics)
    else { return Reading(workspace: nil, diagnostics: diagnostics, paths: paths) }

    let contents = try await WorkspaceContents.read(
      entries, from: store, sourceLanguage: configuration.languages[0], remembering: memory)
    let workspace = Workspace(
      configuration: configuration, policies: contents.policies, translations: contents.translations,
      variants: contents.variants, registers: RegisterReader.read(contents.registerFiles, &diagnostics),
      pressItems: contents.pressItems, handbooks: contents.handbooks,
      bases: bases(of: contents, &diagnostics))
    return Reading(workspace: workspace, diagnostics: diagnostics + contents.diagnostics, paths: paths)
  }

  /// What lies beside each policy; of two policies with the same id the first counts.
  private static func bases(of contents: WorkspaceContents, _ diagnostics: inout [Diagnostic])
    -> [Identifier: Basis]
  {
    guard !contents.basisFiles.isEmpty else { return [:] }
    var bases: [Identifier: Basis] = [:]
    for policy in contents.policies where bases[policy.id.value] == nil {
      let folder = String(policy.path.dropLast("policy.md".count))
      bases[policy.id.value] = contents.basisFiles[folder].flatMap {
        Basis.read($0, policy: policy.id.value, &diagnostics)
      }
    }
    return bases
  }
}
