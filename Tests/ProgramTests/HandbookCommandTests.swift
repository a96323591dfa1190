import TestSupport
import Testing

/// `tenet handbook` and `tenet new handbook`, as they are typed.
@Suite struct HandbookCommandTests {
  @Test func `a handbook is begun, and made`() throws {
    let workspace = try NewFilesWorkspace()
    try workspace.begin("handbook", "first-day", writes: "handbooks/first-day.yml")
    try workspace.expectSound()
    let made = try workspace.tenet(
      "handbook", "first-day", "--format", "md", "--out", "book.md")
    #expect(made.code == 0, "\(made.text)")
    #expect(try workspace.folder.text("book.md").hasPrefix("# "))
    let again = try workspace.tenet("new", "handbook", "first-day")
    #expect(again.code == 64 && again.text.contains("exists, and nothing is written over"))
  }

  @Test func `an unknown handbook is told with those that there are`() throws {
    let workspace = try NewFilesWorkspace()
    let unknown = try workspace.tenet("handbook", "onbording", "--format", "md")
    #expect(unknown.code == 64 && unknown.text.contains("There is no handbook 'onbording'."))
    #expect(unknown.text.contains("Did you mean 'onboarding'?"))
  }

  @Test func `its own texts are for colleagues unless its file says otherwise`() throws {
    let workspace = try NewFilesWorkspace()
    let made = try workspace.tenet(
      "handbook", "onboarding", "--visibility", "public", "--format", "md", "--out",
      "book.md")
    #expect(made.code == 1 && made.text.contains("write 'visibility: public' in its file if they may"))
    #expect(!workspace.folder.exists("book.md"))
  }
}
