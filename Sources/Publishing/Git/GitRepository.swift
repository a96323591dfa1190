import ExternalPrograms
internal import PolicyModel
internal import Storage

/// A repository of the desk in which commits are made; nobody's work tree or branch is touched.
struct GitRepository: Sendable {
  /// The ref that stands for what was on the branch when it was looked at last.
  private static let tip = "refs/tenet/tip"
  private let folder: String
  private let git: TargetProgram

  /// Makes the repository when it is not there, and removes the locks of a git that was killed in it.
  init(_ desk: PublicationDesk, for place: PublicationPlace) async throws {
    folder = desk.repository
    git = TargetProgram("git", for: place, lock: desk.lock)
    for (path, kind) in try FolderListing.kinds(below: folder) where kind == .file && path.hasSuffix(".lock")
    {
      try DiskFolder.removeWhole(folder + "/" + path)
    }
    _ = try await run(["init", "--quiet", "--bare"])
  }

  /// The commit at the end of a branch of another repository, fetched; nil when it has no such branch.
  func fetch(_ branch: String, of repository: String) async throws -> String? {
    let ref = "refs/heads/" + branch
    let told = try await lines(["ls-remote", "--heads", "--", repository, ref])
    guard let tip = told.first(where: { $0.hasSuffix("\t" + ref) })?.split(separator: "\t").first else {
      return nil
    }
    let fetched = try? await lines(["rev-parse", "--verify", "--quiet", Self.tip]).first
    if fetched != String(tip) {
      _ = try await run([
        "fetch", "--quiet", "--depth=1", "--no-tags", "--no-write-fetch-head", "--", repository,
        "+\(ref):\(Self.tip)",
      ])
    }
    return String(tip)
  }

  /// What a commit holds: the id of each file's bytes by path, nil for what is no plain file.
  func files(of commit: String) async throws -> [String: String?] {
    var files: [String: String?] = [:]
    for entry in try await entries(["ls-tree", "-r", "-z", "--full-tree", commit]) {
      guard let tab = entry.firstIndex(of: "\t") else { continue }
      let facts = entry[..<tab].split(separator: " ")
      let isPlain = facts.first == "100644" && facts.count == 3
      files.updateValue(isPlain ? String(facts[2]) : nil, forKey: String(entry[entry.index(after: tab)...]))
    }
    return files
  }

  /// The bytes of a file of a commit.
  func bytes(_ id: String) async throws -> [UInt8] { try await run(["cat-file", "blob", id]) }

  /// The ids of the bytes of files, which are taken into the repository when `keeping` says so.
  func ids(of paths: [String], keeping: Bool) async throws -> [String] {
    guard !paths.isEmpty else { return [] }
    let list = paths.map { $0 + "\n" }.joined()
    return try await lines(
      ["hash-object"] + (keeping ? ["-w"] : []) + ["--no-filters", "--stdin-paths"], input: list)
  }

  /// Makes a commit that differs from another in some files: their ids by path, nil for those that go.
  func commit(
    _ changes: [String: String?], upon parent: String?, index: String, message: String, at moment: Moment
  ) async throws -> String {
    let environment = ["GIT_INDEX_FILE": index]
    _ = try await run(["read-tree"] + (parent.map { [$0] } ?? ["--empty"]), environment)
    // What goes makes room for what comes: a folder where a file was.
    let gone = changes.filter { $0.value == nil }.keys.sorted()
    let come = changes.compactMapValues { $0 }.sorted { $0.key < $1.key }
    let none = String(repeating: "0", count: 40)
    let lines = gone.map { "0 \(none)\t\($0)\0" } + come.map { "100644 \($0.value)\t\($0.key)\0" }
    _ = try await run(["update-index", "-z", "--index-info"], environment, input: lines.joined())
    let tree = try await one(["write-tree"], environment)
    let date = "\(moment.secondsSince1970) +0000"
    return try await one(
      ["commit-tree", tree] + (parent.map { ["-p", $0] } ?? []),
      try await author().merging(["GIT_AUTHOR_DATE": date, "GIT_COMMITTER_DATE": date]) { $1 },
      input: message + "\n")
  }

  /// Puts a commit at the end of a branch of another repository; false when the branch has moved on.
  func push(_ commit: String, to branch: String, of repository: String) async throws -> Bool {
    do {
      _ = try await run([
        "push", "--quiet", "--no-verify", "--porcelain", "--", repository, "\(commit):refs/heads/\(branch)",
      ])
    } catch let error as ExternalProgramError where error.isAboutHistory {
      return false
    }
    _ = try await run(["update-ref", Self.tip, commit])
    return true
  }

  /// Who makes commits: whoever git knows here, else the program.
  private func author() async throws -> [String: String] {
    let known = try? await run(["-c", "user.useConfigOnly=true", "var", "GIT_COMMITTER_IDENT"])
    guard known == nil else { return [:] }
    return [
      "GIT_AUTHOR_NAME": "tenet", "GIT_AUTHOR_EMAIL": "tenet@localhost", "GIT_COMMITTER_NAME": "tenet",
      "GIT_COMMITTER_EMAIL": "tenet@localhost",
    ]
  }

  private func run(
    _ arguments: [String], _ environment: [String: String] = [:], input: String = ""
  ) async throws -> [UInt8] {
    // Whatever repository tenet was started in, as a hook perhaps, is not the one that is meant.
    let own: [String: String?] = [
      "GIT_DIR": folder, "GIT_WORK_TREE": nil, "GIT_INDEX_FILE": nil, "GIT_OBJECT_DIRECTORY": nil,
      "GIT_ALTERNATE_OBJECT_DIRECTORIES": nil, "GIT_NAMESPACE": nil,
    ]
    return try await git.run(
      ["-c", "gc.auto=0"] + arguments, input: Array(input.utf8),
      environment: own.merging(environment.mapValues { $0 }) { $1 })
  }

  private func lines(_ arguments: [String], input: String = "") async throws -> [String] {
    String(decoding: try await run(arguments, input: input), as: UTF8.self)
      .split(separator: "\n").map(String.init)
  }

  private func entries(_ arguments: [String]) async throws -> [String] {
    String(decoding: try await run(arguments), as: UTF8.self).split(separator: "\0").map(String.init)
  }

  private func one(
    _ arguments: [String], _ environment: [String: String], input: String = ""
  ) async throws -> String {
    String(decoding: try await run(arguments, environment, input: input).prefix { $0 != 0x0A }, as: UTF8.self)
  }
}

extension ExternalProgramError {
  /// Whether a push was refused since the branch no longer ends where it did.
  fileprivate var isAboutHistory: Bool {
    guard case .failed(let complaint) = code else { return false }
    return [
      "non-fast-forward", "fetch first", "stale info", "cannot lock ref",
      "remote rejected] (failed to update ref",
    ]
    .contains { complaint.contains($0) }
  }
}
