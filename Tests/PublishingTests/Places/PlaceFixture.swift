import Foundation
import PolicyModel
import SourceText
import Storage
import TestSupport

/// A place to publish at, empty at first, and what its readers find there.
final class PlaceFixture {
  /// Every way in which a place can be reached, and every shape that it can have.
  enum Kind: String, CaseIterable, Sendable {
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

    /// Whether somebody else's files at the place can be known from ours by their bytes, not only by the receipt.
    var showsBytes: Bool { [.directory, .folder, .git].contains(self) }
  }

  let kind: Kind
  let target: PublicationTarget
  let folder = TemporaryFolder()
  private let server: LocalServer?

  init(_ kind: Kind, keep: Int = PublicationTarget.usualKeep) throws {
    self.kind = kind
    let path = folder.path + "/place"
    if [.folder, .rsyncFolder, .rsyncDaemon, .webdav].contains(kind) { try DiskFolder.create(path) }
    let place: PublicationPlace
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
    }
    let line = SourceLocation(path: "tenet.yml")
    target = PublicationTarget(name: kind.rawValue, place: Located(place, at: line), keep: keep)
  }

  /// What readers find, by path.
  func files() throws -> [String: [UInt8]] {
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
  func put(_ text: String, as path: String) throws {
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
  func remove(_ path: String) throws {
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
