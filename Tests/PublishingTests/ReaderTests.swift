import Foundation
import PolicyModel
import Publishing
import Storage
import Synchronization
import TestSupport
import Testing

/// A reader who looks all the while finds every page whole, and never one that is missing.
@Suite(.serialized) struct ReaderTests {
  private static let linked = (0..<12).map { "sv/p\($0)/index.html" }
  private static let publications = 30

  /// A site whose every page carries its version from its first byte to its last.
  private static func site(_ version: Int) -> [String: String] {
    Dictionary(uniqueKeysWithValues: (linked + ["index.html"]).map { ($0, page(version)) })
  }

  private static func page(_ version: Int) -> String { String(repeating: "v\(version) ", count: 2000) }

  /// What a reader saw who went from the start page to the pages it leads to.
  private struct Visits: Sendable {
    var pages = 0
    var versions: Set<Int> = []
    var faults: [String] = []

    /// Takes a page; gives its version.
    mutating func read(_ path: String, at root: String) -> Int? {
      guard let bytes = try? DiskStore(root: root).read(path, limit: .max) else {
        faults.append("\(path) is missing")
        return nil
      }
      pages += 1
      let first = String(decoding: bytes.prefix { $0 != UInt8(ascii: " ") }, as: UTF8.self)
      guard let version = Int(first.dropFirst()), bytes == Array(ReaderTests.page(version).utf8) else {
        faults.append("\(path) begins with \(first) and is not all of it, in \(bytes.count) bytes")
        return nil
      }
      versions.insert(version)
      return version
    }
  }

  @Test(arguments: [PlaceFixture.Kind.directory, .folder, .rsync])
  func `no page is missing, half or mixed`(kind: PlaceFixture.Kind) async throws {
    let place = try PlaceFixture(kind)
    let workspace = PublishingWorkspace()
    try await workspace.publish(Self.site(0), at: place)
    let isDone = Mutex(false)
    let root = place.folder.path + "/place"
    // A thread of its own: readers wait for nobody.
    let seen = Mutex(Visits())
    let reader = Thread {
      while !isDone.withLock({ $0 }) {
        seen.withLock { seen in
          // By name, as every request of a web server is: what comes later is never older than what came before.
          var last = 0
          for path in ["index.html"] + Self.linked {
            guard let version = seen.read(path, at: root) else { continue }
            if version < last { seen.faults.append("\(path) is of \(version), after a page of \(last)") }
            last = version
          }
          // Through one look at the switch: all pages are of one version.
          guard let shown = DiskPath.resolvingLinks(root), kind != .folder else { return }
          let versions = Set((["index.html"] + Self.linked).compactMap { seen.read($0, at: shown) })
          if versions.count > 1 { seen.faults.append("one look saw \(versions.sorted())") }
        }
        // Readers leave the machine to others now and then.
        Thread.sleep(forTimeInterval: 0.001)
      }
    }
    reader.start()
    let count = kind == .rsync ? 8 : Self.publications
    for version in 1...count { try await workspace.publish(Self.site(version), at: place, second: version) }
    isDone.withLock { $0 = true }
    let visits = seen.withLock { $0 }
    #expect(visits.faults.prefix(5) == [])
    #expect(visits.pages > 500)
    #expect(visits.versions.count > count / 3, "the reader saw few of the publications")
  }

  @Test(arguments: [PlaceFixture.Kind.directory, .folder, .rsync])
  func `the last versions stay, and can be gone back to`(kind: PlaceFixture.Kind) async throws {
    let place = try PlaceFixture(kind, keep: 3)
    let workspace = PublishingWorkspace()
    for version in 1...6 { try await workspace.publish(Self.site(version), at: place, second: version) }
    let versions = place.folder.path + "/.place.versions"
    let names = try DiskFolder.names(in: versions).filter { $0.hasPrefix("0") }.sorted()
    #expect(names.count == (kind == .folder ? 2 : 3))
    let former = try #require(kind == .folder ? names.last : names.dropLast().last)
    var visits = Visits()
    #expect(visits.read("index.html", at: "\(versions)/\(former)") == 5)
    guard kind != .folder else { return }
    try SymbolicLink.point(place.folder.path + "/place", to: ".place.versions/\(former)")
    #expect(visits.read("index.html", at: place.folder.path + "/place") == 5)
    try await workspace.publish(Self.site(7), at: place)
    #expect(visits.read("index.html", at: place.folder.path + "/place") == 7)
    #expect(try DiskFolder.names(in: versions).filter { $0.hasPrefix("0") }.count == 3)
  }

  @Test func `unchanged files are not copied`() async throws {
    let place = try PlaceFixture(.directory)
    let workspace = PublishingWorkspace()
    func file(_ path: String) throws -> Int? {
      let real = try #require(DiskPath.resolvingLinks(place.folder.path + "/place/" + path))
      return try FileManager.default.attributesOfItem(atPath: real)[.systemFileNumber] as? Int
    }
    try await workspace.publish(["index.html": "v1", "a.css": "a"], at: place)
    let (page, style) = (try file("index.html"), try file("a.css"))
    try await workspace.publish(["index.html": "v2", "a.css": "a"], at: place)
    #expect(try file("index.html") != page)
    #expect(try file("a.css") == style)
  }

  @Test func `a folder that a build made is taken over`() async throws {
    let place = try PlaceFixture(.directory)
    try await OutputFolder(place.folder.path + "/place").replace {
      try $0.write("old.html", Array("old".utf8))
    }
    let plan = try await PublishingWorkspace().publish(["index.html": "v1"], at: place)
    #expect(plan.removed == [OutputFolder.marker, "old.html"])
    #expect(try place.files().keys.sorted() == ["index.html", Receipt.name])
  }
}
