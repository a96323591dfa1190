import Foundation

/// The project's own folder, for tests that hold its files against the program.
package enum Repository {
  /// Its path.
  package static let path: String = {
    var url = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { url.deleteLastPathComponent() }
    return url.path
  }()
}
