import PolicyModel
import PolicyReading
import SourceText
import Staleness
import Storage

extension Workspace {
  /// The files `basis.json` that say that every variant and translation was compared with what it is made from.
  package var acceptedBases: [String: String] {
    var files: [String: String] = [:]
    for policy in policies {
      let compared = ComparedFile.all(
        of: policy, variants: variants, translations: translations, departments: configuration.departments)
      guard !compared.isEmpty else { continue }
      let folder = policy.path.dropLast("policy.md".count)
      files["\(folder)basis.json"] = Acceptance(compared, over: .none) { _ in true }.basis.text
    }
    return files
  }
}

extension WorkspaceFixture {
  /// Says of every variant and translation that it was compared with what it is made from, as `tenet accept` does.
  package mutating func accept() async throws {
    guard let workspace = try await WorkspaceReader.read(store).workspace else {
      throw Missing(what: "tenet.yml")
    }
    texts.merge(workspace.acceptedBases) { $1 }
  }
}
