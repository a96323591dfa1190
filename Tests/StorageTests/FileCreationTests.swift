import Storage
import TestSupport
import Testing

/// New files are put in place whole, and in nobody's way.
@Suite struct FileCreationTests {
  private let folder = TemporaryFolder()

  @Test func `a new file stands there whole, with its folder`() throws {
    try FileReplacement.create(Array("new".utf8), at: folder.path + "/a/b/file.md")
    #expect(try folder.files() == ["a/b/file.md": Array("new".utf8)])
  }

  @Test func `what is there stays as it is`() throws {
    try folder.write("old", to: "file.md")
    #expect(throws: StorageError.self) {
      try FileReplacement.create(Array("new".utf8), at: folder.path + "/file.md")
    }
    #expect(try folder.files() == ["file.md": Array("old".utf8)])
  }
}
