import ExternalPrograms
import PolicyModel
import PolicyReading
import SemanticDiff
import SourceText
import Storage

/// Reads single documents to be compared, from the disk and from git.
package enum LoneDocumentReader {
  /// A document from a file: a policy's as Tenet reads it, any other as plain Markdown.
  package static func document(_ file: SourceFile, language: Language?) throws(DiffRefusal)
    -> ComparedDocument
  {
    guard file.firstInvalidByte == nil else { throw .notText(path: file.path) }
    let guess = { ComparedDocument.plain(file, language: language).language }
    return switch LoneFile(file, language: guess()) {
    case .policy(let policy)?: ComparedDocument(policy)
    case .translation(let translation)?: ComparedDocument(translation)
    case .variant(let variant)?: ComparedDocument(variant)
    case nil: ComparedDocument.plain(file, language: language)
    }
  }

  /// The file at a path of the disk.
  static func file(_ path: String) throws -> SourceFile {
    let full = DiskPath.absolute(path)
    let bytes = try DiskStore(root: DiskPath.parent(of: full)).read(
      DiskPath.name(of: full), limit: FileLimits.fileSize)
    return SourceFile(path: path, bytes: bytes)
  }

  /// A file as a revision of the git repository around the current folder has it.
  static func file(_ path: String, atRevision revision: String) async throws -> SourceFile {
    let written = "\(revision):\(path)"
    let bytes: [UInt8]
    do {
      bytes = try await ExternalProgram("git").run(["show", "--end-of-options", written])
    } catch {
      guard let complaint = error.complaint else { throw error }
      let words = complaint.hasPrefix("fatal: ") ? String(complaint.dropFirst(7)) : complaint
      throw DiffRefusal.notInGit(written: written, complaint: words)
    }
    return SourceFile(path: path, bytes: bytes)
  }
}
