import Diagnostics
import Importing
import Messages
import PolicyModel
import PolicyReading
import Revisions
import SourceText
import Storage

/// Makes revisions of the states of a file that git knows, in a workspace of their own beside the real one.
///
/// Each state is made a policy as any document is, and approved as any policy is, on the day of its commit. What comes
/// out is a folder with a ledger, which takes its place in the workspace as one step.
struct HistoryImport {
  private let planner: ImportPlanner
  private let reader: DocumentReader
  private let source: ImportPlan.Policy
  private let history: ImportRequest.History
  /// The workspace of their own.
  private let root: String

  private var revisions: [ImportedRevision] = []
  private var remarks: [PlacedRemark] = []
  private var taken: [Identifier: [UInt8]] = [:]
  private var rows: [String] = []
  private var files: [(path: String, bytes: [UInt8])] = []
  /// The register of pictures as the workspace has it.
  private var pictureRows: [UInt8] = []
  /// Ids that elements had when they came, by those that their titles would give them now.
  private var formerIDs: [Identifier: Identifier] = [:]

  /// What came out.
  struct Outcome {
    /// The policy, as the file is now.
    let policy: ImportPlan.Policy
    /// The pictures of all its states.
    let pictures: ImportedPictures
  }

  /// Begins with a policy that was made of the file as it is now.
  init(
    _ policy: ImportPlan.Policy, _ history: ImportRequest.History, planner: ImportPlanner,
    reader: DocumentReader,
    root: String
  ) {
    self.source = policy
    self.history = history
    self.planner = planner
    self.reader = reader
    self.root = root
  }

  /// Makes the revisions.
  mutating func run() async throws -> Outcome {
    let git = try await GitHistory(of: source.source)
    try begin()
    var day: CalendarDate?
    for state in git.states {
      let date = max(state.date, day ?? state.date)
      if let reason = try await bring(state, git, on: date) {
        let told = reason.words.map { "\(state.commit.prefix(10)) \(state.date) \(state.subject): \($0)" }
        remarks.append(
          PlacedRemark(
            ImportRemark(
              .leftOut, .history, reason.message,
              words: told ?? "\(state.commit.prefix(10)) \(state.date) \(state.subject)")))
      } else {
        day = date
      }
    }
    guard !revisions.isEmpty else { throw ImportRefusal.noRevisions(path: source.source) }
    let now = planner.source(named: source.id, source.source, try await reader.read(source.source))
    var (policy, pictures) = try planner.policy(now, siblings: [:], formerIDs: formerIDs, taken: &taken)
    policy.remarks += remarks
    policy.revisions = revisions
    try StagingFolder(root: root).write(policy.path, Array(policy.text.utf8))
    let earlier = files.filter { file in !pictures.files.contains { $0.path == file.path } }
    pictures.add(earlier, rows)
    return Outcome(policy: policy, pictures: pictures)
  }

  /// The settings of the workspace, and what of its registers a revision freezes.
  private mutating func begin() throws {
    let staging = StagingFolder(root: root)
    for path in ["tenet.yml", "registers/contacts.yml", "registers/references.yml"]
    where planner.store.holds(path) {
      try staging.write(path, planner.store.read(path, limit: FileLimits.fileSize))
    }
    let register = "registers/media.yml"
    guard planner.store.holds(register) else { return }
    // A picture that the register has already is not brought in a second time.
    pictureRows = try planner.store.read(register, limit: FileLimits.fileSize)
    if let last = pictureRows.last, last != UInt8(ascii: "\n") { pictureRows.append(UInt8(ascii: "\n")) }
    for item in planner.workspace.registers.media where planner.store.holds(item.file.value) {
      try staging.write(item.file.value, planner.store.read(item.file.value, limit: .max))
    }
  }

  /// Why a state is no revision.
  private struct Reason {
    let message: Message
    var words: String?
  }

  /// Approves a state; gives the reason when that cannot be.
  private mutating func bring(_ state: GitHistory.State, _ git: GitHistory, on day: CalendarDate) async throws
    -> Reason?
  {
    let bytes = try await git.bytes(of: state)
    let read: DocumentReader.Read
    do { read = try await self.read(bytes, state, git) } catch let refusal as ImportRefusal {
      return Reason(message: "this state cannot be read: \(refusal.message)")
    }
    guard !read.document.isEmpty else {
      return Reason(message: "this state holds no text, and is no revision")
    }
    var proposal = try await propose(read, on: day)
    // An element with another title and the same text keeps the id that it had.
    let renamed = proposal.proposal?.changes.filter { $0.kind == "id-changed" } ?? []
    for change in renamed {
      guard let old = change.from.flatMap({ Identifier($0) }), let new = change.to.flatMap({ Identifier($0) })
      else { continue }
      formerIDs[new] = old
    }
    if !renamed.isEmpty { proposal = try await propose(read, on: day) }
    guard let proposed = proposal.proposal else {
      return Reason(
        message: "this state has errors as a policy, and is no revision",
        words: proposal.errors.joined(separator: "; "))
    }
    let by = history.by ?? state.author
    let subject = state.subject.isEmpty ? state.commit.prefix(10).description : state.subject
    let order = ApprovalOrder(
      by: by,
      note: Dictionary(uniqueKeysWithValues: planner.workspace.configuration.languages.map { ($0, subject) }),
      key: history.key, today: day)
    let pipeline = Pipeline(WorkspaceFolder(root))
    if let refusal = pipeline.refusals(of: proposed, order, in: planner.workspace).first {
      if case .nothingChanged = refusal {
        return Reason(message: "this state says the same as the one before, and is no revision of its own")
      }
      throw refusal
    }
    let line = try pipeline.approve(proposed, order, in: planner.workspace)
    revisions.append(ImportedRevision(version: "\(line.version)", date: day, by: by, note: subject))
    return nil
  }

  /// Reads a state, with the pictures that lay beside it.
  private func read(_ bytes: [UInt8], _ state: GitHistory.State, _ git: GitHistory) async throws
    -> DocumentReader.Read
  {
    let read = try await reader.read(bytes, path: state.path) { _ in nil }
    var beside: [String: [UInt8]] = [:]
    for address in read.document.imageSources where read.picture(address) == nil {
      beside[address] = await git.file(address, beside: state)
    }
    let found = beside
    return DocumentReader.Read(document: read.document) { read.picture($0) ?? found[$0] }
  }

  /// What approving a state would mean; the errors, when it has some.
  private mutating func propose(_ read: DocumentReader.Read, on day: CalendarDate) async throws -> (
    proposal: RevisionProposal?, errors: [String]
  ) {
    let made = planner.source(named: source.id, source.source, read)
    let (policy, pictures) = try planner.policy(made, siblings: [:], formerIDs: formerIDs, taken: &taken)
    files += pictures.files
    rows += pictures.rows
    let staging = StagingFolder(root: root)
    for file in pictures.files { try staging.write(file.path, file.bytes) }
    let register = pictureRows + Array(rows.joined().utf8)
    if !register.isEmpty { try staging.write("registers/media.yml", register) }
    try staging.write(policy.path, Array(policy.text.utf8))
    let pipeline = Pipeline(WorkspaceFolder(root))
    let checked = try await pipeline.check { _ in day }
    guard let written = checked.workspace?.policy(source.id) else {
      return (nil, checked.report.diagnostics.filter { $0.severity == .error }.map { "\($0.message)" })
    }
    let errors = pipeline.errors(of: written, in: checked.report)
    guard errors.isEmpty else { return (nil, errors.map { "\($0.message)" }) }
    return (try await pipeline.proposal(written, in: checked, on: day), [])
  }
}
