import Foundation
import Storage
import TestSupport
import Testing

/// What every store promises, held against both.
@Suite struct StoreTests {
  private let folder = TemporaryFolder()

  private func stores(_ files: [String: String]) throws -> [any FileStore] {
    for (path, text) in files {
      let url = URL(fileURLWithPath: folder.path + "/" + path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    return [DiskStore(root: folder.path), MemoryStore(texts: files)]
  }

  @Test func entriesAreSortedAndBytesAreWhatWasWritten() throws {
    for store in try stores(["b/ö.md": "två", "a.md": "ett", "b/a/c.md": ""]) {
      #expect(try store.entries().map(\.path) == ["a.md", "b/a/c.md", "b/ö.md"])
      #expect(try store.read("b/ö.md", limit: 100) == Array("två".utf8))
      #expect(try store.read("b/a/c.md", limit: 0).isEmpty)
    }
  }

  @Test func aMissingAndATooLargeFileAreTold() throws {
    for store in try stores(["a.md": "12345"]) {
      #expect(throws: StorageError(.notFound, path: "x.md")) { try store.read("x.md", limit: 100) }
      #expect(throws: StorageError(.tooLarge(limit: 4), path: "a.md")) { try store.read("a.md", limit: 4) }
    }
  }

  @Test func linksOutOfTheFolderAreToldAndNotFollowed() throws {
    let outside = TemporaryFolder()
    try Data("secret".utf8).write(to: URL(fileURLWithPath: outside.path + "/secret.md"))
    _ = try stores(["inside.md": "here"])
    let links = ["out.md": outside.path + "/secret.md", "up": "..", "in.md": folder.path + "/inside.md"]
    for (name, target) in links {
      try FileManager.default.createSymbolicLink(
        atPath: folder.path + "/" + name, withDestinationPath: target)
    }
    let entries = try DiskStore(root: folder.path).entries()
    #expect(
      entries == [
        FileEntry(path: "in.md"), FileEntry(path: "inside.md"), FileEntry(path: "out.md", kind: .foreignLink),
        FileEntry(path: "up", kind: .foreignLink),
      ])
  }
}
