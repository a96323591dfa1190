import PolicyModel
import Rendering
import SemanticDiff
import SourceText

/// Compares documents wherever they lie: policies of a workspace, files, revisions in git, whole folders.
public enum Comparison {
  /// The difference of two documents, as the request asks for it.
  ///
  /// `pipeline` is the workspace in which policies are looked up. Throws a ``DiffRefusal`` when there is nothing to
  /// compare.
  public static func compare(_ old: DiffSide, _ new: DiffSide, _ request: DiffRequest, in pipeline: Pipeline?)
    async throws -> [UInt8]
  {
    if let pipeline, case .policy(let old) = old, case .policy(let new) = new {
      return try await pipeline.diff(old, new, request)
    }
    if request.visibility != nil { throw DiffRefusal.needsPolicies(option: "--visibility") }
    if request.department != nil { throw DiffRefusal.needsPolicies(option: "--department") }
    let (before, after) = try await documents(old, new, request, pipeline)
    let language = request.language ?? after.document.language
    let title = after.document.title.isEmpty ? after.name : after.document.title
    let shown = ShownDifference(
      inside: DocumentComparer.compare(before.document, after.document, extent: request.format.extent),
      policy: after.document.policy,
      title: title, versions: .init(from: before.name, to: after.name), words: try Words.builtIn(language),
      names: .none)
    let output = DifferenceOutput(
      request: request, author: "Tenet", templates: { try Templates(.builtIn, languages: [language]) })
    return try await output.bytes(shown)
  }

  /// The difference of two folders, file by file at equal paths.
  public static func compare(folder old: String, _ new: String, _ request: DiffRequest) async throws
    -> [UInt8]
  {
    if request.visibility != nil { throw DiffRefusal.needsPolicies(option: "--visibility") }
    if request.department != nil { throw DiffRefusal.needsPolicies(option: "--department") }
    return try await FolderComparison.compare(old, new, request)
  }

  private typealias Named = (document: ComparedDocument, name: String)

  /// The documents of both sides; of two files without the texts that they share, where the format shows none of them.
  private static func documents(
    _ old: DiffSide, _ new: DiffSide, _ request: DiffRequest, _ pipeline: Pipeline?
  )
    async throws -> (Named, Named)
  {
    guard case .changes = request.format.extent, let before = try await file(old),
      let after = try await file(new)
    else {
      return (try await document(old, request, pipeline), try await document(new, request, pipeline))
    }
    let rest = UnchangedText.setAside(before.bytes, after.bytes)
    func named(_ file: SourceFile, _ bytes: [UInt8]) throws -> Named {
      let rest = SourceFile(path: file.path, bytes: bytes)
      return (try LoneDocumentReader.document(rest, language: request.language), file.path)
    }
    return (try named(before, rest.old), try named(after, rest.new))
  }

  /// The file of a side; nil for a policy.
  private static func file(_ side: DiffSide) async throws -> SourceFile? {
    switch side {
    case .policy: nil
    case .file(let path): try LoneDocumentReader.file(path)
    case .git(let revision, let path):
      SourceFile(
        path: "\(revision):\(path)",
        bytes: try await LoneDocumentReader.file(path, atRevision: revision).bytes)
    }
  }

  private static func document(_ side: DiffSide, _ request: DiffRequest, _ pipeline: Pipeline?) async throws
    -> (
      document: ComparedDocument, name: String
    )
  {
    switch side {
    case .policy(let version):
      guard let pipeline else { throw DiffRefusal.noWorkspace(version.policy) }
      let state = try await pipeline.state(version)
      return (ComparedDocument(state.policy), state.version)
    case .file(let path):
      let file = try LoneDocumentReader.file(path)
      return (try LoneDocumentReader.document(file, language: request.language), path)
    case .git(let revision, let path):
      let file = try await LoneDocumentReader.file(path, atRevision: revision)
      return (try LoneDocumentReader.document(file, language: request.language), "\(revision):\(path)")
    }
  }
}
