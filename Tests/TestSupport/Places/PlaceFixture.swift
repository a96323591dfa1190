import Foundation
import PolicyModel
import SourceText
import Storage

/// A place to publish at, empty at first, and what its readers find there.
package final class PlaceFixture {
  /// Every way in which a place can be reached, and every shape that it can have.
  package enum Kind: String, CaseIterable, Sendable {
    /// A path where nothing is yet: readers will come over a link.
    case directory
    /// A folder that is there already.
    case folder
    /// A branch of a repository.
    case git
    /// A path of this machine, over rsync.
    case rsync
    /// A folder that is there already, over rsync.
    case rsyncFolder
    /// The module of an rsync that runs as a service.
    case rsyncDaemon
    /// A folder, over rclone.
    case rclone
    /// A WebDAV server.
    case webdav

    /// Whether readers see all of a site change in one step.
    package var isSwitched: Bool { [.directory, .folder, .git, .rsync].contains(self) }

    /// Whether somebody else's files at the place can be known from ours by their bytes, not only by the receipt.
    package var showsBytes: Bool { [.directory, .folder, .git].contains(self) }
  }

  /// What kind of place it is.
  package let kind: Kind
  /// The place as `tenet.yml` would name it.
  package let target: PublicationTarget
  /// The folder in which it lies, as `place`.
  package let folder = TemporaryFolder()
  /// The place as it is typed behind `--to`.
  package let typed: String
  /// What a program must be told to reach it.
  package private(set) var environment: [String: String] = [:]
  private let server: LocalServer?

  /// Makes a place.
  package init(_ kind: Kind, keep: Int = PublicationTarget.usualKeep) throws {
    self.kind = kind
    let path = folder.path + "/place"
    if [.folder, .rsyncFolder, .rsyncDaemon, .webdav].contains(kind) { try DiskFolder.create(path) }
    let place: PublicationPlace
    var environment: [String: String] = [:]
    var typed: String?
    switch kind {
    case .directory, .folder: (place, server) = (.directory(path), nil)
    case .git:
      _ = try Shell.run("git", "init", "--quiet", "--bare", path)
      (place, server) = (.git(repository: path, branch: "pages"), nil)
    case .rsync, .rsyncFolder: (place, server) = (.rsync(path), nil)
    case .rclone: (place, server) = (.rclone(":local:\(path)"), nil)
    case .rsyncDaemon:
      let server = try LocalServer.rsync(showing: path, in: folder)
      (place, self.server) = (.rsync("rsync://127.0.0.1:\(server.port)/site"), server)
    case .webdav:
      let server = try LocalServer.webdav(showing: path)
      place = .rclone(":webdav,url=\"http://127.0.0.1:\(server.port)\",vendor=other:")
      self.server = server
      try folder.write(
        "[dav]\ntype = webdav\nurl = http://127.0.0.1:\(server.port)\nvendor = other\n", to: "rclone.conf")
      environment["RCLONE_CONFIG"] = folder.path + "/rclone.conf"
      typed = "rclone:dav:"
    }
    self.environment = environment
    self.typed = typed ?? place.told
    let line = SourceLocation(path: "tenet.yml")
    target = PublicationTarget(name: kind.rawValue, place: Located(place, at: line), keep: keep)
  }

  /// What readers find, by path.
  package func files() throws -> [String: [UInt8]] {
    guard kind == .git else {
      // Where versions are, readers come over a link.
      let link = SymbolicLink.target(of: folder.path + "/place")
      return try folder.files(below: link ?? "place")
    }
    guard try Shell.run("git", "--git-dir", folder.path + "/place", "branch", "--list", "pages") != "" else {
      return [:]
    }
    return try withClone { clone in
      try clone.files(below: "clone").filter { !$0.key.hasPrefix(".git/") }
    }
  }

  /// Puts a file there, as somebody else does.
  package func put(_ text: String, as path: String) throws {
    guard kind == .git else {
      try? FileManager.default.removeItem(atPath: folder.path + "/place/" + path)
      try folder.write(text, to: "place/" + path)
      return
    }
    try withClone { clone in
      try clone.write(text, to: "clone/" + path)
      try commit(in: clone.path + "/clone")
    }
  }

  /// Removes a file there, as somebody else does.
  package func remove(_ path: String) throws {
    guard kind == .git else { return try folder.remove("place/" + path) }
    try withClone { clone in
      try clone.remove("clone/" + path)
      try commit(in: clone.path + "/clone")
    }
  }

  private func commit(in clone: String) throws {
    _ = try Shell.run("git", "-C", clone, "add", "--all")
    _ = try Shell.run(
      "git", "-C", clone, "-c", "user.name=N", "-c", "user.email=n@example.org", "commit", "--quiet", "-m",
      "Mine")
    _ = try Shell.run("git", "-C", clone, "push", "--quiet", "origin", "HEAD:pages")
  }

  private func withClone<Value>(_ work: (TemporaryFolder) throws -> Value) throws -> Value {
    let clone = TemporaryFolder()
    _ = try Shell.run(
      "git", "clone", "--quiet", "--branch", "pages", folder.path + "/place", clone.path + "/clone")
    return try work(clone)
  }
}
