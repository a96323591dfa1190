import Foundation
import Revisions
import Storage
import TestSupport
import Testing

/// Files that come in together, in every state in which an interruption can leave them.
@Suite struct PendingFilesTests {
  private let folder = TemporaryFolder()

  init() throws {
    try folder.write("organisation: { name: N }\n", to: "tenet.yml")
    try folder.write("old: {}\n", to: "registers/media.yml")
    try folder.write("beginning 'travel/policy.md'", to: ".tenet/lock")
  }

  /// What an interrupted program had written of two files and a picture.
  private func stage(in name: String) throws {
    try folder.write("old: {}\nnew: {}\n", to: ".tenet/\(name)/new/registers/media.yml")
    try folder.write("old: {}\n", to: ".tenet/\(name)/old/registers/media.yml")
    try folder.write("picture", to: ".tenet/\(name)/new/media/new.png")
    try folder.write("text", to: ".tenet/\(name)/new/travel/policy.md")
  }

  private func recover() throws -> [Recovery.Outcome] {
    let outcomes = try Recovery.run(in: folder.path)
    #expect(try Recovery.run(in: folder.path) == [])
    #expect(try DiskFolder.names(in: folder.path + "/.tenet").filter { $0.hasPrefix("files") } == [])
    return outcomes
  }

  @Test func `what was not whole never happened`() throws {
    try stage(in: "files.unfinished")
    #expect(try recover() == [.files(.rolledBack, left: [])])
    #expect(!folder.exists("travel") && !folder.exists("media"))
    #expect(try folder.text("registers/media.yml") == "old: {}\n")
  }

  @Test(arguments: [0, 1, 2, 3])
  func `what was whole gets its place, whatever stood there already`(moved: Int) throws {
    try stage(in: "files")
    let folders = ["media", "travel"]
    for name in folders.prefix(moved) {
      try FileManager.default.moveItem(
        atPath: "\(folder.path)/.tenet/files/new/\(name)", toPath: "\(folder.path)/\(name)")
    }
    // The last one was written, and its copy not yet taken away.
    if moved == 3 { try folder.write("old: {}\nnew: {}\n", to: "registers/media.yml") }
    try folder.write("half", to: "registers/.media.yml.tenet-4711")
    #expect(try recover() == [.files(.completed, left: [])])
    #expect(try folder.text("registers/media.yml") == "old: {}\nnew: {}\n")
    #expect(try folder.text("media/new.png") == "picture" && folder.text("travel/policy.md") == "text")
    #expect(!folder.exists("registers/.media.yml.tenet-4711"))
  }

  @Test func `a file that somebody has changed meanwhile stays, and what it was to be is kept`() throws {
    try stage(in: "files")
    try folder.write("mine: {}\n", to: "registers/media.yml")
    #expect(try recover() == [.files(.completed, left: ["registers/media.yml"])])
    #expect(try folder.text("registers/media.yml") == "mine: {}\n")
    #expect(
      try folder.text(PendingFiles.leftFolder + "/registers/media.yml") == "old: {}\nnew: {}\n")
    #expect(try folder.text("travel/policy.md") == "text")
  }
}
