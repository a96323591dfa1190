import ExternalPrograms

/// rsync as publications call it.
struct Rsync: Sendable {
  private let program: TargetProgram

  /// Takes the program.
  init(_ program: TargetProgram) { self.program = program }

  /// How files are to be readable there, and that their bytes are compared, never their times.
  private static let manner = ["-rl", "-p", "--chmod=D755,F644", "--checksum", "--secluded-args"]

  /// What is in a folder, with all below it, or only what the filters let through.
  func list(_ folder: String, filters: [String] = []) async throws -> [RsyncListing] {
    let output = try await program.run(
      ["-r", "--links", "--list-only", "-8", "--no-h", "--secluded-args"] + filters + ["--", folder + "/"])
    return RsyncListing.read(output)
  }

  /// Brings those of some files of a folder that are there into a folder of this machine.
  func fetch(_ paths: [String], from folder: String, into local: String) async throws {
    guard !paths.isEmpty else { return }
    _ = try await program.run(
      [
        "-rl", "--secluded-args", "--ignore-missing-args", "--from0", "--files-from=-", "--", folder + "/",
        local + "/",
      ],
      input: Self.list(paths))
  }

  /// Brings some files of a folder of this machine to a folder.
  func send(_ paths: [String], of local: String, to folder: String) async throws {
    _ = try await program.run(
      Self.manner + ["--mkpath", "--from0", "--files-from=-", "--", local + "/", folder + "/"],
      input: Self.list(paths))
  }

  /// Makes a folder hold exactly what some folders of this machine hold together; what stands in the folder
  /// `unchanged` beside it with the same bytes is not sent again.
  func mirror(_ locals: [String], to folder: String, unchanged: String?) async throws {
    _ = try await program.run(
      Self.manner + ["--delete", "--mkpath"] + (unchanged.map { ["--link-dest=../\($0)/"] } ?? []) + ["--"]
        + locals.map { $0 + "/" } + [folder + "/"])
  }

  /// Puts a link of this machine into a folder, in the place of one that has its name.
  func send(link: String, to folder: String) async throws {
    _ = try await program.run(["-l", "--secluded-args", "--", link, folder + "/"])
  }

  /// Removes files and whole folders from a folder, and folders in which nothing is left.
  ///
  /// What is not named is out of rsync's sight, and stays: also what somebody put beside the files.
  func remove(files: [String] = [], folders: [String] = [], from folder: String, empty: String) async throws {
    let above = Set((files + folders).flatMap { PublishedPath.folders(above: $0) }).sorted()
    let rules =
      above.map { "+ /\(Self.escaped($0))/" } + files.sorted().map { "+ /\(Self.escaped($0))" }
      + folders.sorted().flatMap { ["+ /\(Self.escaped($0))", "+ /\(Self.escaped($0))/**"] } + ["- *"]
    _ = try await program.run(
      [
        "-r", "--delete", "--secluded-args", "--from0", "--exclude-from=-", "--", empty + "/", folder + "/",
      ], input: Self.list(rules))
  }

  private static func list(_ items: [String]) -> [UInt8] { items.flatMap { Array($0.utf8) + [0] } }

  /// A path as a pattern that only this path has.
  private static func escaped(_ path: String) -> String {
    guard path.contains(where: { "*?[\\".contains($0) }) else { return path }
    return path.map { "*?[\\".contains($0) ? "\\\($0)" : "\($0)" }.joined()
  }
}

extension ExternalProgramError {
  /// Whether rsync found no folder or file of the name it was given.
  var isAboutMissingRsyncFolder: Bool {
    guard case .failed(let complaint) = code else { return false }
    return status == 23 && complaint.contains("No such file or directory (2)")
  }
}
