import Diagnostics
import Messages
import PolicyModel
import SourceText
import Storage

/// What the files of a workspace hold, `tenet.yml` aside; parts are read in parallel and joined in order.
struct WorkspaceContents: Sendable {
  private(set) var policies: [Policy] = []
  private(set) var translations: [Translation] = []
  private(set) var variants: [Variant] = []
  private(set) var pressItems: [PressItem] = []
  private(set) var handbooks: [HandbookOutline] = []
  private(set) var registerFiles: [String: SourceFile] = [:]
  /// The files `basis.json`, by the folders they lie in.
  private(set) var basisFiles: [String: SourceFile] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  /// Reads files, several at a time.
  static func read(
    _ entries: [FileEntry], from store: some FileStore, sourceLanguage: Language,
    remembering memory: ReadingMemory?
  ) async throws -> WorkspaceContents {
    let batches = stride(from: 0, to: entries.count, by: 64).map { entries[$0..<min($0 + 64, entries.count)] }
    return try await withThrowingTaskGroup(of: (Int, WorkspaceContents).self) { group in
      for (index, batch) in batches.enumerated() {
        group.addTask {
          var contents = WorkspaceContents()
          for entry in batch {
            if let memory {
              try contents.append(memory.contents(of: entry, from: store, sourceLanguage))
            } else {
              try contents.read(entry, from: store, sourceLanguage)
            }
          }
          return (index, contents)
        }
      }
      var parts = [WorkspaceContents?](repeating: nil, count: batches.count)
      for try await (index, contents) in group { parts[index] = contents }
      var whole = WorkspaceContents()
      for part in parts { if let part { whole.append(part) } }
      return whole
    }
  }

  mutating func append(_ other: WorkspaceContents) {
    policies += other.policies
    translations += other.translations
    variants += other.variants
    pressItems += other.pressItems
    handbooks += other.handbooks
    registerFiles.merge(other.registerFiles) { first, _ in first }
    basisFiles.merge(other.basisFiles) { first, _ in first }
    diagnostics += other.diagnostics
  }

  /// Reads one file.
  mutating func read(_ entry: FileEntry, from store: some FileStore, _ sourceLanguage: Language) throws {
    let kind = WorkspaceFile(path: entry.path)
    if entry.kind == .foreignLink || ![.other, .stray, .configuration].contains(kind) {
      guard let file = try SourceFile.load(entry, from: store, &diagnostics) else { return }
      read(file, as: kind, sourceLanguage)
    } else if kind == .stray {
      diagnostics.append(
        Diagnostic(
          .strayFile, "'\(entry.path)' is not a file that tenet reads", at: SourceLocation(path: entry.path),
          help:
            "policies are FOLDER/policy.md, variants FOLDER/departments/DEPARTMENT.md, translations end in .LANGUAGE.md"
        ))
    }
  }

  private mutating func read(_ file: SourceFile, as kind: WorkspaceFile, _ sourceLanguage: Language) {
    switch kind {
    case .policy:
      if let policy = Policy.read(file, sourceLanguage: sourceLanguage, &diagnostics) {
        policies.append(policy)
      }
    case .translation:
      if let translation = Translation.read(file, &diagnostics) { translations.append(translation) }
    case .variant:
      if let variant = Variant.read(file, sourceLanguage: sourceLanguage, &diagnostics) {
        variants.append(variant)
      }
    case .pressItem:
      if let item = PressItem.read(file, sourceLanguage: sourceLanguage, &diagnostics) {
        pressItems.append(item)
      }
    case .handbook:
      if let outline = HandbookOutline.read(file, &diagnostics) { handbooks.append(outline) }
    case .register(let name):
      registerFiles[name] = file
    case .basis:
      basisFiles[String(file.path.dropLast(Basis.fileName.count))] = file
    case .configuration, .stray, .other: break
    }
  }
}
