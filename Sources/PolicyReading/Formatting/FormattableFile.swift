import Diagnostics
import MarkdownTree
import PolicyModel
import SourceText
import Storage

/// A policy, variant or translation as `tenet fmt` sees it: its headings with their attribute blocks, and the
/// elements that were read from them.
struct FormattableFile: Sendable {
  /// What the file is.
  enum Kind: Sendable, Equatable {
    case policy
    case variant
    case translation
  }

  /// A heading that makes an element.
  struct Heading: Sendable {
    /// The element.
    let element: Element
    /// The offsets of its attribute blocks.
    let blocks: [Range<Int>]
  }

  /// The file.
  let file: SourceFile
  /// What it is.
  let kind: Kind
  /// The policy it belongs to; nil when the front matter does not say.
  let policy: Identifier?
  /// The headings, in the order of the file.
  let headings: [Heading]
  /// What is wrong with the file.
  let errors: [Diagnostic]

  /// Reads a file of the workspace; nil for one that is of no such kind.
  static func read(_ entry: FileEntry, from store: some FileStore) throws -> FormattableFile? {
    guard let kind = kind(of: entry.path) else { return nil }
    var diagnostics: [Diagnostic] = []
    guard let file = try SourceFile.load(entry, from: store, &diagnostics) else {
      return FormattableFile(
        file: SourceFile(path: entry.path, bytes: []), kind: kind, policy: nil, headings: [],
        errors: diagnostics)
    }
    return FormattableFile(file, as: kind)
  }

  /// Reads the bytes of a file; nil never, but for a language tag that is none.
  init?(_ file: SourceFile, as kind: Kind) {
    // Which language is the source language makes no difference to ids and attributes.
    guard let undetermined = Language("und") else { return nil }
    var diagnostics: [Diagnostic] = []
    let elements: [Element]
    let policy: Identifier?
    switch kind {
    case .policy:
      let read = Policy.read(file, sourceLanguage: undetermined, &diagnostics)
      (elements, policy) = (read?.allElements ?? [], read?.id.value)
    case .variant:
      let read = Variant.read(file, sourceLanguage: undetermined, &diagnostics)
      (elements, policy) = (read?.allElements ?? [], read?.of.value)
    case .translation:
      let read = Translation.read(file, &diagnostics)
      (elements, policy) = (read?.allElements ?? [], read?.of.value)
    }
    let headings = elements.filter { $0.level > 0 }.map { element in
      var alreadyTold: [Diagnostic] = []
      let line = Int(element.location.range.start.line)
      return Heading(
        element: element, blocks: HeadingAttributes.read(in: file, line: line, &alreadyTold).blocks)
    }
    self.init(
      file: file, kind: kind, policy: policy, headings: headings,
      errors: diagnostics.filter { $0.severity == .error })
  }

  /// For a translation, the path of what it translates: `policy.en.md` renders `policy.md`.
  var sourcePath: String {
    let parts = file.path.split(separator: ".", omittingEmptySubsequences: false)
    return (parts.dropLast(2) + parts.suffix(1)).joined(separator: ".")
  }

  private init(
    file: SourceFile, kind: Kind, policy: Identifier?, headings: [Heading], errors: [Diagnostic]
  ) {
    self.file = file
    self.kind = kind
    self.policy = policy
    self.headings = headings
    self.errors = errors
  }

  private static func kind(of path: String) -> Kind? {
    switch WorkspaceFile(path: path) {
    case .policy: .policy
    case .variant: .variant
    case .translation: .translation
    default: nil
    }
  }
}
