import Diagnostics
import Foundation
import PolicyRules
import SourceText
import Storage
import TestSupport
import Testing

/// The repository's own policies obey the rules.
@Suite struct OwnPoliciesTests {
  private static let folder = Repository.folder.appending(path: "policies")
  private static let isPresent = FileManager.default.fileExists(
    atPath: folder.appending(path: "tenet.yml").path)

  @Test(.enabled(if: isPresent))
  func `the repository's own policies have no error`() async throws {
    let store = DiskStore(root: Self.folder.path)
    let checked = try await CheckedWorkspace(store) { path in
      (try? store.read(path, limit: 1 << 23)).map { SourceFile(path: path, bytes: $0) }
    }
    if ProcessInfo.processInfo.environment["TENET_SHOW"] != nil { print(checked.text) }
    let errors = checked.report.diagnostics.filter { $0.severity == .error }
    #expect(errors.isEmpty, "\(checked.text)")
  }
}
