import ExternalPrograms
internal import PolicyModel
internal import Storage

/// A place that rclone reaches: an object store, a server for files, a share.
struct RcloneDestination: Destination {
  private let remote: String
  private let place: PublicationPlace
  private let desk: PublicationDesk
  private let site: Identifier
  private let rclone: TargetProgram

  /// Takes a remote with a path.
  init(_ remote: String, at place: PublicationPlace, desk: PublicationDesk, site: Identifier) {
    self.remote = remote
    self.place = place
    self.desk = desk
    self.site = site
    rclone = TargetProgram("rclone", for: place, lock: desk.lock)
  }

  /// It says only what went wrong, without day and time before it, and asks for no password.
  private static let manner = ["--quiet", "--log-format=", "--ask-password=false"]

  private func run(_ arguments: [String], _ paths: [String] = [], on places: [String]) async throws -> [UInt8]
  {
    let list = paths.map { $0 + "\n" }.joined()
    return try await rclone.run(
      arguments + Self.manner + (paths.isEmpty ? [] : ["--files-from-raw=-"]) + ["--"] + places,
      input: Array(list.utf8))
  }

  func look(at tree: PublishedTree) async throws -> TargetState {
    let folder = try desk.emptyFolder("records")
    let there: Set<String>
    do {
      let output = try await run(["lsf", "--recursive", "--files-only", "--retries=1"], on: [remote])
      there = Set(String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init))
    } catch let error as ExternalProgramError where error.isAboutMissingFolder {
      return TargetState()
    }
    let names = TargetRecords.names.filter(there.contains)
    if !names.isEmpty { _ = try await run(["copy", "--ignore-times"], names, on: [remote, folder]) }
    let records = try TargetRecords.read(in: folder, of: site, at: place)
    let ours = records.ours.intersection(there)
    return TargetState(
      receipt: records.receipt, isUnfinished: records.unfinished != nil, ours: ours,
      same: records.same(as: tree).intersection(there), foreign: there.subtracting(ours))
  }

  func carryOut(_ plan: PublicationPlan, of tree: PublishedTree, _ receipt: Receipt) async throws {
    try await FileByFile(plan, tree, receipt, desk: desk).send(over: self)
    // Object stores know no folders; elsewhere one that holds nothing would still be seen.
    for folder in plan.emptied {
      _ = try? await run(
        ["rmdirs", "--retries=1"], on: [remote.hasSuffix(":") ? remote + folder : "\(remote)/\(folder)"])
    }
  }
}

extension RcloneDestination: FileByFilePlace {
  func put(_ paths: [String], of local: String) async throws {
    // What is to be sent is known: asking for what stands there would only cost time.
    _ = try await run(["copy", "--no-check-dest", "--no-traverse"], paths, on: [local, remote])
  }

  func remove(_ paths: [String]) async throws { _ = try await run(["delete"], paths, on: [remote]) }
}

extension ExternalProgramError {
  /// Whether rclone found no folder of the name it was given: its exit codes 3 and 4.
  fileprivate var isAboutMissingFolder: Bool { status == 3 || status == 4 }
}
