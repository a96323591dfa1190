import PolicyModel
import Storage
internal import Synchronization

/// What the files of a workspace were read as, kept between readings: one with the same bytes is not parsed again.
///
/// For programs that read the same workspace many times, while somebody writes in it.
package final class ReadingMemory: Sendable {
  private struct Remembered {
    let bytes: [UInt8]
    let sourceLanguage: Language
    let contents: WorkspaceContents
  }

  private let files = Mutex<[String: Remembered]>([:])

  /// Begins with nothing.
  package init() {}

  /// What one file holds.
  func contents(of entry: FileEntry, from store: some FileStore, _ sourceLanguage: Language) throws
    -> WorkspaceContents
  {
    let isRead = ![.other, .stray, .configuration].contains(WorkspaceFile(path: entry.path))
    let bytes =
      isRead ? entry.kind == .file ? try? store.read(entry.path, limit: FileLimits.fileSize) : nil : nil
    if let bytes, let known = files.withLock({ $0[entry.path] }), known.sourceLanguage == sourceLanguage,
      known.bytes == bytes
    {
      return known.contents
    }
    var contents = WorkspaceContents()
    guard let bytes else {
      try contents.read(entry, from: store, sourceLanguage)
      return contents
    }
    // What is remembered is what these bytes say, whatever the file holds by now.
    try contents.read(entry, from: MemoryStore([entry.path: bytes]), sourceLanguage)
    let remembered = Remembered(bytes: bytes, sourceLanguage: sourceLanguage, contents: contents)
    files.withLock { $0[entry.path] = remembered }
    return contents
  }
}
