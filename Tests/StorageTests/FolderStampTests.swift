import Storage
import TestSupport
import Testing

@Suite struct FolderStampTests {
  @Test func `what was written, made, renamed and removed is named`() throws {
    let folder = TemporaryFolder()
    for name in ["a/one.md", "a/two.md", "b/three.md"] { try folder.write("x", to: name) }
    let before = FolderStamp(of: folder.path)
    #expect(FolderStamp(of: folder.path) == before)
    try folder.write("longer", to: "a/one.md")
    try folder.remove("a/two.md")
    try folder.write("x", to: "c/d/four.md")
    try folder.write("x", to: ".git/index")
    try folder.write("x", to: "a/.one.md.swp")
    #expect(FolderStamp(of: folder.path).changes(since: before) == ["a/one.md", "a/two.md", "c/d/four.md"])
  }

  @Test func `a change is told, also in a folder that is new`() async throws {
    let folder = TemporaryFolder()
    try folder.write("x", to: "a/one.md")
    let watcher = FolderWatcher(folder.path)
    var seen = watcher.look()
    for name in ["a/one.md", "b/c/two.md", "b/c/three.md"] {
      try folder.write("longer \(name)", to: name)
      for await _ in watcher.changes {
        let now = watcher.look()
        guard now != seen else { continue }
        #expect(now.changes(since: seen) == [name])
        seen = now
        break
      }
    }
  }
}
