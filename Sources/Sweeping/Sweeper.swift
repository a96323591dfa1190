internal import Messages
package import PolicyModel
import SourceText
internal import Storage
internal import Timelines
internal import Unpacking

/// Searches built trees for anything of a workspace and its history that their readers may not see.
///
/// It decides by itself what that is, with a walk of its own over the model, and looks at bytes alone.
package struct Sweeper: Sendable {
  private let visibility: Visibility
  private let book: SecretBook
  private let landmarks: GramTable
  private let ownPieces: Int

  /// Prepares to search trees for readers of a visibility.
  ///
  /// `pageTexts` are the templates and words that pages are made with. In a single document not
  /// the titles of policies but the organisation's name has to stand.
  package init(
    _ swept: SweptWorkspace, for visibility: Visibility, at moment: Moment, pageTexts: PageTexts,
    isDocument: Bool = false
  ) {
    self.visibility = visibility
    let walk = WorkspaceWalk(swept, for: visibility, at: moment)
    book = .of(walk, pageTexts: pageTexts, extra: [SweepControl.secret])
    ownPieces = max(1, WordReader.words(inText: SweepControl.secret.text).count - WordHash.runLength + 1)
    landmarks = GramTable(
      Self.landmarkTexts(walk, isDocument: isDocument).enumerated().compactMap { number, text in
        let words = WordReader.words(inText: text).prefix(WordHash.runLength)
        return words.isEmpty ? nil : (WordHash.run(words), UInt32(number))
      })
  }

  /// The titles that stand on every site for these readers; the organisation's name where they may read no policy.
  private static func landmarkTexts(_ walk: WorkspaceWalk, isDocument: Bool) -> [String] {
    let titles = walk.policies.flatMap { policy in
      policy.states.filter { $0.line != nil && $0.mayReadAnything }.map(\.text.policy.title.value)
    }
    return titles.isEmpty || isDocument ? walk.swept.today.configuration.organisation.name.all : titles
  }

  /// Searches a tree, several files at a time.
  package func sweep(_ tree: some SweptTree) async throws -> SweepReport {
    let entries = try tree.entries()
    let paths = entries.keys.sorted()
    let results = try await withThrowingTaskGroup(of: (Int, Part).self) { group in
      for start in stride(from: 0, to: paths.count, by: 16) {
        group.addTask {
          var part = Part()
          for path in paths[start..<min(start + 16, paths.count)] {
            try search(path, entries[path] ?? .other, tree, into: &part)
          }
          return (start, part)
        }
      }
      var results: [(Int, Part)] = []
      for try await result in group { results.append(result) }
      return results.sorted { $0.0 < $1.0 }.map(\.1)
    }
    let files = paths.filter { entries[$0] == .file }
    let page = files.first { $0.hasSuffix(".html") } ?? files.first
    let control = try page.map { path in
      let bytes = try tree.bytes(path)
      return SweepControl.run(on: UnpackedFile.unpacking(bytes)?.surroundings ?? bytes, book)
    }
    let found = results.reduce(into: Set<UInt32>()) { $0.formUnion($1.landmarks) }
    return SweepReport(
      visibility: visibility, files: files.count, bytes: results.reduce(0) { $0 + $1.bytes },
      pieces: max(0, book.pieces - ownPieces), control: control, landmarks: landmarks.count,
      landmarksFound: found.count, findings: results.flatMap(\.findings),
      closedFiles: results.reduce(into: [:]) { $0.merge($1.closedFiles) { first, _ in first } },
      unreadFiles: results.reduce(into: [:]) { $0.merge($1.unreadFiles) { first, _ in first } })
  }

  /// What some files hold.
  private struct Part: Sendable {
    var bytes = 0
    var findings: [SweepFinding] = []
    var landmarks: Set<UInt32> = []
    var closedFiles: [Message: Message] = [:]
    var unreadFiles: [Message: Message] = [:]
  }

  private func search(
    _ path: String, _ kind: FolderListing.Kind, _ tree: some SweptTree, into part: inout Part
  ) throws {
    let name = FileSearch.search(name: path, for: book)
    // A folder's name is searched with every file in it.
    if kind != .folder { part.findings += name.hits.map { finding($0, path, [], offset: nil, line: nil) } }
    if kind == .other { part.closedFiles[Message(verbatim: path)] = "a link or no file at all" }
    guard kind == .file else { return }
    let bytes = try tree.bytes(path)
    part.bytes += bytes.count
    var packed = PackedSearch(book, landmarks: landmarks)
    packed.search(bytes)
    part.landmarks.formUnion(packed.landmarks)
    for (members, reason) in packed.closed {
      part.closedFiles[SweepFinding.place(path, members.map(\.name))] = reason
    }
    for (members, reason) in packed.unread {
      part.unreadFiles[SweepFinding.place(path, members.map(\.name))] = reason
    }
    part.findings += packed.found.map {
      finding($0.hit, path, $0.members, offset: $0.offset, line: $0.line)
    }
  }

  private func finding(
    _ hit: FileSearch.Hit, _ path: String, _ members: [PackedPlace], offset: Int?, line: Int?
  ) -> SweepFinding {
    SweepFinding(
      path: path, members: members.map(\.name), offset: offset, line: line,
      place: book.secrets[Int(hit.secret)].place, words: hit.words,
      forms: SweepForm.allCases.filter(hit.forms.contains))
  }
}
