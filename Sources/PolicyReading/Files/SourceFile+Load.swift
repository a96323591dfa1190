import Diagnostics
import Messages
import SourceText
import Storage

extension SourceFile {
  /// Reads a file of the workspace; what is wrong with it as a file becomes a diagnostic and nil.
  static func load(_ entry: FileEntry, from store: some FileStore, _ diagnostics: inout [Diagnostic])
    throws(StorageError) -> SourceFile?
  {
    let whole = SourceLocation(path: entry.path)
    guard entry.kind == .file else {
      diagnostics.append(
        Diagnostic(
          .fileUnreadable,
          "'\(entry.path)' is a link that leads to no file of the workspace, and is not followed",
          at: whole, help: "copy the file into the workspace"))
      return nil
    }
    let bytes: [UInt8]
    do {
      bytes = try store.read(entry.path, limit: FileLimits.fileSize)
    } catch {
      switch error.code {
      case .tooLarge:
        diagnostics.append(
          Diagnostic(
            .fileTooLarge, "the file is larger than 8 MiB", at: whole, help: "split it into several policies")
        )
        return nil
      case .system(let message):
        diagnostics.append(
          Diagnostic(
            .fileUnreadable, "the file cannot be read: \(Message(borrowed: message))", at: whole))
        return nil
      case .notFound, .notOurs, .notAsApproved: throw error
      }
    }
    let file = SourceFile(path: entry.path, bytes: bytes)
    if let invalid = file.firstInvalidByte {
      let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
      let range = file.range(invalid.offset..<invalid.offset + 1)
      diagnostics.append(
        Diagnostic(
          .invalidEncoding,
          isUTF16
            ? "the file is UTF-16"
            : invalid.isNUL ? "a NUL byte stands here" : "the bytes here are not UTF-8",
          at: SourceLocation(path: entry.path, range: range),
          help: invalid.isNUL && !isUTF16 ? "remove it" : "save the file as UTF-8 in your editor"))
      return nil
    }
    return file
  }

  /// How many bytes a byte order mark takes at the beginning: 3 or 0.
  package var byteOrderMarkLength: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  /// The location of a stretch of this file.
  func location(_ range: SourceRange) -> SourceLocation { SourceLocation(path: path, range: range) }

  /// The location of the bytes between two offsets.
  func location(_ offsets: Range<Int>) -> SourceLocation { SourceLocation(path: path, range: range(offsets)) }
}
