import Foundation
import Storage
import TestSupport
import Testing

@Suite struct OutputFolderTests {
  private let folder = TemporaryFolder()
  private var site: String { folder.path + "/site" }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  @Test func theNewTreeTakesThePlaceOfTheOldOneWhole() async throws {
    try await OutputFolder(site).replace { try $0.write("old.html", Array("old".utf8)) }
    try await OutputFolder(site).replace { try $0.write("sv/new.html", Array("new".utf8)) }
    #expect(try folder.files(below: "site").keys.sorted() == [".tenet-output", "sv/new.html"])
    #expect(try names() == ["site"])
  }

  @Test func aFailureLeavesTheOldTreeAndNothingElse() async throws {
    struct Stop: Error {}
    try await OutputFolder(site).replace { try $0.write("old.html", Array("old".utf8)) }
    await #expect(throws: Stop.self) {
      try await OutputFolder(site).replace { staging in
        try staging.write("new.html", [])
        throw Stop()
      }
    }
    #expect(try folder.files(below: "site").keys.sorted() == [".tenet-output", "old.html"])
    #expect(try names() == ["site"])
  }

  @Test func aFolderWithSomebodysFilesIsLeftAlone() async throws {
    try FileManager.default.createDirectory(atPath: site, withIntermediateDirectories: true)
    try Data("mine".utf8).write(to: URL(fileURLWithPath: site + "/thesis.odt"))
    await #expect(throws: StorageError(.notOurs, path: site)) {
      try await OutputFolder(site).replace { try $0.write("index.html", []) }
    }
    #expect(try folder.files(below: "site").keys.sorted() == ["thesis.odt"])
  }

  @Test func whatAKilledBuildLeftIsRemovedAndWhatARunningOneMakesIsNot() async throws {
    // No process has the first number; the second is the process that runs this test's parent.
    let dead = folder.path + "/.site.tenet-999999999"
    let alive = folder.path + "/.site.tenet-\(getppid())"
    for path in [dead, alive] {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }
    try await OutputFolder(site).replace { try $0.write("index.html", []) }
    #expect(try names() == [".site.tenet-\(getppid())", "site"])
  }

  @Test func aTreeThatWasSetAsideWhenTheSwapWasCutOffIsTakenBack() async throws {
    let aside = folder.path + "/.site.tenet-999999999-old"
    try FileManager.default.createDirectory(atPath: aside, withIntermediateDirectories: true)
    try Data("old".utf8).write(to: URL(fileURLWithPath: aside + "/.tenet-output"))
    struct Stop: Error {}
    await #expect(throws: Stop.self) { try await OutputFolder(site).replace { _ in throw Stop() } }
    #expect(try names() == ["site"])
  }

  @Test func aLinkStaysALinkAndItsFolderIsReplaced() async throws {
    let real = folder.path + "/real"
    try await OutputFolder(real).replace { try $0.write("old.html", []) }
    try FileManager.default.createSymbolicLink(atPath: site, withDestinationPath: real)
    try await OutputFolder(site).replace { try $0.write("new.html", []) }
    #expect(try folder.files(below: "real").keys.sorted() == [".tenet-output", "new.html"])
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: site) == real)
  }

  @Test func somebodysFolderWithALikeNameIsLeftAlone() async throws {
    let notes = folder.path + "/.site.tenet-99notes"
    try FileManager.default.createDirectory(atPath: notes, withIntermediateDirectories: true)
    try await OutputFolder(site).replace { try $0.write("index.html", []) }
    #expect(try names() == [".site.tenet-99notes", "site"])
  }
}
